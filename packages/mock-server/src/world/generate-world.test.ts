import { describe, expect, test } from 'vitest'

import { createWorlds } from './create-worlds.ts'
import { generateWorld as generate, type Plan } from './generate-world.ts'
import { compareIds, SnowflakeSequence } from './snowflake.ts'
import { worldStart } from './world-start.ts'
import type { WorldRecords } from './world-snapshot.ts'

function generateWorld(plan: Omit<Plan, 'index'>): WorldRecords {
  return generate({ ...plan, index: 0 }, new SnowflakeSequence())
}

test('equal plans make equal worlds, other ones others', () => {
  const plan = { seed: 1, chats: 45 }
  expect(generateWorld(plan)).toEqual(generateWorld(plan))
  expect(generateWorld({ ...plan, seed: 2 })).not.toEqual(generateWorld(plan))
  expect(generateWorld({ ...plan, messages: 300 })).not.toEqual(generateWorld(plan))
})

test('more chats leave the others as they are', () => {
  const few = generateWorld({ seed: 1, chats: 10 })
  const many = generateWorld({ seed: 1, chats: 20 })
  expect(many.fans.slice(0, 10)).toEqual(few.fans.slice(0, 10))
  expect(many.messages.slice(0, few.messages.length)).toEqual(few.messages)
})

test.each([
  [1, 1],
  [1, 30_000],
  [2, 7],
  [4, 0],
  [300, 20],
  [2000, 12_345],
])('%i chats have %i messages in all', (chats, messages) => {
  const world = generateWorld({ seed: 3, chats, messages })
  expect(world.chats).toHaveLength(chats)
  expect(world.messages).toHaveLength(messages)
  expect(new Set(world.fans.map(({ username }) => username)).size).toBe(world.fans.length)
  const chatById = new Map(world.chats.map((chat) => [chat.id, chat]))
  const fanById = new Map(world.fans.map((fan) => [fan.id, fan]))
  const misplaced = world.messages.filter(({ createdAt, chatId }) => {
    const chat = chatById.get(chatId)
    const fan = fanById.get(chat?.fanId ?? '')
    return !(
      chat &&
      fan &&
      fan.createdAt < chat.createdAt &&
      chat.createdAt < createdAt &&
      createdAt <= worldStart
    )
  })
  expect(misplaced).toEqual([])
  expect(world.messages.filter(({ id }) => !/^[1-9]\d{17}$/.test(id))).toEqual([])
})

test('a world without chats has nobody but those who are silent', () => {
  const world = generateWorld({ seed: 1, chats: 0 })
  expect([world.chats.length, world.messages.length, world.fans.length]).toEqual([0, 0, 3])
})

describe.each([1, 2, 42, -7, 2 ** 40])('the world of seed %i', (seed) => {
  const world = createWorlds({ seed }).first
  const conversations = world.conversations()
  const messages = [...world.messages.values()]
  const fans = [...world.fans.values()]

  test('has a chat with each fan but three', () => {
    expect(world.chats.size).toBe(45)
    expect(new Set(conversations.map(({ fan }) => fan.id)).size).toBe(45)
    expect(fans.filter(({ id }) => world.conversationWith(id) === undefined)).toHaveLength(3)
    expect(new Set(fans.map(({ username }) => username)).size).toBe(48)
  })

  test('has the fans that clients stumble over', () => {
    expect(fans.filter(({ avatar, displayName }) => avatar === null && displayName === null)).toHaveLength(1)
    expect(fans.filter(({ avatar, displayName }) => avatar === null && displayName !== null)).toHaveLength(1)
  })

  test('has fans of every kind', () => {
    expect(fans.some(({ isVip }) => isVip)).toBe(true)
    expect(fans.some(({ isFollower }) => !isFollower)).toBe(true)
    expect(new Set(fans.map(({ subscriptionTierId }) => subscriptionTierId)).size).toBe(3)
  })

  test('has a long chat, an empty one, read and unread ones', () => {
    const lengths = conversations.map((conversation) => conversation.messages.length)
    expect(Math.max(...lengths)).toBe(60)
    expect(lengths.filter((length) => length === 0)).toHaveLength(1)
    const unread = conversations.filter((conversation) => conversation.unread.length > 0)
    expect(unread.length).toBeGreaterThan(5)
    expect(unread.length).toBeLessThan(40)
    expect(unread.flatMap((conversation) => conversation.unread).length).toBeGreaterThan(20)
  })

  test('has messages of every kind', () => {
    const media = [...world.media.values()]
    expect(messages.some(({ tipAmount }) => tipAmount > 0)).toBe(true)
    expect(messages.some(({ inReplyTo }) => inReplyTo !== null)).toBe(true)
    expect(media.some(({ price }) => price === 0)).toBe(true)
    expect(media.some(({ price, isPurchased }) => price > 0 && isPurchased)).toBe(true)
    expect(media.some(({ price, isPurchased }) => price > 0 && !isPurchased)).toBe(true)
  })

  test('has ids of 18 digits, each once, increasing with time', () => {
    const ids = [
      ...world.fans.keys(),
      ...world.chats.keys(),
      ...world.media.keys(),
      ...messages.flatMap(({ id, correlationId }) => [id, correlationId]),
    ]
    expect(ids.filter((id) => !/^[1-9]\d{17}$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    const byTime = messages.toSorted(
      (one, other) => one.createdAt - other.createdAt || compareIds(one.id, other.id),
    )
    expect(byTime).toEqual(messages.toSorted((one, other) => compareIds(one.id, other.id)))
  })

  test('has nothing that refers to nothing', () => {
    const ids = new Set<string | null>([null, ...messages.map(({ id }) => id)])
    for (const { chatId, senderId, inReplyTo, mediaIds } of messages) {
      const conversation = world.conversation(chatId)
      expect([world.creator.id, conversation?.fan.id]).toContain(senderId)
      expect(ids).toContain(inReplyTo)
      expect(mediaIds.filter((id) => world.media.get(id)?.accountId !== senderId)).toEqual([])
    }
  })

  test('has no time after the present, and none before its cause', () => {
    for (const { chat, fan, messages: said } of conversations) {
      expect(fan.createdAt).toBeLessThan(chat.createdAt)
      expect(fan.lastSeenAt).toBeLessThanOrEqual(world.now)
      for (const { createdAt, deliveredAt, readAt } of said) {
        expect(createdAt).toBeGreaterThan(chat.createdAt)
        expect(deliveredAt).toBeGreaterThan(createdAt)
        expect(readAt ?? world.now).toBeLessThanOrEqual(world.now)
        expect(createdAt % 1000).toBe(0)
      }
    }
  })
})

describe('conversations', () => {
  const world = createWorlds().first

  test('are listed from the newest, from the oldest, or the unread ones first', () => {
    const newest = world.conversations()
    expect(world.conversations('oldest')).toEqual(newest.toReversed())
    const unread = world.conversations('unread')
    const isUnread = newest.filter((conversation) => conversation.unread.length > 0)
    const isRead = newest.filter((conversation) => conversation.unread.length === 0)
    expect(unread).toEqual([...isUnread, ...isRead])
  })

  test('are by their last message, an empty one by its beginning', () => {
    const times = world
      .conversations()
      .map(({ chat, lastMessage }) => lastMessage?.createdAt ?? chat.createdAt)
    expect(times).toEqual(times.toSorted((one, other) => other - one))
  })

  test('are not found where there is no such chat', () => {
    expect(world.conversation('1')).toBeUndefined()
  })
})
