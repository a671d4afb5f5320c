import { describe, expect, test } from 'vitest'

import { MockServerError } from '../errors/mock-server-error.ts'
import { createWorlds } from './create-worlds.ts'
import { readSnapshot } from './world-snapshot.ts'
import { Worlds } from './worlds.ts'

/** Worlds with something of everything. */
function livelyWorlds(): Worlds {
  const worlds = createWorlds({ fixture: 'small', creators: 2 })
  const world = worlds.first
  const [newest, next] = world.conversations()
  world.startTyping(newest?.chat.id ?? '', 3000)
  world.setMuted(newest?.chat.id ?? '', true)
  world.setHidden(next?.chat.id ?? '', true)
  return worlds
}

test('goes through JSON and back without a loss', () => {
  const snapshot = livelyWorlds().snapshot()
  const read = readSnapshot(JSON.parse(JSON.stringify(snapshot)))
  expect(read).toEqual(snapshot)
  expect(new Worlds(read).snapshot()).toEqual(snapshot)
})

test('a world goes back to it, and on from there as it did before', () => {
  const worlds = livelyWorlds()
  const world = worlds.first
  const snapshot = worlds.snapshot()
  const heard: string[] = []
  world.subscribe(({ type }) => heard.push(type))
  const goOn = (): unknown => {
    const [newest] = world.conversations('oldest')
    world.receive({ chatId: newest?.chat.id ?? '', text: 'New', media: [{}] })
    world.advance(5000)
    world.markAllAsRead()
    return worlds.snapshot()
  }
  const first = goOn()
  const before = heard.splice(0)
  worlds.restore(snapshot)
  expect(heard).toEqual([])
  expect(worlds.snapshot()).toEqual(snapshot)
  expect(goOn()).toEqual(first)
  expect(heard).toEqual(before)
})

test('worlds made from one do not know of each other', () => {
  const snapshot = createWorlds().snapshot()
  const before = structuredClone(snapshot)
  const [one, other] = [new Worlds(snapshot), new Worlds(snapshot)]
  const [newest] = one.first.conversations()
  one.first.receive({ chatId: newest?.chat.id ?? '', text: 'New' })
  one.first.markAllAsRead()
  expect(other.snapshot()).toEqual(before)
  expect(snapshot).toEqual(before)
})

test('an id is never given twice, not even that of a deleted message', () => {
  const worlds = createWorlds({ fixture: 'small' })
  const world = worlds.first
  const [newest] = world.conversations()
  const message = world.receive({ chatId: newest?.chat.id ?? '', text: 'New' })
  world.deleteMessage(message.id)
  const reaction = world.addReaction(newest?.lastMessage?.id ?? '', 1)
  const read = new Worlds(readSnapshot(structuredClone(worlds.snapshot()))).first
  const next = read.addReaction(newest?.lastMessage?.id ?? '', 2)
  expect(BigInt(next.id)).toBeGreaterThan(BigInt(reaction.id))
  expect(BigInt(reaction.id)).toBeGreaterThan(BigInt(message.id))
})

describe('an id by hand that is ahead of the clock is not given again', () => {
  const ahead = '2000000000000000000'
  const snapshot = createWorlds({ fixture: 'small' }).snapshot()
  const [records] = snapshot.worlds
  if (records === undefined) throw new Error('There is one')
  const { creator, tiers, fans, chats, messages, media } = records
  const [fan, chat, message, item] = [fans.at(-1), chats[0], messages[0], media[0]]
  const [reaction] = messages.flatMap(({ reactions }) => reactions)

  test.each<[string, object]>([
    ['creator', { creator: { ...creator, id: ahead }, chats: [], messages: [], typing: [] }],
    ['tier', { tiers: [...tiers, { id: ahead, name: 'By hand' }] }],
    ['fan', { fans: [...fans, { ...fan, id: ahead }] }],
    ['chat', { chats: [{ ...chat, id: ahead }], messages: [], typing: [] }],
    ['message', { messages: [{ ...message, id: ahead }] }],
    ['correlation', { messages: [{ ...message, correlationId: ahead }] }],
    ['bundle', { messages: [{ ...message, bundleId: ahead }] }],
    ['reaction', { messages: [{ ...message, reactions: [{ ...reaction, id: ahead }] }] }],
    ['media', { media: [...media, { ...item, id: ahead }] }],
  ])('%s', (_, changed) => {
    const { first } = new Worlds(readSnapshot({ ...snapshot, worlds: [{ ...records, ...changed }] }))
    expect(first.addFan({ username: 'new' }).id).toBe('2000000000000000001')
  })
})

describe('what is no snapshot is refused, and says where it is wrong', () => {
  const snapshot = createWorlds({ fixture: 'small', creators: 2 }).snapshot()
  const [first, good] = snapshot.worlds
  if (first === undefined || good === undefined) throw new Error('There are two')
  const [chat] = good.chats
  const [message] = good.messages
  const [fan] = good.fans
  const second = (changed: object): object => ({ ...snapshot, worlds: [first, { ...good, ...changed }] })

  test.each<[unknown, string]>([
    [null, 'A snapshot of a world must have the version 2 or 1, not undefined'],
    ['{}', 'A snapshot of a world must have the version 2 or 1, not undefined'],
    [{ ...snapshot, version: 3 }, 'A snapshot of a world must have the version 2 or 1, not 3'],
    [{ ...snapshot, now: '2026' }, 'now must be integer'],
    [{ ...snapshot, now: undefined }, "the snapshot must have required property 'now'"],
    [{ version: 1 }, "the snapshot must have required property 'now'"],
    [{ ...snapshot, worlds: [] }, 'worlds must NOT have fewer than 1 items'],
    [{ ...snapshot, worlds: [first, first] }, 'twice, again at worlds.1.creator.id'],
    [{ ...snapshot, mood: 'fine' }, 'the snapshot must NOT have additional properties, such as mood'],
    [
      second({ messages: [{ ...message, readAt: 'yes' }] }),
      'worlds.1.messages.0.readAt must be integer,null',
    ],
    [second({ messages: [{ ...message, id: 'one' }] }), 'worlds.1.messages.0.id must match pattern'],
    [second({ messages: [{ ...message, chatId: '7' }] }), 'refers to 7 at worlds.1.messages.0.chatId'],
    [second({ messages: [{ ...message, senderId: '7' }] }), 'refers to 7 at worlds.1.messages.0.senderId'],
    [second({ messages: [{ ...message, mediaIds: ['7'] }] }), 'refers to 7 at worlds.1.messages.0.mediaIds'],
    [second({ messages: [message, message] }), 'twice, again at worlds.1.messages.1.id'],
    [second({ chats: [{ ...chat, fanId: '7' }], messages: [] }), 'refers to 7 at worlds.1.chats.0.fanId'],
    [second({ chats: [...good.chats, { ...chat, id: '7' }] }), 'two chats with the same fan'],
    [
      second({ fans: [...good.fans, { ...fan, id: '9999999999999999999' }] }),
      'The snapshot has the id 9999999999999999999, beyond 9223372036854775807, where ids end',
    ],
    [{ ...snapshot, lastId: '9223372036854775808' }, 'has the id 9223372036854775808, beyond'],
    [
      second({ fans: [{ ...fan, subscriptionTierId: '7' }] }),
      'refers to 7 at worlds.1.fans.0.subscriptionTierId',
    ],
    [
      second({ typing: [{ chatId: chat?.id, accountId: '7', until: 1 }] }),
      'refers to 7 at worlds.1.typing.0.accountId',
    ],
  ])('%#', (broken, reason) => {
    const read = (): unknown => readSnapshot(broken)
    expect(read).toThrow(MockServerError)
    expect(read).toThrow(reason)
  })
})

test('worlds that cannot go to a snapshot stay where they are', () => {
  const worlds = createWorlds({ fixture: 'small' })
  const before = worlds.snapshot()
  const broken = { ...before, worlds: before.worlds.map((records) => ({ ...records, fans: [] })) }
  expect(() => worlds.restore(broken)).toThrow('The snapshot refers to')
  expect(worlds.snapshot()).toEqual(before)
})
