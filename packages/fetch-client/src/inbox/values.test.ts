import { describe, expect, test } from 'vitest'
import { Money } from './money.ts'
import { idOf, listOf, moneyOf, textOf, timeOf } from './values.ts'

describe('timeOf', () => {
  test.for<[unknown, number]>([
    [1_792_002_130, 1_792_002_130_000],
    [1_792_002_188.317, 1_792_002_188_317],
    [1_792_002_130_123, 1_792_002_130_123],
    ['1792002731', 1_792_002_731_000],
    ['1792002731500', 1_792_002_731_500],
  ])('takes %j', ([value, time]) => {
    expect(timeOf(value)?.getTime()).toBe(time)
  })

  test.for([0, -1, '', '0', null, undefined, Number.NaN, Infinity, 1e300, 'soon', true, [5], {}])(
    'takes %j for never',
    (value) => {
      expect(timeOf(value)).toBeUndefined()
    },
  )
})

test('ids that stand for none are none', () => {
  expect(['', '0', null, undefined, 0, {}, true].map(idOf)).toEqual(Array(7).fill(undefined))
  expect(['921884730615373824', 5].map(idOf)).toEqual(['921884730615373824', '5'])
})

test('a number that has lost digits, or cannot be an id, is none', () => {
  const numbers = [Number('921884730615373824'), 1e300, -1, 0.5, Number.NaN, Infinity]
  expect(numbers.map(idOf)).toEqual(Array(numbers.length).fill(undefined))
})

test('a text of 0 is a text', () => {
  expect(['0', 'Theo', '', null, 5].map(textOf)).toEqual(['0', 'Theo', undefined, undefined, undefined])
})

test('no amount is no money', () => {
  expect([0, null, undefined, '5', -5, Number.NaN].map(moneyOf)).toEqual(Array(6).fill(undefined))
  expect(moneyOf(15_000)).toEqual(new Money(15_000))
})

test('what is no list has no items', () => {
  expect(listOf([1])).toEqual([1])
  expect([listOf(null), listOf(undefined)]).toEqual([[], []])
})
