import { afterEach, describe, expect, test, vi } from 'vitest'

import { createMockServer, type MockServer } from '../mock-server.ts'
import type { Fault, FaultRule } from './fault.ts'

const inProcess = await createMockServer({ seed: 3 })
const onPort = await createMockServer({ seed: 3, port: 0 })

/** Both ways to reach it, which a client must not be able to tell apart. */
const ways = [
  { way: 'in process', mock: inProcess, ask: inProcess.fetch },
  { way: 'on a port', mock: onPort, ask: fetch },
] as const

afterEach(() => {
  inProcess.reset()
  onPort.reset()
})

const headers = { 'x-api-key': 'any', authorization: 'Bearer any' }

function chatsOf(mock: MockServer, gateway: 'apifansly' | 'onlyfansapi' = 'apifansly'): string {
  const path = gateway === 'apifansly' ? '/fansly_1/chats' : '/api/fansly/fansly_acct_1/chats'
  return mock.url(gateway) + path
}

async function statuses(count: number, mock: MockServer = inProcess): Promise<number[]> {
  const found: number[] = []
  while (found.length < count) found.push((await mock.fetch(chatsOf(mock), { headers })).status)
  return found
}

describe('which calls are struck', () => {
  test('every one, where nothing else is said', async () => {
    inProcess.faults.add({ fault: 'unavailable' })
    expect(await statuses(3)).toEqual([503, 503, 503])
  })

  test('as the example says: the second one, once', async () => {
    inProcess.faults.add({ operation: 'listChats', fault: 'rate-limited', nth: 2, count: 1 })
    expect(await statuses(4)).toEqual([200, 429, 200, 200])
    expect(inProcess.faults.list()).toEqual([
      {
        rule: { operation: 'listChats', fault: 'rate-limited', nth: 2, count: 1 },
        calls: 4,
        strikes: 1,
      },
    ])
  })

  test('those to the operation and the gateway', async () => {
    inProcess.faults.add({ operation: 'listUnreadChats', fault: 'server-error' })
    inProcess.faults.add({ gateway: 'onlyfansapi', fault: 'bad-gateway' })
    expect(await statuses(1)).toEqual([200])
    const other = await inProcess.fetch(chatsOf(inProcess, 'onlyfansapi'), { headers })
    expect(other.status).toBe(502)
    const unread = await inProcess.fetch(`${chatsOf(inProcess)}/unread`, { headers })
    expect(unread.status).toBe(500)
  })

  test('a share of them, the same ones with the same seed', async () => {
    const runs = await Promise.all(
      [1, 1, 2].map(async (seed) => {
        const mock = await createMockServer({ seed })
        mock.faults.add({ fault: 'unavailable', probability: 0.5 })
        return statuses(40, mock)
      }),
    )
    const [first, same, other] = runs
    expect(same).toEqual(first)
    expect(other).not.toEqual(first)
    const struck = first?.filter((status) => status === 503).length
    expect(struck).toBeGreaterThan(10)
    expect(struck).toBeLessThan(30)
  })

  test('none any more, once the plan is cleared', async () => {
    inProcess.faults.add({ fault: 'unavailable' })
    inProcess.faults.clear()
    expect(await statuses(1)).toEqual([200])
    expect(inProcess.faults.list()).toEqual([])
  })
})

describe('a rule that makes no sense is refused', () => {
  test.each([
    [{ fault: 'explodes' }, 'fault must be one of wrong-key, no-credits, forbidden, '],
    [{ fault: 'unavailble' }, 'changed-type (perhaps unavailable), not "unavailble"'],
    [{}, 'fault must be one of wrong-key, no-credits, '],
    [{ fault: 'latency' }, 'milliseconds must be given with latency, not undefined'],
    [{ fault: 'latency', milliseconds: -1 }, 'milliseconds must be >= 0, not -1'],
    [{ fault: 'latency', milliseconds: '1' }, 'milliseconds must be number, not "1"'],
    [{ fault: 'reset', nth: 0 }, 'nth must be >= 1, not 0'],
    [{ fault: 'reset', probability: 2 }, 'probability must be <= 1, not 2'],
    [
      { fault: 'changed-type', filed: 'id' },
      'a member of changed-type must be one of fault, field, operation, gateway, nth, count, probability (perhaps field), not "filed"',
    ],
    [{ fault: 'reset', gateway: 'fansly' }, 'gateway must be one of apifansly, onlyfansapi, not "fansly"'],
    [{ fault: 'reset', operation: 'listChat' }, 'operation must be one of listChats, listUnreadChats, '],
    [{ fault: 'reset', operation: 'listChat' }, '(perhaps listChats), not "listChat"'],
    [undefined, 'rule must be an object with a fault, not undefined'],
  ])('%j', (rule, message) => {
    // Callers without types can pass anything.
    const add = (): void => Reflect.apply(inProcess.faults.add, inProcess.faults, [rule])
    expect(add).toThrow(message)
    expect(inProcess.faults.list()).toEqual([])
  })
})

describe('what the gateways document, they say themselves', () => {
  test.each([
    ['wrong-key', 401, 401],
    ['no-credits', 402, 402],
    ['forbidden', 403, 403],
    ['not-found', 404, 404],
    ['invalid-request', 400, 422],
    ['rate-limited', 429, 429],
    ['server-error', 500, 500],
    ['bad-gateway', 502, 502],
    ['unavailable', 503, 503],
    ['gateway-timeout', 504, 504],
  ] as const)('%s is a %i of API Fansly and a %i of OnlyFansAPI', async (fault, apiFansly, onlyFansApi) => {
    inProcess.faults.add({ fault })
    const one = await inProcess.fetch(chatsOf(inProcess), { headers })
    expect(one.status).toBe(apiFansly)
    expect(await one.json()).toMatchObject({ statusCode: apiFansly, data: null })
    const other = await inProcess.fetch(chatsOf(inProcess, 'onlyfansapi'), { headers })
    expect(other.status).toBe(onlyFansApi)
    expect(one.headers.has('x-mock-fault')).toBe(false)
    expect(one.headers.has('sl-violations')).toBe(false)
    expect(inProcess.journal.requests()).toMatchObject([{ faults: [fault] }, { faults: [fault] }])
  })

  test('how long to wait is in the header of each gateway', async () => {
    inProcess.faults.add({ fault: 'rate-limited', retryAfterSeconds: 7 })
    const one = await inProcess.fetch(chatsOf(inProcess), { headers })
    const other = await inProcess.fetch(chatsOf(inProcess, 'onlyfansapi'), { headers })
    expect(one.headers.get('x-ratelimit-retry-after')).toBe('7')
    expect(one.headers.get('retry-after')).toBe(null)
    expect(other.headers.get('retry-after')).toBe('7')
  })

  test('the world stays as it was', async () => {
    const before = inProcess.world.messages.size
    inProcess.faults.add({ operation: 'sendChatMessage', fault: 'unavailable' })
    expect((await send(inProcess, inProcess.fetch)).status).toBe(503)
    expect(inProcess.world.messages.size).toBe(before)
  })
})

function send(mock: MockServer, ask: typeof fetch): Promise<Response> {
  const [chatId] = mock.world.chats.keys()
  return ask(`${chatsOf(mock)}/${chatId}/messages`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Hello' }),
  })
}

describe.each(ways)('on the wire, $way', ({ mock, ask }) => {
  async function struck(rule: Fault & FaultRule, init: RequestInit = {}): Promise<Response> {
    mock.faults.add(rule)
    return ask(chatsOf(mock), { headers, ...init })
  }

  test('latency', async () => {
    const order: string[] = []
    const late = struck({ fault: 'latency', milliseconds: 300, jitter: 50, count: 1 })
    const first = late.then(() => order.push('first'))
    await ask(chatsOf(mock), { headers }).then(() => order.push('second'))
    await first
    expect(order).toEqual(['second', 'first'])
    const response = await late
    expect(response.headers.get('x-mock-fault')).toBe('latency')
    expect(await response.json()).toHaveProperty('statusCode', 200)
  })

  test('slow drip: the whole body, in parts', async () => {
    const whole = await (await ask(chatsOf(mock), { headers })).text()
    const response = await struck({ fault: 'slow-drip', milliseconds: 40 })
    const chunks: Uint8Array[] = []
    for await (const chunk of response.body ?? []) chunks.push(chunk)
    expect(chunks.length).toBeGreaterThan(3)
    expect(Buffer.concat(chunks).toString()).toBe(whole)
  })

  test('slow drip ends when the client has enough', async () => {
    const controller = new AbortController()
    const response = await struck({ fault: 'slow-drip', milliseconds: 60_000 }, { signal: controller.signal })
    const reading = response.text()
    controller.abort(new Error('Enough'))
    await expect(reading).rejects.toThrow('Enough')
  })

  test('never answers: until the client gives up', async () => {
    const controller = new AbortController()
    const asked = struck({ fault: 'never-answers' }, { signal: controller.signal })
    await vi.waitUntil(() => mock.journal.requests().length > 0)
    controller.abort(new Error('Enough'))
    await expect(asked).rejects.toThrow('Enough')
    await expect(
      struck({ fault: 'never-answers' }, { signal: AbortSignal.timeout(5) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('reset: no answer, but the message is sent', async () => {
    const before = mock.world.messages.size
    mock.faults.add({ operation: 'sendChatMessage', fault: 'reset' })
    const sent = send(mock, ask)
    await expect(sent).rejects.toThrow(TypeError)
    await expect(sent).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
    expect(mock.world.messages.size).toBe(before + 1)
  })

  test('reset after headers: a status, and no body', async () => {
    const response = await struck({ fault: 'reset-after-headers' })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(new TypeError('terminated'))
  })

  test('truncated JSON', async () => {
    const response = await struck({ fault: 'truncated-json' })
    expect(response.status).toBe(200)
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  test('wrong content type', async () => {
    const response = await struck({ fault: 'wrong-content-type' })
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.json()).toHaveProperty('statusCode', 200)
  })

  test('HTML page', async () => {
    const response = await struck({ fault: 'html-page' })
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/)
  })

  test('empty body', async () => {
    const response = await struck({ fault: 'empty-body' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test('error in the body of a 200', async () => {
    const response = await struck({ fault: 'error-in-body' })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ statusCode: 500, data: null })
  })

  test('several at once', async () => {
    mock.faults.add({ fault: 'latency', milliseconds: 1 })
    const response = await struck({ fault: 'truncated-json' })
    expect(response.headers.get('x-mock-fault')).toBe('latency, truncated-json')
    expect(mock.journal.requests()).toMatchObject([{ faults: ['latency', 'truncated-json'] }])
  })
})

describe('drift', () => {
  const rows = 'data.data.response.data'

  async function drifted(rule: FaultRule, gateway?: 'onlyfansapi'): Promise<unknown> {
    inProcess.faults.add(rule)
    const response = await inProcess.fetch(chatsOf(inProcess, gateway), { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('x-mock-fault')).toBe(rule.fault)
    return response.json()
  }

  test('a renamed field', async () => {
    const body = await drifted({ fault: 'renamed-field', field: 'groupId' })
    expect(body).not.toHaveProperty(`${rows}.0.groupId`)
    expect(body).toHaveProperty(`${rows}.19.groupIdV2`, expect.stringMatching(/^\d+$/))
  })

  test('a changed type', async () => {
    const ids = await drifted({ fault: 'changed-type', field: 'groupId', count: 1 })
    expect(ids).toHaveProperty(`${rows}.0.groupId`, expect.any(Number))
    const counts = await drifted({ fault: 'changed-type', field: 'unreadCount', count: 1 })
    expect(counts).toHaveProperty(`${rows}.0.unreadCount`, expect.any(String))
  })

  test('a moved cursor of API Fansly', async () => {
    const body = await drifted({ fault: 'moved-cursor' })
    expect(body).not.toHaveProperty('data.nextCursor')
    expect(body).toHaveProperty('data.data.nextCursor', expect.any(String))
  })

  test('a moved cursor of OnlyFansAPI', async () => {
    const body = await drifted({ fault: 'moved-cursor' }, 'onlyfansapi')
    expect(body).not.toHaveProperty('data.hasMore')
    expect(body).toHaveProperty('hasMore', true)
  })

  test('what has nothing to change is told', async () => {
    inProcess.faults.add({ fault: 'renamed-field', field: 'nowhere' })
    const response = await inProcess.fetch(chatsOf(inProcess), { headers })
    expect(response.headers.get('x-mock-fault')).toBe('renamed-field: nothing in the answer to change')
  })
})

test('closing ends what never answers', async () => {
  const mock = await createMockServer({ port: 0 })
  mock.faults.add({ fault: 'never-answers' })
  const asked = [mock.fetch, fetch].map((ask) => ask(chatsOf(mock), { headers }))
  const settled = Promise.allSettled(asked)
  await vi.waitUntil(() => mock.journal.requests().length === 2)
  await mock.close()
  expect(await settled).toMatchObject([
    { status: 'rejected', reason: { message: 'The mock server is closed' } },
    { status: 'rejected', reason: { message: 'fetch failed' } },
  ])
})
