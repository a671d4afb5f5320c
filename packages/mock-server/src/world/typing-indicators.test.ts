import { expect, test } from 'vitest'

import { TypingIndicators } from './typing-indicators.ts'

const ada = { chatId: '1', accountId: '2', until: 500 }
const bruno = { chatId: '3', accountId: '4', until: 300 }

test('indicators end one after the other, each at its time', () => {
  const typing = new TypingIndicators([ada, bruno])
  expect(typing.takeEnded(299)).toBeUndefined()
  expect(typing.takeEnded(1000)).toEqual(bruno)
  expect(typing.has('3', '4')).toBe(false)
  expect(typing.takeEnded(499)).toBeUndefined()
  expect(typing.takeEnded(500)).toEqual(ada)
  expect(typing.takeEnded(Infinity)).toBeUndefined()
  expect(typing.all()).toEqual([])
})

test('an indicator is prolonged, and never cut short', () => {
  const typing = new TypingIndicators([])
  expect(typing.start(ada)).toBe(true)
  expect(typing.start({ ...ada, until: 900 })).toBe(false)
  expect(typing.start({ ...ada, until: 600 })).toBe(false)
  expect(typing.takeEnded(899)).toBeUndefined()
  expect(typing.all()).toEqual([{ ...ada, until: 900 }])
  expect(typing.takeEnded(900)).toEqual({ ...ada, until: 900 })
})
