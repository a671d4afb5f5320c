import { describe, expect, test } from 'vitest'

import { MockServerError } from '../errors/mock-server-error.ts'
import { createWorld } from './create-world.ts'
import { readSnapshot } from './world-snapshot.ts'
import { World } from './world.ts'

/** A world with something of everything. */
function livelyWorld(): World {
  const world = createWorld({ fixture: 'small' })
  const [newest, next] = world.conversations()
  world.startTyping(newest?.chat.id ?? '', 3000)
  world.setMuted(newest?.chat.id ?? '', true)
  world.setHidden(next?.chat.id ?? '', true)
  return world
}

test('goes through JSON and back without a loss', () => {
  const snapshot = livelyWorld().snapshot()
  const read = readSnapshot(JSON.parse(JSON.stringify(snapshot)))
  expect(read).toEqual(snapshot)
  expect(new World(read).snapshot()).toEqual(snapshot)
})

test('a world goes back to it, and on from there as it did before', () => {
  const world = livelyWorld()
  const snapshot = world.snapshot()
  const heard: string[] = []
  world.subscribe(({ type }) => heard.push(type))
  const goOn = (): unknown => {
    const [newest] = world.conversations('oldest')
    world.receive({ chatId: newest?.chat.id ?? '', text: 'New', media: [{}] })
    world.advance(5000)
    world.markAllAsRead()
    return world.snapshot()
  }
  const first = goOn()
  const before = heard.splice(0)
  world.restore(snapshot)
  expect(heard).toEqual([])
  expect(world.snapshot()).toEqual(snapshot)
  expect(goOn()).toEqual(first)
  expect(heard).toEqual(before)
})

test('worlds made from one do not know of each other', () => {
  const snapshot = createWorld().snapshot()
  const before = structuredClone(snapshot)
  const [one, other] = [new World(snapshot), new World(snapshot)]
  const [newest] = one.conversations()
  one.receive({ chatId: newest?.chat.id ?? '', text: 'New' })
  one.markAllAsRead()
  expect(other.snapshot()).toEqual(before)
  expect(snapshot).toEqual(before)
})

test('an id is never given twice, not even that of a deleted message', () => {
  const world = createWorld({ fixture: 'small' })
  const [newest] = world.conversations()
  const message = world.receive({ chatId: newest?.chat.id ?? '', text: 'New' })
  world.deleteMessage(message.id)
  const reaction = world.addReaction(newest?.lastMessage?.id ?? '', 1)
  const read = new World(readSnapshot(structuredClone(world.snapshot())))
  const next = read.addReaction(newest?.lastMessage?.id ?? '', 2)
  expect(BigInt(next.id)).toBeGreaterThan(BigInt(reaction.id))
  expect(BigInt(reaction.id)).toBeGreaterThan(BigInt(message.id))
})

describe('what is no snapshot is refused, and says where it is wrong', () => {
  const good = createWorld({ fixture: 'small' }).snapshot()
  const [chat] = good.chats
  const [message] = good.messages
  const [fan] = good.fans

  test.each<[unknown, string]>([
    [null, 'A snapshot of a world must have the version 1, not undefined'],
    ['{}', 'A snapshot of a world must have the version 1, not undefined'],
    [{ ...good, version: 2 }, 'A snapshot of a world must have the version 1, not 2'],
    [{ ...good, now: '2026' }, 'now must be integer'],
    [{ ...good, now: undefined }, "the snapshot must have required property 'now'"],
    [{ version: 1 }, "the snapshot must have required property 'now'"],
    [{ ...good, mood: 'fine' }, 'the snapshot must NOT have additional properties, such as mood'],
    [{ ...good, messages: [{ ...message, readAt: 'yes' }] }, 'messages.0.readAt must be integer,null'],
    [{ ...good, messages: [{ ...message, id: 'one' }] }, 'messages.0.id must match pattern'],
    [{ ...good, messages: [{ ...message, chatId: '7' }] }, 'refers to 7 at messages.0.chatId'],
    [{ ...good, messages: [{ ...message, senderId: '7' }] }, 'refers to 7 at messages.0.senderId'],
    [{ ...good, messages: [{ ...message, mediaIds: ['7'] }] }, 'refers to 7 at messages.0.mediaIds'],
    [{ ...good, messages: [message, message] }, 'twice, again at messages.1.id'],
    [{ ...good, chats: [{ ...chat, fanId: '7' }], messages: [] }, 'refers to 7 at chats.0.fanId'],
    [{ ...good, chats: [...good.chats, { ...chat, id: '7' }] }, 'two chats with the same fan'],
    [{ ...good, fans: [{ ...fan, subscriptionTierId: '7' }] }, 'refers to 7 at fans.0.subscriptionTierId'],
    [
      { ...good, typing: [{ chatId: chat?.id, accountId: '7', until: 1 }] },
      'refers to 7 at typing.0.accountId',
    ],
  ])('%#', (snapshot, reason) => {
    const read = (): unknown => readSnapshot(snapshot)
    expect(read).toThrow(MockServerError)
    expect(read).toThrow(reason)
  })
})

test('a world that cannot go to a snapshot stays where it is', () => {
  const world = createWorld({ fixture: 'small' })
  const before = world.snapshot()
  expect(() => world.restore({ ...before, fans: [] })).toThrow('The snapshot refers to')
  expect(world.snapshot()).toEqual(before)
})
