import { expect, test } from 'vitest'
import { createOnlyFansApiClient } from '../onlyfansapi.ts'
import { sharedRateLimiter } from './shared-rate-limiters.ts'

test('a key at an address has one limiter', () => {
  const limiter = sharedRateLimiter('https://gateway.test/api', 'one-key')
  expect(sharedRateLimiter('https://gateway.test/api', 'one-key')).toBe(limiter)
  expect(sharedRateLimiter('https://gateway.test/api', 'another-key')).not.toBe(limiter)
  expect(sharedRateLimiter('https://gateway.test', 'one-key')).not.toBe(limiter)
})

test('clients share it, however they write the address', async () => {
  const spellings = ['https://gateway.test/shared', 'https://GATEWAY.test:443/shared/']
  const paced: string[] = []
  const fetch = (): Promise<Response> => new Promise(() => {})
  const calls = spellings.flatMap((baseUrl) => {
    const hooks = { onRateLimit: () => void paced.push(baseUrl) }
    const client = createOnlyFansApiClient({ apiKey: 'one-key', baseUrl, fetch, hooks, totalTimeoutMs: 50 })
    return Array.from({ length: 6 }, () => client.accounts.list())
  })
  // Ten may be under way before the limit is known.
  await Promise.allSettled(calls)
  expect(paced).toEqual([spellings[1], spellings[1]])
})

test('the keys in mind are limited: those used last are kept', () => {
  const used = sharedRateLimiter('https://gateway.test', 'used')
  const unused = sharedRateLimiter('https://gateway.test', 'unused')
  for (let index = 0; index < 999; index++) {
    sharedRateLimiter('https://gateway.test', `key-${index}`)
    expect(sharedRateLimiter('https://gateway.test', 'used')).toBe(used)
  }
  expect(sharedRateLimiter('https://gateway.test', 'unused')).not.toBe(unused)
})
