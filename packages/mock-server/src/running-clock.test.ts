import { afterEach, expect, test, vi } from 'vitest'

import { apiFanslyCall, dig } from '../test/gateway-calls.ts'
import { createMockServer } from './mock-server.ts'

afterEach(() => vi.useRealTimers())

function stopTime(now: number): void {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
}

test('a limit recovers by itself, and what is sent is sent now', async () => {
  const mock = await createMockServer({ clock: 'running', rateLimit: 2 })
  const now = Date.UTC(2026, 10, 1, 12)
  stopTime(now)
  const call = apiFanslyCall(mock)
  const [chatId = ''] = mock.world.chats.keys()
  const sent = await call(`POST /chats/${chatId}/messages`, { content: 'Hello' })
  const createdAt = Number(dig(sent.body, 'data', 'data', 'response', 'createdAt')) * 1000
  expect(createdAt - now).toBe(1)
  expect([(await call('GET /chats')).status, (await call('GET /chats')).status]).toEqual([200, 429])
  vi.setSystemTime(now + 60_002)
  expect((await call('GET /chats')).status).toBe(200)
})

test('typing ends by itself', async () => {
  const mock = await createMockServer({ clock: 'running', fixture: 'small' })
  stopTime(Date.UTC(2026, 10, 1, 12))
  const { world } = mock
  const [chatId = ''] = world.chats.keys()
  const heard: string[] = []
  world.subscribe(({ type }) => heard.push(type))
  await apiFanslyCall(mock)('POST /chats/typing', { chatId })
  expect(world.isTyping(chatId, world.creator.id)).toBe(true)
  vi.advanceTimersByTime(5000)
  expect(world.isTyping(chatId, world.creator.id)).toBe(false)
  expect(heard).toEqual(['typingStarted', 'typingEnded'])
})

test('the control advances it on top', async () => {
  const mock = await createMockServer({ clock: 'running' })
  const now = Date.UTC(2026, 10, 1, 12)
  stopTime(now)
  const response = await mock.fetch('http://fansly-mock.test/__mock/clock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"milliseconds":60000}',
  })
  expect(await response.json()).toEqual({ now: now + 60_000 })
  vi.setSystemTime(now + 1000)
  expect(mock.world.now).toBe(now + 61_000)
})

test('what it is called otherwise makes no sense', async () => {
  const options = { clock: 'ticking' }
  // @ts-expect-error -- for callers without types
  await expect(createMockServer(options)).rejects.toThrow('clock must be standing or running, not "ticking"')
})
