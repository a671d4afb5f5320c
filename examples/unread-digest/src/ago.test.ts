import { expect, test } from 'vitest'
import { ago } from './ago.ts'

test.for([
  ['2026-11-21T12:00:10Z', 'just now'],
  ['2026-11-21T11:59:01Z', 'just now'],
  ['2026-11-21T11:59:00Z', '1 minute ago'],
  ['2026-11-21T09:30:00Z', '2 hours ago'],
  ['2026-11-14T11:00:00Z', '7 days ago'],
] as const)('%s is %s', ([time, text]) => {
  expect(ago(new Date(time), new Date('2026-11-21T12:00:00Z'))).toBe(text)
})
