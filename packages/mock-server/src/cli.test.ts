import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, test, vi } from 'vitest'

import { dig } from '../test/gateway-calls.ts'
import { Run } from '../test/run.ts'

const headers = { 'x-api-key': 'secret-key' }
const baseUrl = /^apifansly {2}(\S+)/m

// Each start takes a second or two.
vi.setConfig({ testTimeout: 30_000 })

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('when it is up', () => {
  test('the banner tells what to call, and what it tells is true', async () => {
    using run = new Run(['--port', '0'])
    const base = await run.prints(baseUrl)
    await run.prints(/Ctrl\+C stops it/)
    expect(run.output).toMatch(/^fansly-mock \d+\.\d+\.\d+\n/)
    expect(run.output).toContain('for https://v1.apifansly.com/api/fansly')

    const listed = [...run.output.matchAll(/^ {2}GET (\S+) {2}(\S+)$/gm)]
    expect(listed.map(([, , id]) => id)).toEqual(
      expect.arrayContaining([
        'listAccounts',
        'listChats',
        'listUnreadChats',
        'showChat',
        'listChatMessages',
      ]),
    )
    expect(run.output).toMatch(/^ {2}POST \S+ {2}sendChatMessage$/m)
    const commands = [...run.output.matchAll(/^ {2}curl -H '([^:]+): ([^']+)' '(\S+)'$/gm)]
    expect(commands.map(([, header, value]) => `${header}: ${value}`)).toEqual([
      'x-api-key: any',
      'authorization: Bearer any',
    ])

    const credentials = { 'x-api-key': 'any', authorization: 'Bearer any' }
    const urls = [...listed.map(([, url]) => url), ...commands.map(([, , , url]) => url)]
    const answers = await Promise.all(urls.map((url = '') => fetch(url, { headers: credentials })))
    expect(answers.map(({ status }) => status)).toEqual(urls.map(() => 200))
    expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/apifansly$/)
  })

  test('each request is a line, without colour in a pipe, and without what was in a header', async () => {
    using run = new Run(['--port', '0', '--api-key', 'secret-key'])
    const base = await run.prints(baseUrl)
    await fetch(`${base}/fansly_1/chats?sort=oldest`, { headers })
    await fetch(`${base}/fansly_1/chats?sort=sideways`, { headers })
    await fetch(`${base}/nowhere`)
    await run.prints(
      /^\d\d:\d\d:\d\d GET \/apifansly\/fansly_1\/chats\?sort=oldest 200 \d+\.\d ms listChats$/m,
    )
    await run.prints(/^\S+ GET \S+ 400 \S+ ms listChats Request query parameter sort must be .*$/m)
    await run.prints(/^\S+ GET \/apifansly\/nowhere 404 \S+ ms -$/m)
    expect(run.output).not.toContain('\u001B')
    expect(run.output).not.toContain('secret-key')
  })

  test('--quiet prints nothing', async () => {
    const port = await freePort()
    using run = new Run(['--port', String(port), '--quiet'])
    await vi.waitUntil(() => fetch(`http://127.0.0.1:${port}/`).catch(() => undefined), { timeout: 20_000 })
    run.signal('SIGINT')
    expect(await run.exit).toBe(0)
    expect(run.output + run.errors).toBe('')
  })

  test('--seed and --static choose the answers', async () => {
    using still = new Run(['--port', '0', '--static', '--seed', '7'])
    const response = await fetch(`${await still.prints(baseUrl)}/fansly_1/chats`, { headers })
    expect(await response.json()).toHaveProperty('data.data.response.data.length', 3)
  })
})

test('--creators and --clock choose who there is, and whether time passes', async () => {
  using run = new Run(['--port', '0', '--creators', '2', '--clock', 'standing'])
  using running = new Run(['--port', '0'])
  const url = await run.prints(baseUrl)
  expect((await fetch(`${url}/fansly_2/chats`, { headers })).status).toBe(200)
  expect((await fetch(`${url}/fansly_3/chats`, { headers })).status).toBe(404)
  const now = async (base: string): Promise<unknown> =>
    dig(await (await fetch(new URL('/__mock/health', base))).json(), 'now')
  expect(await now(url)).toBe(Date.UTC(2026, 9, 15, 12))
  const base = await running.prints(baseUrl)
  const first = await now(base)
  expect(first).toBeGreaterThan(Date.UTC(2026, 9, 15, 12))
  await vi.waitUntil(async () => Number(await now(base)) > Number(first), { timeout: 20_000 })
})

test('--json prints an object a line', async () => {
  using run = new Run(['--port', '0', '--json', '--no-control', '--rate-limit', '1', '--credits', '9'])
  const url = await run.prints(/"url":"(http[^"]+\/apifansly)"/)
  await fetch(`${url}/fansly_1/chats?sort=sideways`, { headers })
  await fetch(`${url}/fansly_1/chats`, { headers })
  expect((await fetch(`${new URL(url).origin}/__mock/health`)).status).toBe(404)
  await run.prints(/__mock/)
  expect(
    run.output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    {
      event: 'started',
      version: expect.any(String),
      gateways: { apifansly: { url, accounts: ['fansly_1'] } },
    },
    {
      event: 'request',
      time: expect.stringMatching(/^20\d\d-.*Z$/),
      status: 400,
      operationId: 'listChats',
      violations: [{ message: expect.stringContaining('sort') }],
    },
    { event: 'request', status: 429 },
    { event: 'request', status: 404 },
  ])
  expect(run.output).not.toContain('secret-key')
})

test('--contract and --closed choose what is refused', async () => {
  using run = new Run(['--port', '0', '--contract', 'report', '--closed'])
  const response = await fetch(`${await run.prints(baseUrl)}/fansly_1/chats?tone=warm`, { headers })
  expect(response.status).toBe(400)
})

test('--help tells every option', async () => {
  using run = new Run(['--help'])
  expect(await run.exit).toBe(0)
  const source = readFileSync(new URL('cli/command.ts', import.meta.url), 'utf8')
  const options = [...source.matchAll(/^ {8}'?([\w-]+)'?: \{ type:/gm)].map(([, option]) => option)
  expect(options).toContain('port')
  for (const option of options) expect(run.output).toContain(`  --${option} `)
})

test('--version tells the version of the package', async () => {
  using run = new Run(['--version'])
  expect(await run.exit).toBe(0)
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  expect(manifest).toContain(`"version": "${run.output.trim()}"`)
})
