import { expect, test } from 'vitest'
import { onlyFansApiDrift } from '../onlyfansapi/validate.ts'

test('a body that is missing is drift, but where none can come', () => {
  expect(onlyFansApiDrift('listChats', 200, undefined)).toEqual([
    { severity: 'breaking', pointer: '', expected: 'object', actual: 'nothing', count: 1 },
  ])
  expect(onlyFansApiDrift('listChats', 503, undefined)).toEqual([])
  expect(onlyFansApiDrift('deleteChatMessage', 204, undefined)).toMatchObject([{ actual: 'status 204' }])
})
