import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

import { dig } from '../test/gateway-calls.ts'
import { Run } from '../test/run.ts'
import { createWorlds } from './world/create-worlds.ts'

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

/** A request that has arrived, and is answered when `finish` is called. */
async function startRequest(
  url: string,
): Promise<{ finish: () => void; status: Promise<number | undefined> }> {
  const sending = request(url, {
    headers: {
      ...headers,
      expect: '100-continue',
      'transfer-encoding': 'chunked',
      'content-type': 'text/plain',
    },
  })
  const status = new Promise<number | undefined>((resolve, reject) => {
    sending.on('error', reject)
    sending.on('response', (response) => {
      response.resume()
      resolve(response.statusCode)
    })
  })
  sending.flushHeaders()
  await once(sending, 'continue')
  return { finish: () => sending.end('At last'), status }
}

/** Resolves when nobody takes connections there any more. */
function closes(url: string): Promise<boolean> {
  return vi.waitUntil(
    () =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    { timeout: 20_000 },
  )
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

describe('the world', () => {
  test('is saved at the end, and goes on from there', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'world.json')
    using first = new Run(['--port', '0', '--fixture', 'small', '--save-world', file])
    const origin = new URL(await first.prints(baseUrl)).origin
    const world: unknown = await (await fetch(`${origin}/__mock/world`)).json()
    const fanId: unknown = dig(world, 'worlds', 0, 'fans', 0, 'id')
    const said = await fetch(`${origin}/__mock/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fanId, text: 'Remember me' }),
    })
    expect(said.status).toBe(200)
    first.signal('SIGINT')
    expect(await first.exit).toBe(0)
    using second = new Run(['--port', '0', '--world', file])
    const response = await fetch(`${await second.prints(baseUrl)}/fansly_1/chats?search=Remember`, {
      headers,
    })
    expect(await response.json()).toHaveProperty('data.data.response.data.length', 1)
  })

  test('that cannot be saved is said', async () => {
    using run = new Run(['--port', '0', '--save-world', '/nowhere/world.json'])
    await run.prints(baseUrl)
    run.signal('SIGINT')
    expect(await run.exit).toBe(1)
    expect(run.errors).toMatch(/^fansly-mock: Cannot write the world in \/nowhere\/world\.json: [^\n]*\n$/)
  })

  test('has as many chats as are asked for', async () => {
    using run = new Run(['--port', '0', '--chats', '3', '--messages', '30'])
    const response = await fetch(`${await run.prints(baseUrl)}/fansly_1/chats`, { headers })
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

describe('while it runs', () => {
  async function worldFile(): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'world.json')
    await writeFile(file, JSON.stringify(createWorlds({ fixture: 'small' }).snapshot()))
    return file
  }

  test('files that change are taken up and told of, broken ones on stderr', async () => {
    const file = await worldFile()
    using run = new Run(['--port', '0', '--world', file])
    const url = `${await run.prints(baseUrl)}/fansly_1/chats`
    await writeFile(file, '{}')
    await vi.waitUntil(() => run.errors !== '', { timeout: 20_000 })
    expect(run.errors).toMatch(/^fansly-mock: kept the old world: Cannot read the world in [^\n]*\n$/)
    await writeFile(file, JSON.stringify(createWorlds({ chats: 5 }).snapshot()))
    await run.prints(/^The new world is in use$/m)
    const response = await fetch(url, { headers })
    expect(await response.json()).toHaveProperty('data.data.response.data.length', 5)
  })

  test('such files are told of as objects with --json, and are nothing with --no-watch', async () => {
    const file = await worldFile()
    using watching = new Run(['--port', '0', '--json', '--world', file])
    using ignoring = new Run(['--port', '0', '--json', '--no-watch', '--world', file])
    await Promise.all([watching, ignoring].map((run) => run.prints(/"event":"started"/)))
    await writeFile(file, '{}')
    const line = await watching.prints(/^\{"event":"reload".*$/m)
    expect(JSON.parse(line)).toEqual({
      event: 'reload',
      what: 'world',
      error: expect.stringContaining('must have the version 2 or 1'),
    })
    expect(watching.errors + ignoring.errors).toBe('')
    expect(ignoring.output).not.toContain('reload')
  })

  test('events are delivered to the webhooks of the options', async () => {
    const arrived: unknown[] = []
    const server = createServer((incoming, outgoing) => {
      arrived.push(incoming.headers['user-agent'], typeof incoming.headers['signature'])
      incoming.resume()
      outgoing.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const hooks = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    using run = new Run(['--port', '0', '--webhook', `onlyfansapi=${hooks}`, '--webhook-secret', 'hush'])
    const { origin } = new URL(await run.prints(baseUrl))
    const world: unknown = await (await fetch(`${origin}/__mock/world`)).json()
    await fetch(`${origin}/__mock/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fanId: dig(world, 'worlds', 0, 'fans', 0, 'id'), text: 'Hello' }),
    })
    await vi.waitUntil(() => arrived.length > 0, { timeout: 20_000 })
    expect(arrived).toEqual(['OnlyFansAPI.com/Webhook-Client', 'string'])
    await run.prints(new RegExp(`webhook fansly\\.messages\\.received ${hooks}/ (200)\\n`))
    server.close()
  })
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

describe('when it is asked to stop', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s lets requests under way come to their end',
    async (signal) => {
      using run = new Run(['--port', '0'])
      const base = await run.prints(baseUrl)
      const { finish, status } = await startRequest(`${base}/fansly_1/chats`)
      run.signal(signal)
      await closes(base)
      finish()
      expect(await status).toBe(400)
      expect(await run.exit).toBe(0)
      expect(run.errors).toBe('')
    },
  )

  test('a second signal does not wait', async () => {
    using run = new Run(['--port', '0'])
    const base = await run.prints(baseUrl)
    const { status } = await startRequest(`${base}/fansly_1/chats`)
    run.signal('SIGINT')
    await closes(base)
    run.signal('SIGINT')
    await expect(status).rejects.toThrow('socket hang up')
    expect(await run.exit).toBe(130)
  })
})

describe('when it cannot start', () => {
  test.each([
    [['--port', 'abc'], '--port must be a whole number from 0 to 65535, not "abc"'],
    [['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
    [['--port='], '--port must be a whole number from 0 to 65535, not ""'],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--seed', '1.5'], '--seed must be a whole number, not "1.5"'],
    [['--rate-limit', '0'], '--rate-limit must be a whole number from 1, not "0"'],
    [['--contract', 'loose'], '--contract must be strict, report or off, not "loose"'],
    [['--fixture', 'huge'], '--fixture must be small, large or empty, not "huge"'],
    [['--nope'], "Unknown option '--nope'"],
    [['extra'], "Unexpected argument 'extra'"],
  ])('%j is a mistake of the caller', async (args, message) => {
    using run = new Run(args)
    expect(await run.exit).toBe(2)
    expect(run.errors).toContain(`fansly-mock: ${message}`)
    expect(run.errors).toMatch(/\nTry fansly-mock --help\n$/)
    expect(run.errors.trim().split('\n')).toHaveLength(2)
    expect(run.output).toBe('')
  })

  test('a port in use is said in one line', async () => {
    using first = new Run(['--port', '0'])
    const { port } = new URL(await first.prints(baseUrl))
    using second = new Run(['--port', port])
    expect(await second.exit).toBe(1)
    expect(second.errors).toBe(
      `fansly-mock: Port ${port} of 127.0.0.1 is in use. Choose another port, or 0 for any free one.\n`,
    )
  })

  test.each([
    [['--world', '/nowhere.json'], /^fansly-mock: Cannot read the world in \/nowhere\.json: ENOENT[^\n]*\n$/],
    [['--fixture', 'small', '--chats', '3'], /^fansly-mock: chats must be left out [^\n]*\n$/],
  ])('%j is said in one line', async (args, message) => {
    using run = new Run(args)
    expect(await run.exit).toBe(1)
    expect(run.errors).toMatch(message)
  })

  test('a missing document is said in one line', async () => {
    using run = new Run(['--specs', '/nowhere'])
    expect(await run.exit).toBe(1)
    expect(run.errors).toMatch(/^fansly-mock: Cannot read \/nowhere\/\w+\.json: ENOENT[^\n]*\n$/)
  })
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
