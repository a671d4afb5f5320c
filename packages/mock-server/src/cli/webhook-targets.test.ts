import { expect, test } from 'vitest'

import { webhookTargets } from './webhook-targets.ts'

const url = 'http://127.0.0.1:3000/hooks?a=b=c'

test('each is a gateway and a URL, tried again by the real clock', () => {
  expect(webhookTargets({ webhook: [`onlyfansapi=${url}`, `apifansly=${url}`] })).toEqual([
    { provider: 'onlyfansapi', url, clock: 'real' },
    { provider: 'apifansly', url, clock: 'real' },
  ])
  expect(webhookTargets({ webhook: [] })).toEqual([])
})

test('a secret signs as OnlyFansAPI does, and API Fansly only as it is told', () => {
  const webhook = [`onlyfansapi=${url}`, `apifansly=${url}`]
  const secret = { webhook, 'webhook-secret': 'hush' }
  expect(webhookTargets(secret)).toEqual([
    { provider: 'onlyfansapi', url, clock: 'real', secret: 'hush' },
    { provider: 'apifansly', url, clock: 'real' },
  ])
  const signature = { header: 'x-signature', algorithm: 'sha256' }
  expect(webhookTargets({ ...secret, 'webhook-signature': 'x-signature:sha256' })).toEqual([
    { provider: 'onlyfansapi', url, clock: 'real', secret: 'hush' },
    { provider: 'apifansly', url, clock: 'real', secret: 'hush', signature },
  ])
})

test.each([
  [
    { webhook: ['http://x'] },
    '--webhook http://x is no PROVIDER=URL: provider must be apifansly or onlyfansapi',
  ],
  [{ webhook: ['apifansly'] }, '--webhook apifansly is no PROVIDER=URL: url must be an http or https URL'],
  [{ webhook: [], 'webhook-secret': 'hush' }, '--webhook-secret needs a --webhook'],
  [{ webhook: [], 'webhook-signature': 'x:sha256' }, '--webhook-signature needs a --webhook-secret'],
  [
    { webhook: [`apifansly=${url}`], 'webhook-secret': 'hush', 'webhook-signature': 'x:md5' },
    'signature.algorithm must be sha1, sha256, sha384, sha512, not "md5"',
  ],
])('%j makes no sense', (values, message) => {
  expect(() => webhookTargets(values)).toThrow(message)
})
