import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { createOnlyFansApiClient } from '../onlyfansapi.ts'
import type { Fetch } from '../transport/fetch.ts'
import { type Logger, type LogRecord, logTo } from './log-to.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const account = 'fansly_acct_1'
const apiKey = 'ofapi_key_that_nobody_may_see'
const full = new Error('the disk is full')
const meta = {
  _credits: { used: 1, balance: 999, note: '' },
  _cache: { is_cached: false, note: '' },
  _rate_limits: { limit_minute: 60, limit_day: null, remaining_minute: 59, remaining_day: null, notice: '' },
}

/** Has no connection, then refuses, then answers. */
function unsteady(): Fetch {
  const lost = new TypeError(
    'error sending request for url (https://gateway.test/chats?search=secret+words&limit=1)',
  )
  return vi
    .fn<Fetch>()
    .mockRejectedValueOnce(lost)
    .mockResolvedValueOnce(
      Response.json({ message: 'slow down' }, { status: 429, headers: { 'retry-after': '0' } }),
    )
    .mockResolvedValueOnce(
      Response.json(
        { data: { content: 'words of a fan' }, _meta: meta },
        { headers: { 'x-request-id': 'request-7' } },
      ),
    )
}

/** Makes a call that is tried three times, for a search that nobody may read. */
async function callThrough(logger: Logger): Promise<void> {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  const client = createOnlyFansApiClient({
    apiKey,
    baseUrl: 'https://gateway.test',
    fetch: unsteady(),
    rateLimiter: false,
    hooks: logTo(logger),
  })
  const params = { path: { fanslyAccount: account }, query: { search: 'secret words', limit: 1 } }
  const { status } = await client.GET('/api/fansly/{fanslyAccount}/chats', { params })
  expect(status).toBe(200)
}

/** What is written to a stream. */
function collect(): { stream: Writable; text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString())
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}

function expectNothingPrivate(text: string): void {
  for (const secret of [apiKey, 'secret', 'words']) expect(text).not.toContain(secret)
}

test('each event is one record, its words first', async () => {
  const records: [level: string, record: LogRecord][] = []
  await callThrough({
    debug: (record) => records.push(['debug', record]),
    warn: (record) => records.push(['warn', record]),
  })
  const common = { provider: 'onlyfansapi', operation: 'listChats' }
  const leaves = {
    msg: 'listChats leaves',
    method: 'GET',
    path: '/api/fansly/fansly_acct_1/chats',
    ...common,
  }
  expect(records).toEqual([
    ['debug', { ...leaves, attempt: 1 }],
    [
      'warn',
      {
        msg: 'listChats failed and is tried again in 0 ms',
        attempt: 1,
        delayMs: 0,
        error: expect.stringMatching(/^ConnectionError: .*\(https:\/\/gateway\.test\/chats\?…\)/),
        ...common,
      },
    ],
    ['debug', { ...leaves, attempt: 2 }],
    [
      'debug',
      {
        msg: 'listChats was answered with 429',
        attempt: 2,
        status: 429,
        durationMs: expect.any(Number),
        ...common,
      },
    ],
    [
      'warn',
      {
        msg: 'listChats was refused by the rate limit',
        attempt: 2,
        rateLimit: { limit: undefined, remaining: undefined, retryAfterMs: 0, plan: undefined },
        ...common,
      },
    ],
    [
      'warn',
      { msg: 'listChats failed and is tried again in 0 ms', attempt: 2, delayMs: 0, status: 429, ...common },
    ],
    ['debug', { ...leaves, attempt: 3 }],
    [
      'debug',
      {
        msg: 'listChats was answered with 200',
        attempt: 3,
        status: 200,
        durationMs: expect.any(Number),
        requestId: 'request-7',
        ...common,
      },
    ],
    ['debug', { msg: 'listChats cost credits', attempt: 3, credits: { used: 1, balance: 999 }, ...common }],
  ])
  for (const [, record] of records) {
    expect(Object.keys(record)[0]).toBe('msg')
    expect(record.durationMs ?? 0).toSatisfy(Number.isInteger)
  }
  expectNothingPrivate(JSON.stringify(records))
})

test('a wait for the rate limit is logged', async () => {
  const debug = vi.fn<Logger['debug']>()
  const client = createOnlyFansApiClient({
    apiKey,
    fetch: () => Promise.resolve(Response.json({ data: {}, _meta: meta })),
    rateLimiter: { acquire: async (_signal, onWait) => onWait?.(), release: () => {} },
    hooks: logTo({ debug, warn: debug }),
  })
  await client.GET('/api/fansly/{fanslyAccount}/chats', { params: { path: { fanslyAccount: account } } })
  expect(debug.mock.calls[0]).toEqual([
    {
      msg: 'listChats waits for the rate limit',
      provider: 'onlyfansapi',
      operation: 'listChats',
      attempt: 1,
    },
  ])
})

test.for<[unknown]>([[undefined], [{}], [{ debug: () => {} }]])(
  'a logger that cannot log is refused: %o',
  ([logger]) => {
    const log = (): unknown => Reflect.apply(logTo, undefined, [logger])
    expect(log).toThrow('`logger` must have `debug` and `warn`')
    expect(log).toThrow(expect.toSatisfy(isConfigurationError))
  },
)

test.for<[string, Logger['debug']]>([
  [
    'throws',
    () => {
      throw full
    },
  ],
  ['rejects', async () => Promise.reject(full)],
])('a logger that %s disturbs nothing, and is reported', async ([, write]) => {
  const printed = vi.spyOn(console, 'error').mockReturnValue()
  await callThrough({ debug: write, warn: write })
  expect(printed).toHaveBeenCalledTimes(9)
  for (const words of printed.mock.calls) expect(words).toEqual(['A hook of fansly-chats threw:', full])
})

test("a child of pino's keeps what it is bound to", async () => {
  const { stream, text } = collect()
  await callThrough(pino({ level: 'warn' }, stream).child({ tenant: 7 }, { level: 'debug' }))
  const lines = text().trim().split('\n')
  expect(lines).toHaveLength(9)
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ tenant: 7, operation: 'listChats' })
})

test('the console prints it', async () => {
  const { stream, text } = collect()
  await callThrough(new Console({ stdout: stream, stderr: stream, colorMode: false }))
  expect(text()).toMatch(/^\{\n {2}msg: 'listChats leaves',\n/)
  expect(text().match(/msg: /g)).toHaveLength(9)
  expectNothingPrivate(text())
})

test('pino prints it, a line for each event', async () => {
  const { stream, text } = collect()
  await callThrough(pino({ level: 'debug' }, stream))
  const lines = text().trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 20, msg: 'listChats leaves', operation: 'listChats', attempt: 1 },
    { level: 40, msg: 'listChats failed and is tried again in 0 ms' },
    { level: 20, msg: 'listChats leaves', attempt: 2 },
    { level: 20, msg: 'listChats was answered with 429', status: 429 },
    { level: 40, msg: 'listChats was refused by the rate limit' },
    { level: 40, msg: 'listChats failed and is tried again in 0 ms', status: 429 },
    { level: 20, msg: 'listChats leaves', attempt: 3 },
    { level: 20, msg: 'listChats was answered with 200', status: 200 },
    { level: 20, msg: 'listChats cost credits', credits: { used: 1, balance: 999 } },
  ])
  for (const line of lines) expect(line.match(/"msg":/g)).toHaveLength(1)
  expectNothingPrivate(text())
})
