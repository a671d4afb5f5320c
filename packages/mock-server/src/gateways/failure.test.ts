import { describe, expect, test } from 'vitest'

import { loadMounts } from '../load-mounts.ts'
import { unmetered } from './usage.ts'

const mounts = await loadMounts()
const now = Date.UTC(2026, 9, 15, 12)
const statuses = [400, 401, 402, 403, 404, 422, 429, 500, 502, 503, 504]

describe.each([...mounts])('%s', (_, { gateway }) => {
  test.each(statuses)('refuses with %i, and tells what is left', (status) => {
    const answer = gateway.failure(status, { usage: unmetered, now })
    expect(answer.status).toBe(status)
    expect(Object.values(answer.headers ?? {})).toContain('999')
    expect(JSON.stringify(answer.body)).toMatch(/"(?:message|error)":"[^"]+\."|api-keys"/)
  })

  test('says what it is told to say', () => {
    const answer = gateway.failure(403, { usage: unmetered, now, message: 'Not today.' })
    expect(JSON.stringify(answer.body)).toContain('Not today.')
  })
})

test('API Fansly wears its envelope, and has a header of its own for how long to wait', () => {
  const answer = mounts
    .get('apifansly')
    ?.gateway.failure(429, { usage: unmetered, now, retryAfterSeconds: 12 })
  expect(answer?.headers).toEqual({
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-plan': 'Pro',
    'x-ratelimit-retry-after': '12',
  })
  expect(answer?.body).toEqual({
    statusCode: 429,
    message: 'The limit of requests a minute is reached.',
    data: null,
    timestamp: '2026-10-15T12:00:00.000Z',
  })
})

test('OnlyFansAPI has `error`, or `message` for what is not found or not valid, and the usual header', () => {
  const gateway = mounts.get('onlyfansapi')?.gateway
  const limited = gateway?.failure(429, { usage: unmetered, now, retryAfterSeconds: 12 })
  expect(limited?.headers).toMatchObject({ 'retry-after': '12', 'x-ofapi-credits-balance': '48210' })
  expect(limited?.body).toEqual({ error: 'The limit of requests a minute is reached.' })
  expect(gateway?.failure(404, { usage: unmetered, now }).body).toEqual({
    message: 'There is no such thing.',
  })
})
