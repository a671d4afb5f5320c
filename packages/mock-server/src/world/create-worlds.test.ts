import { describe, expect, test } from 'vitest'

import { OptionError } from '../errors/option-error.ts'
import { createWorlds } from './create-worlds.ts'
import { worldStart } from './world-start.ts'

test('without options it is the world of seed 1, with 45 chats', () => {
  expect(createWorlds().snapshot()).toEqual(createWorlds({ seed: 1, chats: 45 }).snapshot())
})

test('has as many chats and messages as asked for', () => {
  const world = createWorlds({ seed: 7, chats: 50, messages: 2000 }).first
  expect([world.chats.size, world.messages.size, world.now]).toEqual([50, 2000, worldStart])
})

describe('fixtures', () => {
  test('small: three chats to read through', () => {
    const worlds = createWorlds({ fixture: 'small' })
    const world = worlds.first
    const told = world
      .conversations()
      .map(({ fan, messages, unread }) => [
        fan.username,
        messages.map(({ content }) => content),
        unread.length,
      ])
    expect(told).toEqual([
      ['tomas_night_bus', ['Hi! First time here.', 'Is the Friday stream for everyone?'], 2],
      [
        'rosa_on_vinyl',
        ['Could you name a record after me?', 'It is in here. Side B.', 'For the next one.'],
        0,
      ],
      ['ines_and_the_sea', ['Do you ever film by the sea?', 'Next month, if the weather holds.'], 0],
    ])
    expect([world.fans.size, world.now]).toEqual([4, worldStart])
    expect([...world.messages.values()].map(({ tipAmount }) => tipAmount)).toContain(10_000)
    expect([...world.media.values()]).toMatchObject([{ price: 15_000, isPurchased: true }, { price: 0 }])
    expect(createWorlds({ fixture: 'small', seed: 9 }).snapshot()).toEqual(worlds.snapshot())
  })

  test('large: 500 chats with 100,000 messages', () => {
    const world = createWorlds({ fixture: 'large' }).first
    expect([world.chats.size, world.messages.size]).toEqual([500, 100_000])
  })

  test('empty: nobody yet', () => {
    const world = createWorlds({ fixture: 'empty' }).first
    expect([world.chats.size, world.fans.size, world.now]).toEqual([0, 0, worldStart])
    expect(world.conversations()).toEqual([])
  })
})

test.each([
  [{ seed: 0.5 }, 'seed must be an integer, not 0.5'],
  [{ chats: -1 }, 'chats must be an integer from 0 to 100000, not -1'],
  [{ messages: Number.NaN }, 'messages must be an integer from 0 to 1000000, not NaN'],
  [{ chats: 100_001 }, 'chats must be an integer from 0 to 100000, not 100001'],
  [{ messages: 1e9 }, 'messages must be an integer from 0 to 1000000, not 1000000000'],
  [{ chats: 0, messages: 5 }, 'messages must be 0 where there are no chats, not 5'],
  [{ fixture: 'small', chats: 5 } as const, 'chats must be left out where there is a fixture, not 5'],
])('refuses %j', (options, message) => {
  expect(() => createWorlds(options)).toThrow(OptionError)
  expect(() => createWorlds(options)).toThrow(message)
})
