// The command that watches for drift never takes what it could not look at for what is as it should be, nor trouble for drift.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { apiKey, command, type Ran, run } from './run-drift.ts'

let gateway: Server
let baseUrl: string
let requests: number
let answerChats: (response: ServerResponse) => void
beforeEach(async () => {
  requests = 0
  answerChats = (response) => response.end('{}')
  gateway = createServer(({ url = '' }, response) => {
    requests++
    if (url.endsWith('/accounts')) response.end('[{"id":"fansly_acct_1"}]')
    else answerChats(response)
  }).listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  const address = gateway.address()
  baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
})
afterEach(async () => {
  gateway.closeAllConnections()
  gateway.close()
  await once(gateway, 'close')
})

const env = { PATH: process.env['PATH'], ONLYFANSAPI_API_KEY: apiKey }
const examine = (...args: readonly string[]): Promise<Ran> =>
  run('--gateway', 'onlyfansapi', '--base-url', baseUrl, ...args)

test.for<[string, number, string]>([
  ['is gone', 404, '{"message":"Not found"}'],
  ['is forbidden', 403, '{"error":"Forbidden"}'],
  ['fails', 501, '{"message":"Failed"}'],
  ['fails in the body of a success', 200, '{"success":false,"statusCode":404}'],
])('an operation that %s could not be told of', async ([, status, body]) => {
  answerChats = (response) => response.writeHead(status).end(body)
  const { code, stdout } = await examine()
  expect(stdout).toMatch(/listChats +\d+ +not checked: it failed with \d+/)
  expect(code).toBe(2)
  expect(JSON.parse((await examine('--json', '-')).stdout)).toMatchObject({ exitCode: 2 })
})

test('a redirect is told in words', async () => {
  answerChats = (response) => response.writeHead(302, { location: 'https://jane.example/' }).end()
  const { code, stdout } = await examine()
  expect(code).toBe(2)
  expect(stdout).toContain('Ended early: the gateway redirects to another address: is the base URL right?')
  expect(stdout).not.toContain('jane')
})

test.for(['', '/nowhere/drift.json'])(
  'the file %j cannot be written, and nothing is spent on it',
  async (file) => {
    const { code, stdout, stderr } = await examine('--json', file)
    expect({ code, stdout, requests }).toEqual({ code: 2, stdout: '', requests: 0 })
    expect(stderr).toBe(
      `fansly-drift: --json ${file}: it cannot be written (ENOENT)\nTry fansly-drift --help\n`,
    )
  },
)

test('a report that can no longer be written is not taken for one that was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-'))
  const file = join(folder, 'drift.json')
  answerChats = (response) => {
    rmSync(file)
    mkdirSync(file)
    response.end('{}')
  }
  const { code, stdout, stderr } = await examine('--json', file)
  await rm(folder, { recursive: true })
  expect(code).toBe(2)
  expect(stdout).toContain('breaking')
  expect(stderr).toBe(
    `fansly-drift: --json ${file}: it cannot be written (EISDIR)\nTry fansly-drift --help\n`,
  )
})

test('a standard output that cannot be written is said, whatever the report says', async () => {
  const unwritable = openSync(command, 'r')
  const args = [command, '--gateway', 'onlyfansapi', '--base-url', baseUrl, '--json', '-']
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', unwritable, 'pipe'] })
  const [[code], stderr] = await Promise.all([once(child, 'close'), text(Readable.from(child.stderr ?? []))])
  closeSync(unwritable)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^fansly-drift: the standard output cannot be written \(\w+\)\n/),
  })
})

test('who interrupts it has no report, and not that of another run either', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-'))
  const file = join(folder, 'drift.json')
  await writeFile(file, '{"exitCode":0}')
  const args = [command, '--gateway', 'onlyfansapi', '--base-url', baseUrl, '--json', file]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  answerChats = () => child.kill('SIGINT')
  const [ended, stdout] = await Promise.all([once(child, 'close'), text(child.stdout)])
  expect([ended, stdout, await readFile(file, 'utf8')]).toEqual([[null, 'SIGINT'], '', ''])
  await rm(folder, { recursive: true })
})

test('who waits is told for what', async () => {
  let refusals = 0
  answerChats = (response) => {
    if (refusals++ > 0) response.end('{}')
    else response.writeHead(429, { 'retry-after': '1' }).end('{}')
  }
  expect((await examine()).stderr).toBe('fansly-drift: listChats failed with 429 and is asked again in 1 s\n')
  answerChats = (response) => response.destroy()
  expect((await examine('--max-calls', '3')).stderr).toMatch(
    /^fansly-drift: listChats got no answer and is asked again in \d s\n$/,
  )
})

test.for(['', '.', '..'])('the account %j is refused, and nothing is spent on it', async (account) => {
  const { code, stdout, stderr } = await examine('--account', account)
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: '', requests: 0 })
  expect(stderr).toContain('--account must be an id')
})

test('where nobody reads the report, the exit status is still that of the examination', async () => {
  const args = [command, '--gateway', 'onlyfansapi', '--base-url', baseUrl, '--max-calls', '1']
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const printed: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  expect(await once(child, 'close')).toEqual([0, null])
  expect(Buffer.concat(printed).toString()).toBe('')
})

test('where nobody reads what is wrong, the exit status is still that of wrong usage', async () => {
  const child = spawn(process.execPath, [command, '--port'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stderr.destroy()
  expect(await once(child, 'close')).toEqual([2, null])
})

test.for([
  ['--sk_live_0123456789abcdef', 'there is no such option'],
  ['--api-key=sk_live_0123456789abcdef', "Unknown option '--api-key'"],
] as const)('a key among the arguments is not repeated: %s', async ([argument, problem]) => {
  const { code, stdout, stderr } = await run(argument)
  expect(code).toBe(2)
  expect(stderr).toContain(problem)
  expect(stdout + stderr).not.toContain('sk_live')
})
