import { expect, test } from 'vitest'

import { Clock } from './clock.ts'
import { TypingIndicators } from './typing-indicators.ts'
import type { Typing } from './typing.ts'

const ada = { chatId: '1', accountId: '2', until: 500 }
const bruno = { chatId: '3', accountId: '4', until: 300 }

function stage(): { clock: Clock; typing: TypingIndicators; ended: Typing[] } {
  const clock = new Clock({ now: 0, lastId: '0' }, 'standing')
  const ended: Typing[] = []
  return { clock, typing: new TypingIndicators(clock, (one) => ended.push(one)), ended }
}

test('indicators end one after the other, each at its time', () => {
  const { clock, typing, ended } = stage()
  for (const one of [ada, bruno]) typing.start(one)
  clock.advance(299)
  expect(ended).toEqual([])
  clock.advance(1)
  expect(ended).toEqual([bruno])
  expect(typing.has('3', '4')).toBe(false)
  clock.advance(1000)
  expect(ended).toEqual([bruno, ada])
  expect(typing.all()).toEqual([])
})

test('an indicator is prolonged, and never cut short', () => {
  const { clock, typing, ended } = stage()
  expect(typing.start(ada)).toBe(true)
  expect(typing.start({ ...ada, until: 900 })).toBe(false)
  expect(typing.start({ ...ada, until: 600 })).toBe(false)
  clock.advance(899)
  expect([typing.all(), ended]).toEqual([[{ ...ada, until: 900 }], []])
  clock.advance(1)
  expect(ended).toEqual([{ ...ada, until: 900 }])
})

test('what is cleared ends without a word', () => {
  const { clock, typing, ended } = stage()
  typing.start(ada)
  typing.clear()
  clock.advance(1000)
  expect([typing.has('1', '2'), ended]).toEqual([false, []])
})
