import { describe, expect, test } from 'vitest'

import { apiFanslyCall, onlyFansApiCall, type Call } from '../../test/gateway-calls.ts'
import { EndOfIdsError } from '../errors/end-of-ids-error.ts'
import { createMockServer, type MockServer } from '../mock-server.ts'
import { createWorlds } from './create-worlds.ts'
import { endOfIds } from './snowflake.ts'
import type { WorldSnapshot } from './world-snapshot.ts'

const small = createWorlds({ fixture: 'small' }).snapshot()
const lastMoment: WorldSnapshot = { ...small, now: endOfIds - 1 }
const lastId: WorldSnapshot = { ...small, lastId: String(2n ** 63n - 1n) }
const [chatId = ''] = createWorlds({ fixture: 'small' }).first.chats.keys()

const senders: [string, (mock: MockServer) => Call, object][] = [
  ['API Fansly', apiFanslyCall, { content: 'Hello' }],
  ['OnlyFansAPI', onlyFansApiCall, { text: 'Hello' }],
]

describe.each(['standing', 'running'] as const)('in the last moment of a clock that is %s', (clock) => {
  test.each(senders)('sending through %s is refused, and nothing else', async (_, callOf, message) => {
    const mock = await createMockServer({ world: lastMoment, clock })
    const call = callOf(mock)
    const refusal = await call(`POST /chats/${chatId}/messages`, message)
    expect(refusal.status).toBe(409)
    expect(refusal.headers.get('content-type')).toBe('application/problem+json')
    expect(refusal.body).toEqual({
      type: 'about:blank',
      title: 'The world is at its end',
      status: 409,
      detail:
        'The clock of this world is at its end, 2089-06-06T15:47:35.551Z, since ids go no further: reset the world, or restore one of an earlier time',
    })
    expect(mock.journal.requests()).toMatchObject([{ status: 409, problem: expect.stringMatching('ids') }])
    expect((await call('GET /chats')).status).toBe(200)
    expect(mock.snapshot()).toEqual(lastMoment)
    mock.restore(small)
    expect((await call(`POST /chats/${chatId}/messages`, message)).status).toBeLessThan(300)
  })
})

test('the clock goes as far by /__mock/clock, where nobody can write any more', async () => {
  await using mock = await createMockServer({ port: 0 })
  const origin = mock.url('apifansly').replace('/apifansly', '')
  const control = (path: string, body: object): Promise<Response> =>
    fetch(`${origin}/__mock${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const left = endOfIds - 1 - mock.world.now
  expect((await control('/clock', { milliseconds: left + 1 })).status).toBe(422)
  expect((await control('/clock', { milliseconds: left })).status).toBe(200)
  const said = await control('/messages', { chatId: [...mock.world.chats.keys()][0], text: 'Hello' })
  expect(said.status).toBe(422)
  expect(await said.json()).toMatchObject({ detail: expect.stringContaining('is at its end') })
})

test('a fan who cannot say anything begins no chat', async () => {
  const { world } = await createMockServer({ world: lastMoment })
  const fan = world.addFan({ username: 'late' })
  expect(() => world.receive({ fanId: fan.id, text: 'Hello' })).toThrow(EndOfIdsError)
  expect(world.conversationWith(fan.id)).toBeUndefined()
})

test('after the last id there is none', async () => {
  const mock = await createMockServer({ world: lastId })
  const messages = [...mock.world.messages.keys()]
  const refusal = await onlyFansApiCall(mock)(`POST /chats/${chatId}/messages`, { text: 'Hello' })
  expect(refusal.status).toBe(409)
  expect(refusal.body).toMatchObject({
    detail: expect.stringMatching(/^No id is left after 9223372036854775807/),
  })
  expect([...mock.world.messages.keys()]).toEqual(messages)
})
