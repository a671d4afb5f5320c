import { isAuthenticationError, isConfigurationError } from '@fansly-chats/fetch-client'
import { createMockServer } from '@fansly-chats/mock-server'
import { describe, expect, test } from 'vitest'
import { told, watched } from './watched.ts'

const mock = await createMockServer({ seed: 7, chats: 130, messages: 1000 })
const minute = 60_000

describe.for(['apifansly', 'onlyfansapi'] as const)('a watch over %s', (provider) => {
  const session = (name: string): ReturnType<typeof mock.session> => mock.session(`${provider}/${name}`)

  test('tells each new message once, the oldest of a chat first, however many there are', async () => {
    await watched(session('messages'), provider, async ({ world, time, begin }) => {
      const { events, stop } = begin()
      await time.pause(minute)
      expect(events).toEqual([])
      const fanIds = [...world.fans.keys()]
      const said = fanIds.slice(0, 40).map((fanId) => world.receive({ fanId, text: 'Hello' }))
      const [chatId = ''] = world.chats.keys()
      const many = Array.from({ length: 230 }, () => world.receive({ chatId, text: 'Are you there?' }))
      const own = world.send({ chatId, text: 'I am' })
      await time.pause(5 * minute)
      await stop()
      expect(told(events).toSorted()).toEqual([...said, ...many, own].map(({ id }) => id).toSorted())
      const inChat = events.flatMap((event) =>
        event.type === 'message' && event.chat.id === chatId ? [event.message] : [],
      )
      expect(inChat.map(({ id }) => id)).toEqual([...many, own].map(({ id }) => id))
      expect(inChat.at(-1)).toMatchObject({ direction: 'outgoing', text: 'I am' })
    })
  })

  test('tells who has read, what was deleted, and how much is unread', async () => {
    await watched(session('others'), provider, async ({ world, time, begin }) => {
      const { events, stop } = begin()
      await time.pause(minute)
      const [chatId = '', fanId = ''] =
        [...world.conversations()].map(({ chat }) => [chat.id, chat.fanId])[3] ?? []
      const unread = world.conversation(chatId)?.unread.length ?? 0
      const received = world.receive({ chatId, text: 'Hello' })
      await time.pause(minute)
      expect(events.splice(0)).toMatchObject([
        { type: 'message', message: { id: received.id } },
        { type: 'unread', chat: { id: chatId, unreadCount: unread + 1 } },
      ])
      const sent = world.send({ chatId, text: 'Hello yourself' })
      const unwanted = world.send({ chatId, text: 'Wrong chat' })
      await time.pause(minute)
      expect(told(events.splice(0))).toEqual([sent.id, unwanted.id])
      world.acknowledge([sent.id], 'read', fanId)
      await time.pause(5 * minute)
      expect(events.splice(0)).toMatchObject([
        { type: 'read', message: { id: sent.id, readAt: expect.any(Date) } },
      ])
      world.deleteMessage(unwanted.id)
      await time.pause(5 * minute)
      expect(events.splice(0)).toEqual([{ type: 'deleted', chatId, messageId: unwanted.id }])
      world.acknowledge([received.id], 'read')
      await time.pause(5 * minute)
      await stop()
      expect(events).toMatchObject([{ type: 'unread', chat: { id: chatId, unreadCount: unread } }])
    })
  })

  test.for([0, 1])('finds a receipt though another one does not come: chat %i', async (index) => {
    await watched(session(`receipts-${index}`), provider, async ({ world, time, begin }) => {
      const { events, stop } = begin()
      await time.pause(minute)
      const sent = [...world.chats.keys()].slice(0, 2).map((chatId) => world.send({ chatId, text: 'Hello' }))
      await time.pause(5 * minute)
      const { id = '', chatId = '' } = sent[index] ?? {}
      world.acknowledge([id], 'read', world.chats.get(chatId)?.fanId)
      await time.pause(5 * minute)
      await stop()
      const read = events.flatMap((event) => (event.type === 'read' ? [event.message.id] : []))
      expect(read).toEqual([id])
    })
  })

  test('goes on from a saved position, in the midst of what was missed', async () => {
    await watched(session('resume'), provider, async ({ world, time, begin }) => {
      const first = begin()
      await time.pause(minute)
      await first.stop()
      let position: string = JSON.stringify(first.watch.position)
      const said = [...world.fans.keys()]
        .slice(0, 30)
        .flatMap((fanId) => [
          world.receive({ fanId, text: 'Hello' }),
          world.receive({ fanId, text: 'Hello again' }),
        ])
      const all: string[] = []
      for (const count of [1, 4, 20, Infinity]) {
        const { watch, events, stop, over } = begin(
          { from: JSON.parse(position) },
          ({ length }) => length >= count,
        )
        await (count === Infinity ? time.pause(minute).then(stop) : over)
        position = JSON.stringify(watch.position)
        all.push(...told(events))
      }
      expect(all.toSorted()).toEqual(said.map(({ id }) => id).toSorted())
    })
  })

  test('waits out what passes, and loses nothing', async () => {
    await watched(session('faults'), provider, async ({ world, faults, time, begin }) => {
      const { events, stop } = begin()
      await time.pause(minute)
      const passing = ['unavailable', 'server-error', 'bad-gateway', 'rate-limited', 'html-page'] as const
      const lost = ['reset', 'reset-after-headers', 'truncated-json'] as const
      for (const fault of [...passing, ...lost]) faults.add({ fault, probability: 0.07 })
      const said = [...world.chats.keys()]
        .slice(0, 20)
        .map((chatId) => world.receive({ chatId, text: 'Hello' }))
      await time.pause(60 * minute)
      await stop()
      expect(told(events).toSorted()).toEqual(said.map(({ id }) => id).toSorted())
    })
  })

  test('ends with what does not pass', async () => {
    await watched(session('refused'), provider, async ({ faults, time, begin }) => {
      const { over } = begin()
      await time.pause(minute)
      faults.add({ fault: 'wrong-key' })
      await expect(over).rejects.toSatisfy(isAuthenticationError)
    })
  })

  test('ends at once, quietly, and leaves no timer', async () => {
    await watched(session('abort'), provider, async ({ time, begin }) => {
      const { stop } = begin()
      await time.pause(10 * minute)
      const before = time.now()
      await stop()
      expect([time.now(), time.foreignTimers()]).toEqual([before, 0])
    })
  })

  test('tells nothing after it was aborted, and goes on when it is iterated again', async () => {
    await watched(session('again'), provider, async ({ world, time, inbox, begin }) => {
      const { watch, events, over } = begin({}, ({ length }) => length === 3)
      await time.pause(minute)
      const [chatId = ''] = world.chats.keys()
      const said = Array.from({ length: 8 }, () => world.receive({ chatId, text: 'Hello' }))
      await over
      for await (const event of watch) if (events.push(event) === 5) break
      const controller = new AbortController()
      const { signal } = controller
      for await (const event of inbox.watch({ from: watch.position, signal })) {
        events.push(event)
        controller.abort()
      }
      expect(told(events)).toEqual(said.slice(0, 6).map(({ id }) => id))
    })
  })

  test('keeps within its credits in any hour, and loses nothing', async () => {
    const perHour = 60
    await watched(session('credits'), provider, async ({ world, time, requests, begin }) => {
      const { events, stop } = begin({ creditsPerHour: perHour })
      await time.pause(minute)
      const said: string[] = []
      const chatIds = [...world.chats.keys()]
      for (let round = 0; round < 60; round++) {
        said.push(world.receive({ chatId: chatIds[round % 7] ?? '', text: `Hello ${round}` }).id)
        await time.pause(2 * minute)
      }
      await time.pause(60 * minute)
      await stop()
      expect(told(events).toSorted()).toEqual(said.toSorted())
      const inHourFrom = (start: number): number =>
        requests.filter((at) => at >= start && at < start + 60 * minute).length
      expect(Math.max(...requests.map(inHourFrom))).toBeLessThanOrEqual(perHour)
    })
  })

  test('looks ever more seldom when nothing happens, and often when something does', async () => {
    await watched(session('pace'), provider, async ({ world, time, requests, begin }) => {
      const { stop } = begin({ leastIntervalMs: 1000, mostIntervalMs: 4 * minute })
      await time.pause(60 * minute)
      const waits = requests.slice(1).map((at, index) => at - (requests[index] ?? 0))
      expect(waits).toEqual(waits.toSorted((one, other) => one - other))
      expect(waits.at(-1)).toBe(4 * minute)
      world.receive({ chatId: [...world.chats.keys()][0] ?? '', text: 'Hello' })
      await time.pause(4 * minute)
      await stop()
      expect(requests.length - waits.length).toBeGreaterThan(10)
    })
  })

  test.for([
    { creditsPerHour: 1 },
    { creditsPerHour: Number.NaN },
    { leastIntervalMs: 0 },
    { leastIntervalMs: 5000, mostIntervalMs: 4000 },
    { mostIntervalMs: 2 ** 31 },
    { from: JSON.parse('{}') },
    { from: JSON.parse('{"version":1,"floor":"0","chats":{"1":{}}}') },
  ])('refuses %j', async (options) => {
    await watched(session('options'), provider, async ({ requests, begin }) => {
      await expect(begin(options).over).rejects.toSatisfy(isConfigurationError)
      expect(requests).toEqual([])
    })
  })
})
