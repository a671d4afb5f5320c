import { expect, test } from 'vitest'

import { createWorlds } from './create-worlds.ts'

test('alarms ring once, in the order of their times, when the clock has come so far', () => {
  const world = createWorlds({ fixture: 'small' }).first
  const rung: string[] = []
  const start = world.now
  world.callAt(start + 300, () => rung.push('late'))
  world.callAt(start + 100, () => rung.push('early'))
  const callOff = world.callAt(start + 200, () => rung.push('never'))
  world.callAt(start, () => rung.push('now'))
  expect(rung).toEqual(['now'])
  callOff()
  world.advance(99)
  expect(rung).toEqual(['now'])
  world.advance(500)
  world.advance(500)
  expect(rung).toEqual(['now', 'early', 'late'])
})

test('an alarm may set another one, which rings in the same move where it is due', () => {
  const world = createWorlds({ fixture: 'small' }).first
  const rung: number[] = []
  const start = world.now
  world.callAt(start + 10, () => {
    rung.push(1)
    world.callAt(start + 20, () => rung.push(2))
  })
  world.advance(30)
  expect(rung).toEqual([1, 2])
})
