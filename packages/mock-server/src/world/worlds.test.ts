import { expect, test } from 'vitest'

import { createWorlds } from './create-worlds.ts'
import { Worlds } from './worlds.ts'
import type { World } from './world.ts'

const snapshot = createWorlds({ fixture: 'small', creators: 3 }).snapshot()

test('a world is made when it is first asked for, and once', () => {
  const made: World[] = []
  const worlds = new Worlds(snapshot, 'standing', (world) => made.push(world))
  expect(worlds.creators.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(worlds.snapshot()).toEqual(snapshot)
  expect(made).toEqual([])
  const second = worlds.get(2)
  expect(worlds.get(2)).toBe(second)
  expect(made).toEqual([second])
})

test.each([0, 4, -1, 0.5, Number.NaN])('there is no creator %d', (number) => {
  expect(new Worlds(snapshot).get(number)).toBeUndefined()
})

test('what ends before a world is made has ended', () => {
  const before = new Worlds(snapshot)
  const chatId = before.get(3)?.conversations()[0]?.chat.id ?? ''
  before.get(3)?.startTyping(chatId, 3000)
  const typing = before.snapshot()
  const after = new Worlds(typing)
  expect(after.snapshot()).toEqual(typing)
  after.clock.advance(3000)
  expect(after.snapshot().worlds[2]?.typing).toEqual([])
  const { creator } = after.get(3) ?? {}
  expect(after.get(3)?.isTyping(chatId, creator?.id ?? '')).toBe(false)
})

test('no id is given twice, even where the snapshot says less', () => {
  const worlds = createWorlds({ fixture: 'small' })
  worlds.restore({ ...snapshot, lastId: '0' })
  const ids = snapshot.worlds.flatMap(({ messages }) => messages.map(({ id }) => BigInt(id)))
  expect(ids.every((id) => id <= BigInt(worlds.clock.lastId))).toBe(true)
})

test('a world stays the same, though a snapshot in between was without it', () => {
  const worlds = new Worlds(snapshot)
  const third = worlds.get(3)
  worlds.restore({ ...snapshot, worlds: snapshot.worlds.slice(0, 1) })
  expect(worlds.get(3)).toBeUndefined()
  worlds.restore(snapshot)
  expect(worlds.get(3)).toBe(third)
  expect(worlds.snapshot()).toEqual(snapshot)
})
