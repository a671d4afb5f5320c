import { afterEach, describe, expect, test } from 'vitest'

import { chatsOf, headers, send } from '../../test/faulty-calls.ts'
import { createMockServer } from '../mock-server.ts'

const inProcess = await createMockServer({ seed: 3 })

afterEach(() => inProcess.reset())

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
