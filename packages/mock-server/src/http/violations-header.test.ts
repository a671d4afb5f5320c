import { expect, test } from 'vitest'

import type { Violation } from '../contract/violation.ts'
import { violationsHeader } from './violations-header.ts'

const violation: Violation = {
  location: ['request', 'query', 'limit'],
  severity: 'Error',
  message: 'must be “more” 🙂',
}

test('there is none where nothing is violated', () => {
  expect(violationsHeader([])).toEqual({})
})

test('it is JSON in ASCII, whatever the message says', () => {
  const header = violationsHeader([violation])['sl-violations'] ?? ''
  expect(header).toMatch(/^[ -~]+$/)
  expect(JSON.parse(header)).toEqual([violation])
})

test('it is cut where there are too many', () => {
  const header = violationsHeader(Array.from({ length: 500 }, () => violation))['sl-violations'] ?? ''
  expect(header).toMatch(/^Too many violations! \[\{"location"/)
  expect(header.length).toBeLessThan(8 * 1024)
})
