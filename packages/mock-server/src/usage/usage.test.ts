import { describe, expect, test } from 'vitest'

import { createMockServer, type MockServer } from '../mock-server.ts'
import type { MockServerOptions } from '../mock-server-options.ts'
import { tariffs } from './tariffs.ts'

async function limited(options: MockServerOptions): Promise<{
  mock: MockServer
  apiFansly: (key?: string) => Promise<Response>
  onlyFansApi: (path?: string) => Promise<Response>
}> {
  const mock = await createMockServer(options)
  return {
    mock,
    apiFansly: (key = 'any') =>
      mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers: { 'x-api-key': key } }),
    onlyFansApi: (path = '/fansly_acct_1/chats') =>
      mock.fetch(`${mock.url('onlyfansapi')}/api/fansly${path}`, { headers: { authorization: 'Bearer k' } }),
  }
}

async function statuses(count: number, ask: () => Promise<Response>): Promise<number[]> {
  const found: number[] = []
  while (found.length < count) found.push((await ask()).status)
  return found
}

describe('requests a minute', () => {
  test('nothing is counted where there is no limit', async () => {
    const { apiFansly } = await limited({})
    await statuses(3, apiFansly)
    expect((await apiFansly()).headers.get('x-ratelimit-remaining')).toBe('999')
  })

  test('API Fansly counts down, and refuses until the oldest is a minute old', async () => {
    const { mock, apiFansly } = await limited({ rateLimit: 3 })
    const first = await apiFansly()
    expect(first.headers.get('x-ratelimit-limit')).toBe('3')
    expect(first.headers.get('x-ratelimit-remaining')).toBe('2')
    expect(first.headers.get('x-ratelimit-plan')).toBe('Free')
    mock.world.advance(20_000)
    expect(await statuses(3, apiFansly)).toEqual([200, 200, 429])
    const refused = await apiFansly()
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(refused.headers.get('x-ratelimit-retry-after')).toBe('40')
    expect(refused.headers.has('sl-violations')).toBe(false)
    mock.world.advance(39_999)
    expect(await statuses(1, apiFansly)).toEqual([429])
    mock.world.advance(1)
    expect(await statuses(2, apiFansly)).toEqual([200, 429])
    mock.world.advance(20_000)
    expect(await statuses(3, apiFansly)).toEqual([200, 200, 429])
  })

  test('OnlyFansAPI counts by the minute of the clock, in headers and in the body', async () => {
    const { mock, onlyFansApi } = await limited({ rateLimit: 2 })
    mock.world.advance(60_000 - (mock.world.now % 60_000) + 45_000)
    const first = await onlyFansApi()
    expect(first.headers.get('x-rate-limit-remaining-minute')).toBe('1')
    expect(await first.json()).toMatchObject({
      _meta: { _rate_limits: { limit_minute: 2, remaining_minute: 1 } },
    })
    expect(await statuses(2, onlyFansApi)).toEqual([200, 429])
    const refused = await onlyFansApi()
    expect(refused.headers.get('retry-after')).toBe('15')
    mock.world.advance(15_000)
    expect(await statuses(3, onlyFansApi)).toEqual([200, 200, 429])
  })

  test('each key and each gateway has its own', async () => {
    const { apiFansly, onlyFansApi } = await limited({ rateLimit: 1 })
    expect(await statuses(2, apiFansly)).toEqual([200, 429])
    expect(await statuses(2, () => apiFansly('another'))).toEqual([200, 429])
    expect(await statuses(2, onlyFansApi)).toEqual([200, 429])
  })

  test('a request without a key does not count', async () => {
    const { mock, apiFansly } = await limited({ rateLimit: 1 })
    const bare = (): Promise<Response> => mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`)
    expect(await statuses(3, bare)).toEqual([401, 401, 401])
    expect(await statuses(1, apiFansly)).toEqual([200])
  })
})

describe('credits', () => {
  test('OnlyFansAPI tells what is left, and then refuses', async () => {
    const { onlyFansApi } = await limited({ credits: 2 })
    const first = await onlyFansApi()
    expect(first.headers.get('x-ofapi-credits-balance')).toBe('1')
    expect(await first.json()).toMatchObject({ _meta: { _credits: { used: 1, balance: 1 } } })
    expect(await statuses(2, onlyFansApi)).toEqual([200, 402])
    expect((await onlyFansApi()).headers.get('x-ofapi-credits-used')).toBe('0')
  })

  test('its list of accounts is free', async () => {
    const { onlyFansApi } = await limited({ credits: 0 })
    expect(await statuses(1, onlyFansApi)).toEqual([402])
    expect(await statuses(2, () => onlyFansApi('/accounts'))).toEqual([200, 200])
  })

  test('API Fansly does not tell, and refuses all the same', async () => {
    const { apiFansly } = await limited({ credits: 2 })
    expect(await statuses(3, apiFansly)).toEqual([200, 200, 402])
  })

  test('a large answer of API Fansly costs more', () => {
    const { surcharge } = tariffs.apifansly
    expect([0, 80 * 1024, 80 * 1024 + 1, 200 * 1024].map(surcharge)).toEqual([0, 0, 1, 2])
  })

  test('what the gateway cannot make sense of is charged too', async () => {
    const { mock, apiFansly } = await limited({ credits: 2 })
    const wrong = (): Promise<Response> =>
      mock.fetch(`${mock.url('apifansly')}/fansly_1/chats?sort=sideways`, { headers: { 'x-api-key': 'any' } })
    expect(await statuses(1, wrong)).toEqual([400])
    expect(await statuses(2, apiFansly)).toEqual([200, 402])
  })
})

describe('what is refused or free costs no credit', () => {
  test.each([
    ['wrong-key', 401, { used: '0', balance: '5', remaining: '3' }],
    ['no-credits', 402, { used: '0', balance: '0', remaining: '3' }],
    ['rate-limited', 429, { used: '0', balance: '5', remaining: '0' }],
    ['not-found', 404, { used: '1', balance: '4', remaining: '2' }],
    ['bad-gateway', 502, { used: '1', balance: '4', remaining: '2' }],
  ] as const)('%s', async (fault, status, told) => {
    const { mock, onlyFansApi } = await limited({ rateLimit: 3, credits: 5 })
    mock.faults.add({ fault, count: 1 })
    const struck = await onlyFansApi()
    expect([struck.status, usageOf(struck)]).toEqual([status, told])
    expect(usageOf(await onlyFansApi()).balance).toBe(told.used === '0' ? '4' : '3')
  })

  test('nor does it tell of any where nothing is counted', async () => {
    const { mock, onlyFansApi } = await limited({ apiKey: 'another' })
    expect(usageOf(await onlyFansApi()).used).toBe('0')
    const { onlyFansApi: free } = await limited({})
    expect(usageOf(await free('/accounts')).used).toBe('0')
    expect(usageOf(await free()).used).toBe('1')
    mock.faults.add({ fault: 'rate-limited' })
    const url = `${mock.url('apifansly')}/fansly_1/chats`
    const refused = await mock.fetch(url, { headers: { 'x-api-key': 'another' } })
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
  })
})

function usageOf({ headers }: Response): Record<'used' | 'balance' | 'remaining', string | null> {
  return {
    used: headers.get('x-ofapi-credits-used'),
    balance: headers.get('x-ofapi-credits-balance'),
    remaining: headers.get('x-rate-limit-remaining-minute'),
  }
}
