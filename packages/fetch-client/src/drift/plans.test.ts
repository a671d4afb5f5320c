import { expect, test } from 'vitest'
import * as apiFansly from '../apifansly/operations.ts'
import * as onlyFansApi from '../onlyfansapi/operations.ts'
import { plans } from './plans.ts'

test.for([
  ['apifansly', Object.values(apiFansly)],
  ['onlyfansapi', Object.values(onlyFansApi)],
] as const)('every operation of %s that only reads is asked, and no other', ([key, operations]) => {
  const asked = plans[key].steps.map(({ operation }) => operation[0])
  const reads = operations.filter(([, method]) => method === 'GET')
  expect(asked.toSorted()).toEqual(reads.map(([id]) => id).toSorted())
})

test.for(['apifansly', 'onlyfansapi'] as const)('each id that %s is asked with was found before', (key) => {
  const { accountParameter, steps } = plans[key]
  const known = new Set([accountParameter])
  for (const { operation, ids = {} } of steps) {
    const needed = [...operation[2].matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect([...known]).toEqual(expect.arrayContaining(needed))
    for (const name of Object.keys(ids)) known.add(name)
  }
})
