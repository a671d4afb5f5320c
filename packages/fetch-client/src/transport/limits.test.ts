import { describe, expect, test } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { checkLimits } from './limits.ts'

test('limits have defaults', () => {
  const defaults = { attemptTimeoutMs: 30_000, totalTimeoutMs: Infinity, maxRetries: 2 }
  expect(checkLimits({})).toEqual(defaults)
  expect(
    checkLimits({ attemptTimeoutMs: undefined, totalTimeoutMs: undefined, maxRetries: undefined }),
  ).toEqual(defaults)
})

test('limits of a call stand before those of the client', () => {
  const ofClient = { attemptTimeoutMs: 1, totalTimeoutMs: 2, maxRetries: 3 }
  expect(checkLimits({ totalTimeoutMs: 9 }, ofClient)).toEqual({ ...ofClient, totalTimeoutMs: 9 })
  expect(checkLimits({ maxRetries: 0 }, ofClient).maxRetries).toBe(0)
})

test('there may be no limit', () => {
  const none = { attemptTimeoutMs: Infinity, totalTimeoutMs: Infinity, maxRetries: Infinity }
  expect(checkLimits(none)).toEqual(none)
})

describe.for([['attemptTimeoutMs'], ['totalTimeoutMs'], ['maxRetries']] as const)('%s', ([name]) => {
  test.for([[-1], [NaN], [-Infinity], ['5'], [true], [{}]])('is not %j', ([value]) => {
    const limits: object = { [name]: value }
    expect(() => checkLimits(limits)).toThrow(expect.toSatisfy(isConfigurationError))
    expect(() => checkLimits(limits)).toThrow(`\`${name}\` must be a number from`)
  })
})

test('a time of nothing is refused', () => {
  for (const name of ['attemptTimeoutMs', 'totalTimeoutMs']) {
    expect(() => checkLimits({ [name]: 0 })).toThrow(`\`${name}\` must be a number from 1 on, got 0`)
  }
})
