import { describe, expect, test } from 'vitest'

import { WorldError } from '../errors/world-error.ts'
import { conversationOrders } from './conversation-list.ts'
import { lastIdOf, type Conversation } from './conversation.ts'
import { createWorlds } from './create-worlds.ts'
import { createRandom } from './random.ts'
import { compareIds } from './snowflake.ts'
import type { WorldEvent } from './world-event.ts'
import type { World } from './world.ts'

/** A world with one chat, and what happens in it from now on. */
function stage(): { world: World; chatId: string; fanId: string; events: WorldEvent[] } {
  const world = createWorlds({ fixture: 'empty' }).first
  const fanId = world.addFan({ username: 'ada' }).id
  const chatId = world.createChat(fanId).id
  const events: WorldEvent[] = []
  world.subscribe((event) => events.push(event))
  return { world, chatId, fanId, events }
}

function typesOf(events: readonly WorldEvent[]): string[] {
  return events.map(({ type }) => type)
}

describe('the clock', () => {
  test('stands still but for messages, which take a millisecond each', () => {
    const { world, chatId } = stage()
    const { now } = world
    world.setMuted(chatId, true)
    expect(world.now).toBe(now)
    const times = [world.send({ chatId, text: 'One' }), world.receive({ chatId, text: 'Two' })]
    expect(times.map(({ createdAt }) => createdAt)).toEqual([now + 1, now + 2])
    world.advance(5000)
    expect(world.now).toBe(now + 5002)
  })

  test.each([-1, 0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER, 63 * 365 * 24 * 60 * 60 * 1000])(
    'does not go by %d',
    (milliseconds) => {
      const { world } = stage()
      const { now } = world
      expect(() => world.advance(milliseconds)).toThrow(WorldError)
      expect(world.now).toBe(now)
    },
  )
})

describe('messages', () => {
  test('have ids that increase, whatever they are of', () => {
    const { world, chatId } = stage()
    const ids = Array.from({ length: 50 }, (_, index) => {
      const message = index % 2 ? world.send({ chatId, text: 'Hi' }) : world.receive({ chatId, text: 'Hi' })
      return [message.correlationId, message.id, world.addReaction(message.id, 1).id]
    }).flat()
    expect(ids).toEqual(ids.toSorted(compareIds))
    expect(new Set(ids).size).toBe(150)
    expect(ids.filter((id) => !/^\d{18}$/.test(id))).toEqual([])
  })

  test('raise what the other side has not read', () => {
    const { world, chatId } = stage()
    const sent = world.send({ chatId, text: 'One' })
    const received = world.receive({ chatId, text: 'Two' })
    expect(world.conversation(chatId)).toMatchObject({
      messages: [sent, received],
      unreadByFan: [sent],
      unread: [received],
    })
  })

  test('from a fan without a chat begin one', () => {
    const { world, events } = stage()
    const fan = world.addFan({ username: 'bruno' })
    world.advance(1000)
    const message = world.receive({ fanId: fan.id, text: 'Hello' })
    expect(world.conversationWith(fan.id)).toMatchObject({
      chat: { id: message.chatId, createdBy: fan.id },
      fan: { lastSeenAt: message.createdAt },
    })
    expect(typesOf(events)).toEqual(['fanAdded', 'chatCreated', 'messageReceived'])
    expect(world.receive({ fanId: fan.id, text: 'Again' }).chatId).toBe(message.chatId)
  })

  test('may be nothing but a tip, or nothing but media', () => {
    const { world, chatId, fanId } = stage()
    expect(world.receive({ chatId, tip: 5000 })).toMatchObject({ content: '', tipAmount: 5000 })
    const [mediaId = ''] = world.receive({ chatId, media: [{ mimetype: 'video/mp4', width: 640 }] }).mediaIds
    expect(world.media.get(mediaId)).toMatchObject({
      accountId: fanId,
      mimetype: 'video/mp4',
      width: 640,
      price: 0,
    })
  })

  test('are forgotten when deleted, and answers to them stay', () => {
    const { world, chatId } = stage()
    const { id } = world.receive({ chatId, text: 'One' })
    const reply = world.send({ chatId, text: 'Two', inReplyTo: id })
    world.deleteMessage(id)
    expect(world.conversation(chatId)).toMatchObject({ messages: [reply], unread: [] })
    expect(reply.inReplyTo).toBe(id)
    expect(world.messages.has(id)).toBe(false)
  })
})

test('records never change, but give way', () => {
  const { world, chatId } = stage()
  const message = world.receive({ chatId, text: 'One' })
  const before = structuredClone(message)
  world.acknowledge([message.id], 'readAndDelivered')
  world.addReaction(message.id, 1)
  expect(message).toEqual(before)
  expect(world.messages.get(message.id)).not.toEqual(before)
  expect(world.conversation(chatId)?.messages).toEqual([world.messages.get(message.id)])
})

describe('acknowledging', () => {
  test('goes for the messages of the other side', () => {
    const { world, chatId, fanId, events } = stage()
    const sent = world.send({ chatId, text: 'One' })
    const received = world.receive({ chatId, text: 'Two' })
    world.acknowledge([sent.id, received.id], 'read', fanId)
    expect(world.conversation(chatId)).toMatchObject({ unreadByFan: [], unread: [received] })
    world.acknowledge([sent.id, received.id], 'readAndDelivered')
    expect(world.conversation(chatId)?.unread).toEqual([])
    expect(typesOf(events).slice(2)).toEqual(['messageRead', 'messageDelivered', 'messageRead'])
  })

  test('says nothing new twice, and can be taken back', () => {
    const { world, chatId, events } = stage()
    const { id } = world.receive({ chatId, text: 'One' })
    for (const as of ['read', 'read', 'unread', 'unread', 'delivered', 'delivered'] as const)
      world.acknowledge([id], as)
    expect(typesOf(events).slice(1)).toEqual(['messageRead', 'messageUnread', 'messageDelivered'])
  })
})

describe('typing', () => {
  test('ends by the clock, in the order of time, and at its time', () => {
    const { world, chatId, fanId, events } = stage()
    const { now, creator } = world
    world.startTyping(chatId, 3000)
    world.startTyping(chatId, 1000, fanId)
    world.advance(60_000)
    expect(events).toMatchObject([
      { type: 'typingStarted', accountId: creator.id, at: now },
      { type: 'typingStarted', accountId: fanId, at: now },
      { type: 'typingEnded', accountId: fanId, at: now + 1000 },
      { type: 'typingEnded', accountId: creator.id, at: now + 3000 },
    ])
    expect(world.now).toBe(now + 60_000)
  })

  test('goes on where it is said again, without a word', () => {
    const { world, chatId, events } = stage()
    world.startTyping(chatId, 3000)
    world.advance(2000)
    world.startTyping(chatId, 3000)
    world.advance(2999)
    expect(world.isTyping(chatId, world.creator.id)).toBe(true)
    expect(typesOf(events)).toEqual(['typingStarted'])
  })

  test('may be taken up by who hears of its end', () => {
    const { world, chatId, events } = stage()
    world.subscribe(
      ({ type }) => type === 'typingEnded' && events.length < 5 && world.startTyping(chatId, 1000),
    )
    world.startTyping(chatId, 1000)
    world.advance(10_000)
    expect(typesOf(events)).toEqual([
      'typingStarted',
      'typingEnded',
      'typingStarted',
      'typingEnded',
      'typingStarted',
      'typingEnded',
    ])
    expect(world.isTyping(chatId, world.creator.id)).toBe(false)
  })
})

describe('who has subscribed', () => {
  test('hears of each change once, with the world as it is afterwards, until they have enough', () => {
    const world = createWorlds({ fixture: 'small' }).first
    const [conversation] = world.conversations('oldest')
    const chatId = conversation?.chat.id ?? ''
    const fanId = conversation?.fan.id ?? ''
    const heard: unknown[] = []
    const stop = world.subscribe((event) =>
      heard.push([event.type, 'chat' in event && world.chats.get(chatId) === event.chat]),
    )
    for (const isSet of [true, true]) {
      world.setMuted(chatId, isSet)
      world.setHidden(chatId, isSet)
      world.setReadReceipts(chatId, !isSet)
      world.setVip(fanId, isSet)
      world.setFollower(fanId, isSet)
      world.setSubscription(fanId, world.tiers[0]?.id ?? null)
    }
    expect(heard).toEqual([
      ['chatChanged', true],
      ['chatChanged', true],
      ['chatChanged', true],
      ['fanChanged', false],
      ['fanChanged', false],
      ['fanChanged', false],
    ])
    stop()
    world.setMuted(chatId, false)
    expect(heard).toHaveLength(6)
  })

  test('may answer', () => {
    const { world, chatId } = stage()
    world.subscribe(({ type }) => type === 'messageSent' && world.receive({ chatId, text: 'And you?' }))
    world.send({ chatId, text: 'How are you?' })
    expect(world.conversation(chatId)?.messages.map(({ content }) => content)).toEqual([
      'How are you?',
      'And you?',
    ])
  })

  test('hears of purchases, of reactions and of what was deleted', () => {
    const { world, chatId, fanId, events } = stage()
    const message = world.send({ chatId, media: [{ price: 5000 }] })
    const [mediaId = ''] = message.mediaIds
    world.purchase(mediaId)
    world.purchase(mediaId)
    const reaction = world.addReaction(message.id, 5, fanId)
    world.removeReaction(message.id, 5, fanId)
    world.removeReaction(message.id, 5, fanId)
    world.deleteMessage(message.id)
    expect(events).toMatchObject([
      { type: 'messageSent', message },
      { type: 'mediaPurchased', media: { id: mediaId, isPurchased: true } },
      { type: 'reactionAdded', reaction, message: { reactions: [reaction] } },
      { type: 'reactionRemoved', reaction, message: { reactions: [] } },
      { type: 'messageDeleted', message: { id: message.id, mediaIds: [mediaId] } },
    ])
  })
})

describe('what makes no sense is refused by name', () => {
  const { world, chatId } = stage()
  const freeId = world.receive({ chatId, media: [{}] }).mediaIds[0] ?? ''
  const otherChatId = world.createChat(world.addFan({ username: 'bruno' }).id).id
  const otherId = world.receive({ chatId: otherChatId, text: 'Hi' }).id
  const before = world.records()

  test.each<[() => unknown, string]>([
    [() => world.send({ chatId: '7', text: 'Hi' }), 'There is no chat 7 in this world'],
    [() => world.send({ chatId }), 'A message needs a text, media or a tip'],
    [
      () => world.send({ chatId, text: 'Hi', inReplyTo: otherId }),
      `There is no message ${otherId} to answer in the chat ${chatId}`,
    ],
    [() => world.receive({ chatId: '7', text: 'Hi' }), 'There is no chat 7 in this world'],
    [() => world.receive({ fanId: '7', text: 'Hi' }), 'There is no fan 7 in this world'],
    [
      () => world.receive({ chatId, tip: -1 }),
      'A tip is a whole number of thousandths of a dollar from 0, not -1',
    ],
    [() => world.receive({ chatId, text: '' }), 'A message needs a text, media or a tip'],
    [() => world.send({ chatId, media: [{ fileId: 'x' }] }), 'An id is a decimal number, not x'],
    [() => world.send({ chatId, media: [{ previewId: '' }] }), 'An id is a decimal number, not '],
    [
      () => world.send({ chatId, media: [{}, { price: 0.5 }] }),
      'The price of media is a whole number of thousandths of a dollar from 0, not 0.5',
    ],
    [
      () => world.send({ chatId, media: [{ width: -1 }] }),
      'The width of media is a whole number of pixels from 0, not -1',
    ],
    [() => world.acknowledge([otherId], 'read', '7'), `The account 7 has no part in the chat ${otherChatId}`],
    [() => world.addReaction(otherId, 1, '7'), `The account 7 has no part in the chat ${otherChatId}`],
    [() => world.startTyping(chatId, 1000, '7'), `The account 7 has no part in the chat ${chatId}`],
    [() => world.addReaction(otherId, 8), 'A reaction is from 1 to 7, not 8'],
    [
      () => world.startTyping(chatId, Number.NaN),
      'How long typing shows is a whole number of milliseconds from 0, not NaN',
    ],
    [() => world.addFan({ username: '' }), 'A fan needs a username'],
    [() => world.addFan({ username: 'cleo', subscriptionTierId: '8' }), 'There is no tier 8 in this world'],
    [() => world.createChat('7'), 'There is no fan 7 in this world'],
    [() => world.deleteMessage('7'), 'There is no message 7 in this world'],
    [() => world.acknowledge(['7'], 'read'), 'There is no message 7 in this world'],
    [() => world.addReaction('7', 1), 'There is no message 7 in this world'],
    [() => world.setHidden('7', true), 'There is no chat 7 in this world'],
    [() => world.setVip('7', true), 'There is no fan 7 in this world'],
    [() => world.setSubscription('7', '8'), 'There is no tier 8 in this world'],
    [() => world.startTyping('7', 1000), 'There is no chat 7 in this world'],
    [() => world.purchase('7'), 'There are no media 7 in this world'],
    [() => world.purchase(freeId), `The media ${freeId} are free`],
  ])('%s', (act, message) => {
    expect(act).toThrow(new WorldError(message))
    expect(world.records()).toEqual(before)
  })
})

test('lists are in order whatever happens, as if they were sorted anew', () => {
  const random = createRandom(11, 0)
  const worlds = createWorlds({ chats: 12, messages: 80 })
  const world = worlds.first
  const chatIds = [...world.chats.keys()]
  const anyChat = (): Conversation | undefined => world.conversation(random.pick(chatIds))
  const anyMessageId = (): string | undefined => {
    const messages = anyChat()?.messages ?? []
    return messages.length === 0 ? undefined : random.pick(messages).id
  }
  const acts: ((chatId: string) => void)[] = [
    (chatId) => world.send({ chatId, text: 'Hi' }),
    (chatId) => world.receive({ chatId, text: 'Hi' }),
    (chatId) => world.setHidden(chatId, random.chance(0.3)),
    () => world.acknowledge([anyMessageId() ?? []].flat(), random.pick(['read', 'unread', 'delivered'])),
    () => [anyMessageId() ?? []].flat().map((id) => world.deleteMessage(id)),
    () => [anyMessageId() ?? []].flat().map((id) => world.addReaction(id, 1)),
    () => random.chance(0.05) && world.markAllAsRead(),
    () => random.chance(0.05) && worlds.restore(structuredClone(worlds.snapshot())),
  ]
  const byLastId = (one: Conversation, other: Conversation): number =>
    compareIds(lastIdOf(other), lastIdOf(one))

  for (let step = 0; step < 1500; step++) {
    random.pick(acts)(random.pick(chatIds))
    const conversations = chatIds.flatMap((id) => world.conversation(id) ?? [])
    const visible = conversations.filter(({ chat }) => !chat.isHidden).toSorted(byLastId)
    const isUnread = ({ unread }: Conversation): boolean => unread.length > 0
    const expected = {
      newest: visible,
      oldest: visible.toReversed(),
      unread: [...visible.filter(isUnread), ...visible.filter((conversation) => !isUnread(conversation))],
    }
    for (const order of conversationOrders) {
      const ids = expected[order].map(({ chat }) => chat.id)
      expect(world.conversations(order).map(({ chat }) => chat.id)).toEqual(ids)
      expect([...world.conversationsFrom(order, 3)].map(({ chat }) => chat.id)).toEqual(ids.slice(3))
    }
    for (const { messages, unread, unreadByFan, fan } of conversations) {
      const open = messages.filter(({ readAt }) => readAt === null)
      expect(unread).toEqual(open.filter(({ senderId }) => senderId === fan.id))
      expect(unreadByFan).toEqual(open.filter(({ senderId }) => senderId !== fan.id))
    }
    const unread = visible.flatMap((conversation) => conversation.unread)
    expect(world.unreadCount).toBe(unread.length)
    expect(world.visibleCount).toBe(visible.length)
    expect(world.unreadMessages()).toEqual(unread.toSorted((one, other) => compareIds(other.id, one.id)))
  }
})
