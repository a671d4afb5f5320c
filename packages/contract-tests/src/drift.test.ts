// The command that watches for drift, as it is published, against the mock server as it should be and as it should not.
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMockServer, type FaultRule, type MockServer } from '@fansly-chats/mock-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiKey, type Ran, run } from './run-drift.ts'

const gateways = ['apifansly', 'onlyfansapi'] as const

let mock: MockServer
beforeAll(async () => {
  mock = await createMockServer({ port: 0 })
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

function examine(gateway: (typeof gateways)[number], ...args: readonly string[]): Promise<Ran> {
  return run('--gateway', gateway, '--base-url', mock.url(gateway), ...args)
}

describe.for(gateways)('%s', (gateway) => {
  test('as it should be has no drift', async () => {
    const { code, stdout, stderr } = await examine(gateway, '--json', '-')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { checks, trouble, requests } = JSON.parse(stdout)
    expect(trouble).toBeUndefined()
    expect(requests).toBe(checks.length)
    expect(checks).toSatisfy((all: { findings: []; unchecked?: string }[]) =>
      all.every(({ findings, unchecked }) => findings.length === 0 && unchecked === undefined),
    )
  })

  test.for<[string, FaultRule, string]>([
    [
      'a renamed field',
      { operation: 'listChats', fault: 'renamed-field', field: 'lastMessageId' },
      '/lastMessageId',
    ],
    [
      'a number become text',
      { operation: 'listChats', fault: 'changed-type', field: 'unreadCount' },
      '/unreadCount',
    ],
    [
      'a list that is missing',
      { operation: 'listChats', fault: 'missing-field', field: 'accounts' },
      '/accounts',
    ],
  ])('with %s has drift that breaks', async ([, fault, place]) => {
    mock.faults.add(fault)
    const { code, stdout } = await examine(gateway, '--json', '-')
    expect(code).toBe(1)
    const { findings } = JSON.parse(stdout).checks.find(
      (check: { operation: string }) => check.operation === 'listChats',
    )
    expect(findings[0]).toMatchObject({ severity: 'breaking', pointer: expect.stringContaining(place) })
  })

  test('tells of nobody, whatever drifts', async () => {
    for (const field of ['id', 'content', 'username', 'groupId', 'partnerUsername'])
      mock.faults.add({ fault: 'renamed-field', field })
    const account = gateway === 'apifansly' ? 'fansly_1' : 'fansly_acct_1'
    const people = await examine(gateway, '--account', account)
    const machines = await examine(gateway, '--account', account, '--json', '-')
    const told = people.stdout + people.stderr + machines.stdout + machines.stderr
    expect(told).toContain('breaking')
    expect(told).not.toContain(apiKey)
    expect(told).not.toMatch(/\d{6}|fansly_\w*\d/)
    const words = [...mock.world.chats.values()].flatMap((chat) => Object.values(chat))
    const texts = words.filter((word) => typeof word === 'string' && word.length > 5)
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => told.includes(String(text)))).toEqual([])
  })

  test('that refuses the key is trouble, and is asked no more', async () => {
    mock.faults.add({ fault: 'wrong-key' })
    const { code, stdout } = await examine(gateway)
    expect(code).toBe(2)
    expect(stdout).toContain('Ended early: the gateway refused the API key (401)')
    expect(stdout).toMatch(/^\w+: 1 request\b/)
  })

  test('whose accounts cannot be told needs one by name', async () => {
    for (const field of ['id', 'accountId'])
      mock.faults.add({ operation: 'listAccounts', fault: 'renamed-field', field })
    const { code, stdout } = await examine(gateway)
    expect(code).toBe(2)
    expect(stdout).toContain('Ended early: no account was found, name one with --account')
  })

  test('that does not answer is trouble', async () => {
    const { code, stdout } = await run(
      '--gateway',
      gateway,
      '--base-url',
      'http://127.0.0.1:9',
      '--max-calls',
      '1',
    )
    expect(code).toBe(2)
    expect(stdout).toContain('Ended early: no connection to the gateway')
  })

  test('that nobody listens for is told by the code of the system', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    server.close()
    await once(server, 'close')
    const url = `http://127.0.0.1:${port}`
    const { code, stdout } = await run('--gateway', gateway, '--base-url', url, '--max-calls', '1')
    expect(code).toBe(2)
    expect(stdout).toContain('Ended early: no connection to the gateway (ECONNREFUSED)\n')
  })

  test('that fails is asked again, no oftener than allowed', async () => {
    mock.faults.add({ operation: 'listAccounts', fault: 'unavailable' })
    const { code, stdout } = await examine(gateway, '--max-calls', '2')
    expect(code).toBe(2)
    expect(stdout).toMatch(/^\w+: 2 requests/)
    expect(stdout).toContain('not checked: it failed with 503')
  })

  test('without chats tells what could not be checked', async () => {
    await using empty = await createMockServer({ port: 0, fixture: 'empty' })
    const { code, stdout } = await run('--gateway', gateway, '--base-url', empty.url(gateway))
    expect(code).toBe(0)
    expect(stdout).toMatch(/listChatMessages +– +not checked: nothing to ask with: no `chat_id` was found/)
    expect(stdout).toMatch(/not checked +listChats +\S+\/data +empty list/)
  })
})

test('a cursor that is elsewhere is drift where it was promised', async () => {
  mock.faults.add({ operation: 'listChats', fault: 'moved-cursor' })
  const { code, stdout } = await examine('onlyfansapi')
  expect(code).toBe(1)
  expect(stdout).toMatch(/breaking +listChats +\/data\/hasMore +boolean → nothing/)
  expect(stdout).toMatch(/additive +listChats +\/hasMore +nothing → boolean/)
})

test('a new value where some are known does not break, and is told apart', async () => {
  mock.faults.add({ operation: 'listChatMessages', fault: 'new-value', field: 'contentType' })
  const people = await examine('onlyfansapi')
  expect(people).toMatchObject({ code: 0, stderr: '' })
  const pointer = '/data/messages/*/attachments/*/contentType'
  expect(people.stdout).toMatch(/listChatMessages +200 +1 unlisted\n/)
  expect(people.stdout).toMatch(/unlisted +listChatMessages +\S+\/contentType +one of 1 → integer +\d+×/)
  const machines = JSON.parse((await examine('onlyfansapi', '--json', '-')).stdout)
  expect(machines).toMatchObject({ exitCode: 0 })
  expect(machines.checks.flatMap((check: { findings: object[] }) => check.findings)).toEqual([
    { severity: 'unlisted', pointer, expected: 'one of 1', actual: 'integer', count: expect.any(Number) },
  ])
})

test('a field more does not break, and is told', async () => {
  mock.faults.add({ operation: 'listUnreadChats', fault: 'renamed-field', field: 'success' })
  const { code, stdout } = await examine('apifansly')
  expect(code).toBe(0)
  expect(stdout).toMatch(/additive +listUnreadChats +\/data\/data\/successV2 +nothing → boolean/)
})

test('the report for machines goes into a file, beside the one for people', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-'))
  const file = join(folder, 'drift.json')
  const { stdout } = await examine('onlyfansapi', '--json', file)
  const report = JSON.parse(await readFile(file, 'utf8'))
  await rm(folder, { recursive: true })
  expect(stdout).toContain('showChat          200     as specified')
  expect(report).toMatchObject({ provider: 'onlyfansapi', exitCode: 0, requests: 4, credits: 3 })
})

test('--help tells how it is used', async () => {
  expect(await run('--help')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Usage: fansly-drift'),
  })
})

test('--version tells the version of the package', async () => {
  const manifest = await readFile(new URL('../../fetch-client/package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(manifest)
  expect(await run('--version')).toMatchObject({ code: 0, stdout: `${version}\n` })
})

test.for<[string[], string]>([
  [[], '--gateway must be apifansly or onlyfansapi'],
  [['--gateway', 'onlyfansapi', 'sk-a-secret'], 'a key comes from the environment'],
  [['--api-key', 'sk-a-secret'], "Unknown option '--api-key'"],
  [['--gateway', 'onlyfansapi', '--max-calls', 'all'], '--max-calls must be a whole number'],
  [['--gateway', 'onlyfansapi', '--base-url', 'gateway.example'], '`baseUrl` must be an http'],
])('refuses %j', async ([args, problem]) => {
  const { code, stdout, stderr } = await run(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(problem)
  expect(stderr).not.toContain('sk-a-secret')
})
