import { expect, test } from 'vitest'
import { formatTime } from './time.ts'

test.for([
  [1_792_002_130, '2026-10-14 18:22'],
  [1_792_002_130.482, '2026-10-14 18:22'],
  [1_792_002_130_482, '2026-10-14 18:22'],
] as const)('reads %d', ([time, text]) => {
  expect(formatTime(time)).toBe(text)
})
