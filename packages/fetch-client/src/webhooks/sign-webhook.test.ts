import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { signWebhook } from './sign-webhook.ts'
import { verifyWebhook } from './verify-webhook.ts'

const url = 'https://example.test/webhooks'
const event = { event: 'fansly.messages.sent', account_id: 'fansly_acct_1', payload: { content: 'Zoë 🐚' } }

test('what is signed here is verified, as a Request and as it is', async () => {
  const signed = await signWebhook(event, { secret: 'a secret', idempotencyKey: 'evt_1' })
  const expected = { event, idempotencyKey: 'evt_1', redeliveryOf: undefined }
  expect(await verifyWebhook(signed, { secret: 'a secret' })).toEqual(expected)
  expect(await verifyWebhook(new Request(url, signed), { secret: 'a secret' })).toEqual(expected)
  await expect(verifyWebhook(signed, { secret: 'another' })).rejects.toMatchObject({
    reason: 'wrong signature',
  })
})

test('it is a POST of JSON, signed as OnlyFansAPI does; without a key it is ephemeral', async () => {
  const { method, headers, body } = await signWebhook(event, { secret: 'a secret' })
  expect({ method, body }).toEqual({ method: 'POST', body: JSON.stringify(event) })
  expect(headers).toEqual({
    'content-type': 'application/json',
    signature: createHmac('sha256', 'a secret').update(body).digest('hex'),
  })
})

test('a raw body is signed as it is, whatever it is', async () => {
  const signed = await signWebhook('no JSON', { secret: 'a secret' })
  expect(signed.body).toBe('no JSON')
  await expect(verifyWebhook(signed, { secret: 'a secret' })).rejects.toMatchObject({ reason: 'no event' })
})

test('of several secrets the first one signs', async () => {
  const signed = await signWebhook(event, { secret: ['new', 'old'] })
  expect((await verifyWebhook(signed, { secret: 'new' })).event).toEqual(event)
})

test('a delivery of API Fansly is signed in the way that is named', async () => {
  const options = {
    provider: 'apifansly',
    secret: 'a secret',
    signature: { header: 'x-signature', algorithm: 'sha512' },
  } as const
  const signed = await signWebhook({ event: 'messages.sent' }, options)
  expect(signed.headers).toHaveProperty('x-signature', expect.stringMatching(/^[\da-f]{128}$/))
  expect((await verifyWebhook(signed, options)).event).toEqual({ event: 'messages.sent' })
})

test.for<[string, readonly unknown[]]>([
  ['`secret`', [event, { secret: '' }]],
  ['`secret`', [event]],
  ['`event`', [undefined, { secret: 'a secret' }]],
])('what is missing is named: %s', async ([name, given]) => {
  const signing: Promise<unknown> = Reflect.apply(signWebhook, undefined, given)
  const error = await signing.catch((thrown: unknown) => thrown)
  expect(isConfigurationError(error)).toBe(true)
  expect(error).toHaveProperty('message', expect.stringContaining(`${name} must`))
})
