import { expect, test } from 'vitest'

import { paintFor } from './paint.ts'
import { requestLine } from './request-line.ts'

const record = {
  time: new Date(2026, 9, 15, 9, 5, 1),
  duration: 1.26,
  session: 'default',
  method: 'GET',
  target: '/apifansly/fansly_1/chats',
  status: 200,
  provider: 'apifansly',
  operationId: 'listChats',
  problem: undefined,
  violations: [],
  faults: [],
} as const

test('it is plain where colours are not wanted', () => {
  const line = '09:05:01 GET /apifansly/fansly_1/chats 200 1.3 ms listChats'
  expect(requestLine(record, paintFor({ isTTY: false }, {}))).toBe(line)
  expect(requestLine(record, paintFor({}, {}))).toBe(line)
  expect(requestLine(record, paintFor({ isTTY: true }, { NO_COLOR: '1' }))).toBe(line)
})

test('it has colours on a terminal', () => {
  expect(requestLine(record, paintFor({ isTTY: true }, {}))).toContain('\u001B[')
  expect(requestLine(record, paintFor({ isTTY: true }, { NO_COLOR: '' }))).toContain('\u001B[')
})

test('it tells which violation, and how many more', () => {
  const violation = { location: ['request'], severity: 'Error', message: 'No such limit' } as const
  const plain = paintFor({}, {})
  expect(requestLine({ ...record, violations: [violation] }, plain)).toMatch(/ listChats No such limit$/)
  expect(requestLine({ ...record, violations: [violation, violation] }, plain)).toMatch(
    / No such limit and 1 more$/,
  )
})

test('it tells which faults struck', () => {
  expect(requestLine({ ...record, faults: ['latency', 'reset'] }, paintFor({}, {}))).toMatch(
    / listChats \(latency\) \(reset\)$/,
  )
})
