import { describe, expect, test } from 'vitest'

import { stage, typesOf } from '../../test/stage.ts'
import { WorldError } from '../errors/world-error.ts'
import { compareIds } from './snowflake.ts'

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
