import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { assert as check, asyncProperty, json, string } from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { verifyWebhook } from './verify-webhook.ts'
import type { WebhookSignature } from './webhook-options.ts'
import type { RawWebhookRequest } from './webhook-request.ts'
import { isWebhookVerificationError } from './webhook-verification-error.ts'

const secret = 'whsec_nobody_may_see_this'
const event = {
  event: 'fansly.messages.received',
  account_id: 'fansly_acct_1',
  payload: { content: 'Zoë 🐚 private words' },
}
const body = JSON.stringify(event)

const digest = (text: string, key = secret, algorithm = 'sha256'): string =>
  createHmac(algorithm, key).update(text).digest('hex')
const signed = (
  text = body,
  headers: Record<string, string> = {},
): { body: string; headers: Record<string, string> } => ({
  body: text,
  headers: { signature: digest(text), ...headers },
})
const requestOf = (init: RequestInit): Request =>
  new Request('https://example.test/', { ...init, method: 'POST' })

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => expect.unreachable(`resolved with ${inspect(value)}`),
    (error: unknown) => error,
  )
async function refusal(request: RawWebhookRequest | Request): Promise<string> {
  const error = await rejection(verifyWebhook(request, { secret }))
  if (!isWebhookVerificationError(error)) throw error
  return error.reason
}

describe('a delivery that is signed', () => {
  const bytes = new TextEncoder().encode(body)
  const middle = new Uint8Array([0, ...bytes, 0]).subarray(1, -1)

  test.for<[string, Request | RawWebhookRequest]>([
    ['a Request', requestOf(signed())],
    ['a text', signed()],
    ['bytes', { ...signed(), body: bytes }],
    ['bytes in the middle of others', { ...signed(), body: middle }],
    ['a Buffer', { ...signed(), body: Buffer.from(body) }],
    ['an ArrayBuffer', { ...signed(), body: bytes.buffer }],
    ['Headers beside a text', { body, headers: new Headers({ Signature: digest(body) }) }],
    ['a header written large', { body, headers: { SIGNATURE: digest(body) } }],
    ['a header in a list', { body, headers: { signature: [digest(body)], cookie: undefined } }],
    ['a signature in upper case', { body, headers: { signature: digest(body).toUpperCase() } }],
    ['headers of HTTP/2', { body, headers: { ':path': '/', signature: digest(body) } }],
  ])('gives its event: %s', async ([, request]) => {
    expect(await verifyWebhook(request, { secret })).toEqual({
      event,
      idempotencyKey: undefined,
      redeliveryOf: undefined,
    })
  })

  test('tells its idempotency key, and which event it repeats', async () => {
    const headers = { 'X-OFAPI-Idempotency-Key': 'evt_2', 'X-OFAPI-Redelivery-Of': 'evt_1' }
    const expected = { event, idempotencyKey: 'evt_2', redeliveryOf: 'evt_1' }
    expect(await verifyWebhook(signed(body, headers), { secret })).toEqual(expected)
    expect(await verifyWebhook(requestOf(signed(body, headers)), { secret })).toEqual(expected)
  })

  test('is taken with its spaces, escapes and order as they came', async () => {
    const odd = ' { "payload" : {"\\u0061":1.50}, "event":"fansly.a" }\n'
    expect((await verifyWebhook(signed(odd), { secret })).event).toEqual({
      event: 'fansly.a',
      payload: { a: 1.5 },
    })
  })

  test.for<[string, Uint8Array<ArrayBuffer>, unknown]>([
    ['a byte order mark', Buffer.from('\uFEFF{"event":"fansly.a"}'), undefined],
    ['what is no UTF-8', Buffer.from('{"event":"fansly.a","payload":"\xFF"}', 'latin1'), '\uFFFD'],
  ])('is signed by its bytes: %s', async ([, sent, payload]) => {
    const headers = { signature: createHmac('sha256', secret).update(sent).digest('hex') }
    for (const request of [requestOf({ body: sent, headers }), { body: sent, headers }])
      expect((await verifyWebhook(request, { secret })).event).toEqual({
        event: 'fansly.a',
        ...(payload !== undefined && { payload }),
      })
  })

  test.for<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | ArrayBuffer]>([
    ['bytes', (mine) => mine],
    ['an ArrayBuffer', ({ buffer }) => buffer],
  ])('is given as it was verified, whatever becomes of its memory: %s', async ([, bodyIn]) => {
    const memory = new TextEncoder().encode('{"event":"fansly.a"}')
    const verifying = verifyWebhook({ ...signed('{"event":"fansly.a"}'), body: bodyIn(memory) }, { secret })
    memory.fill(0)
    expect((await verifying).event).toEqual({ event: 'fansly.a' })
  })

  test('is passed through when nobody knows its event', async () => {
    const unlisted = { event: 'fansly.posts.created', account_id: 'fansly_acct_1', payload: [1] }
    expect((await verifyWebhook(signed(JSON.stringify(unlisted)), { secret })).event).toEqual(unlisted)
  })

  test('is verified whatever it holds, whatever the secret', async () => {
    const secrets = string({ minLength: 1, unit: 'grapheme' }).filter((one) => one === one.trim())
    await check(
      asyncProperty(secrets, json(), async (key, payload) => {
        const text = `{"event":"fansly.any","payload":${payload}}`
        const request = requestOf({ body: text, headers: { signature: digest(text, key) } })
        const delivery = await verifyWebhook(request, { secret: key })
        expect(delivery.event).toEqual(JSON.parse(text))
      }),
    )
  })

  test('is compared by WebCrypto, which does so in constant time, and by nothing else', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify').mockResolvedValue(false)
    expect(await refusal(signed())).toBe('wrong signature')
    expect(verify).toHaveBeenCalledOnce()
    verify.mockRestore()
  })

  test('may be signed with any of several secrets', async () => {
    for (const secrets of [[secret], ['new', secret], [secret, 'old']])
      expect((await verifyWebhook(signed(), { secret: secrets })).event).toEqual(event)
    const error = await rejection(verifyWebhook(signed(), { secret: ['new', 'old'] }))
    expect(error).toMatchObject({ reason: 'wrong signature' })
  })
})

test.for<WebhookSignature['algorithm']>(['sha1', 'sha256', 'sha384', 'sha512'])(
  'API Fansly is verified by the header and the algorithm that its user names: %s',
  async (algorithm) => {
    const text = '{"event":"messages.received","accountId":"fansly_1","data":{"content":"Hi"}}'
    const headers = { 'x-hook-proof': digest(text, secret, algorithm), signature: '00' }
    const options = {
      provider: 'apifansly',
      secret,
      signature: { header: 'X-Hook-Proof', algorithm },
    } as const
    expect((await verifyWebhook({ body: text, headers }, options)).event).toEqual(JSON.parse(text))
    await expect(verifyWebhook({ body: `${text} `, headers }, options)).rejects.toMatchObject({
      reason: 'wrong signature',
      message: expect.stringContaining('`X-Hook-Proof`'),
    })
  },
)
