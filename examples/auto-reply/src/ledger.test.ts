import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Claim, Ledger } from './ledger.ts'

const hour = 3_600_000
const claimOf = (messageId: string, fanId = '7'): Claim => ({
  messageId,
  chatId: '1',
  fanId,
  text: 'Thank you',
})

let ledger: Ledger
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  ledger = new Ledger(':memory:')
})
afterEach(() => {
  ledger[Symbol.dispose]()
  vi.useRealTimers()
})

test('a message is claimed once', () => {
  expect([claimOf('1'), claimOf('1'), claimOf('2')].map((claim) => ledger.claim(claim, 0))).toEqual([
    true,
    false,
    true,
  ])
})

test('a fan is left alone in the quiet time only, though the clock is set back', () => {
  expect(ledger.claim(claimOf('1'), hour)).toBe(true)
  vi.setSystemTime(Date.now() + hour - 1)
  expect([ledger.claim(claimOf('2'), hour), ledger.claim(claimOf('3', '8'), hour)]).toEqual([false, true])
  vi.setSystemTime(Date.now() - 24 * hour)
  expect(ledger.claim(claimOf('2'), hour)).toBe(true)
})

test('what is known of an answer is not forgotten for one that looked in vain', () => {
  for (const known of ['sent', 'not sent'] as const) {
    const claim = claimOf(known)
    ledger.claim(claim, 0)
    ledger.settle(claim, known)
    ledger.settle(claim, 'not found')
    expect(ledger.claimsOf(known)).toEqual([claim])
  }
  const claim = claimOf('late')
  ledger.claim(claim, 0)
  ledger.settle(claim, 'not found')
  expect(ledger.claimsOf('not found')).toEqual([claim])
  ledger.settle(claim, 'sent')
  expect(ledger.claimsOf('not found')).toEqual([])
})

test('only what was not sent is claimed again, by one', () => {
  const claim = claimOf('1')
  ledger.claim(claim, 0)
  expect(ledger.reclaim(claim)).toBe(false)
  ledger.settle(claim, 'not sent')
  expect([ledger.reclaim(claim), ledger.reclaim(claim)]).toEqual([true, false])
})
