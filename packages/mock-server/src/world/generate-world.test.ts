import { describe, expect, test } from 'vitest'

import { findConversation, listConversations } from './conversation.ts'
import { generateWorld } from './generate-world.ts'
import { compareIds } from './snowflake.ts'
import type { World } from './world.ts'

function plain(world: World): unknown {
  return JSON.parse(JSON.stringify(world, (_, value) => (value instanceof Map ? [...value] : value)))
}

test('equal seeds make equal worlds, other seeds other ones', () => {
  expect(plain(generateWorld(1))).toEqual(plain(generateWorld(1)))
  expect(plain(generateWorld(2))).not.toEqual(plain(generateWorld(1)))
})

describe.each([1, 2, 42, -7, 2 ** 40])('the world of seed %i', (seed) => {
  const world = generateWorld(seed)
  const conversations = listConversations(world, 'newest')
  const messages = [...world.messages.values()].flat()
  const fans = [...world.fans.values()]

  test('has a chat with each fan', () => {
    expect(world.chats.size).toBe(45)
    expect(new Set(conversations.map(({ fan }) => fan.id))).toEqual(new Set(world.fans.keys()))
    expect(new Set(fans.map(({ username }) => username)).size).toBe(45)
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
      const conversation = findConversation(world, chatId)
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
  const world = generateWorld(1)

  test('are listed from the newest, from the oldest, or the unread ones first', () => {
    const newest = listConversations(world, 'newest')
    expect(listConversations(world, 'oldest')).toEqual(newest.toReversed())
    const unread = listConversations(world, 'unread')
    const isUnread = newest.filter((conversation) => conversation.unread.length > 0)
    const isRead = newest.filter((conversation) => conversation.unread.length === 0)
    expect(unread).toEqual([...isUnread, ...isRead])
  })

  test('are by their last message, an empty one by its beginning', () => {
    const times = listConversations(world, 'newest').map(
      ({ chat, lastMessage }) => lastMessage?.createdAt ?? chat.createdAt,
    )
    expect(times).toEqual(times.toSorted((one, other) => other - one))
  })

  test('are not found where there is no such chat', () => {
    expect(findConversation(world, '1')).toBeUndefined()
  })
})
