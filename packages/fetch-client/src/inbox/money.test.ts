import { expect, test } from 'vitest'
import { Money } from './money.ts'

test.for([
  [15_000, '$15.00'],
  [24_990, '$24.99'],
  [1, '$0.001'],
  [1_234_567_890, '$1,234,567.89'],
  [0, '$0.00'],
] as const)('%i thousandths are %s', ([thousandths, text]) => {
  expect(new Money(thousandths).format()).toBe(text)
})

test('is written for other languages', () => {
  expect(new Money(24_990).format('de-DE')).toBe('24,99\u00A0$')
})

test('is made of dollars without the errors of fractions', () => {
  expect([4.35, 24.99, 0.1 + 0.2].map((dollars) => Money.ofDollars(dollars).thousandths)).toEqual([
    4350, 24_990, 300,
  ])
})

test('compares, and is written as JSON', () => {
  expect(new Money(2000) > new Money(1999)).toBe(true)
  expect(JSON.stringify({ tip: new Money(2000) })).toBe('{"tip":{"thousandths":2000}}')
})

test.for([Number.NaN, Infinity, -Infinity])('is not made of %s dollars', (dollars) => {
  expect(() => Money.ofDollars(dollars)).toThrow(`must be a number, got ${dollars}.`)
})
