import { afterEach, describe, expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer({ rateLimit: 10, credits: 5 })
afterEach(() => mock.reset())

const headers = { 'x-api-key': 'any' }
const chats = `${mock.url('apifansly')}/fansly_1/chats`

function newestChatId(session: typeof mock | ReturnType<typeof mock.session>): string {
  const [newest] = session.world.conversations()
  return newest?.chat.id ?? ''
}

describe('a session', () => {
  test('has a world of its own, which begins as the others do', async () => {
    const [one, other] = [mock.session('one'), mock.session('other')]
    expect(one.snapshot()).toEqual(mock.snapshot())
    one.world.receive({ chatId: newestChatId(one), text: 'Only here' })
    expect(one.world.messages.size).toBe(other.world.messages.size + 1)
    expect(mock.world.messages.size).toBe(other.world.messages.size)
    one.reset()
    expect(one.snapshot()).toEqual(other.snapshot())
  })

  test('is the same by its name', () => {
    expect(mock.session('one').world).toBe(mock.session('one').world)
    expect(mock.session('default').world).toBe(mock.world)
  })

  test('is reached by its fetch, and by a header', async () => {
    const session = mock.session('faulty')
    session.faults.add({ fault: 'unavailable' })
    expect((await session.fetch(chats, { headers })).status).toBe(503)
    const byHeader = { ...headers, 'x-mock-session': 'faulty' }
    expect((await mock.fetch(chats, { headers: byHeader })).status).toBe(503)
    expect((await mock.fetch(chats, { headers })).status).toBe(200)
    expect(session.journal.requests()).toMatchObject([{ session: 'faulty' }, { session: 'faulty' }])
    expect(mock.journal.requests()).toMatchObject([{ session: 'default', status: 200 }])
  })

  test('has limits of its own', async () => {
    const session = mock.session('busy')
    for (let calls = 0; calls < 5; calls++) await session.fetch(chats, { headers })
    expect((await session.fetch(chats, { headers })).status).toBe(402)
    expect((await mock.fetch(chats, { headers })).status).toBe(200)
  })

  test.each(['', 'a b', 'x'.repeat(201), 'ä'])('cannot be called %j', async (name) => {
    expect(() => mock.session(name)).toThrow('session must be up to 200 letters')
  })

  test('by a header that names none is refused', async () => {
    const response = await mock.fetch(chats, { headers: { ...headers, 'x-mock-session': 'a b' } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('x-mock-session') })
  })
})

test('reset undoes everything, and whoever holds the world holds it still', async () => {
  const { world } = mock
  const before = mock.snapshot()
  world.receive({ chatId: newestChatId(mock), text: 'Hello' })
  world.advance(60_000)
  mock.faults.add({ fault: 'unavailable' })
  for (let calls = 0; calls < 6; calls++) await mock.fetch(chats, { headers })
  mock.reset()
  expect(mock.world).toBe(world)
  expect(mock.snapshot()).toEqual(before)
  expect(mock.faults.list()).toEqual([])
  expect(mock.journal.requests()).toEqual([])
  expect((await mock.fetch(chats, { headers })).status).toBe(200)
})

test('a thousand at a time keep apart', async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `session-${index}`)
  const counts = await Promise.all(
    names.map(async (name, index) => {
      const session = mock.session(name)
      const text = `For ${name}`
      for (let said = 0; said <= index % 3; said++) {
        session.world.receive({ chatId: newestChatId(session), text })
      }
      const response = await session.fetch(`${chats}?search=${encodeURIComponent(text)}`, { headers })
      const added = session.world.messages.size - mock.world.messages.size
      return { added, status: response.status, isFound: (await response.text()).includes('groupId') }
    }),
  )
  expect(counts).toEqual(names.map((_, index) => ({ added: (index % 3) + 1, status: 200, isFound: true })))
})
