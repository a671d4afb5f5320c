import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { isFanslyChatsError } from '../errors/fansly-chats-error.ts'
import { verifyWebhook } from './verify-webhook.ts'
import type { RawWebhookRequest } from './webhook-request.ts'
import { isWebhookVerificationError, WebhookVerificationError } from './webhook-verification-error.ts'

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

describe('a delivery is refused', () => {
  test.for<[string, RawWebhookRequest]>([
    ['no signature', { body, headers: {} }],
    ['no signature', { body, headers: { signature: undefined } }],
    ['no signature', Object({ body })],
    ['no signature', Object({ body, headers: null })],
    ['malformed signature', { body, headers: { signature: 'not hexadecimal' } }],
    ['malformed signature', { body, headers: { signature: `sha256=${digest(body)}` } }],
    ['malformed signature', { body, headers: { signature: `${digest(body)}0` } }],
    ['malformed signature', { body, headers: { signature: ` ${digest(body)}` } }],
    ['malformed signature', { body, headers: { signature: `${digest(body)}, ${digest(body)}` } }],
    ['malformed signature', { body, headers: { signature: [digest(body), digest(body)] } }],
    ['wrong signature', { body, headers: { signature: '' } }],
    ['wrong signature', { body, headers: { signature: digest(body).slice(2) } }],
    ['wrong signature', { body, headers: { signature: `${digest(body)}00` } }],
    ['wrong signature', { body, headers: { signature: digest(body, 'another secret') } }],
    ['wrong signature', { body, headers: { signature: digest(body, secret, 'sha512') } }],
    ['wrong signature', { body: `${body} `, headers: { signature: digest(body) } }],
    ['wrong signature', { body: '', headers: { signature: digest(body) } }],
    ['no event', signed('')],
    ['no event', signed('<html>')],
    ['no event', signed('{"event":"fansly.messages.received"')],
    ['no event', signed('null')],
    ['no event', signed('[]')],
    ['no event', signed('"event"')],
    ['no event', signed('{}')],
    ['no event', signed('{"event":1}')],
  ])('for %s: %o', async ([reason, request]) => {
    expect(await refusal(request)).toBe(reason)
  })

  test('for no signature where there is no request at all', async () => {
    const verifying: Promise<unknown> = Reflect.apply(verifyWebhook, undefined, [undefined, { secret }])
    expect(await rejection(verifying)).toHaveProperty('reason', 'no signature')
  })

  test('whichever digit of its signature is another one', async () => {
    const right = digest(body)
    for (let index = 0; index < right.length; index++) {
      const other = right[index] === '0' ? '1' : '0'
      const signature = right.slice(0, index) + other + right.slice(index + 1)
      expect(await refusal({ body, headers: { signature } })).toBe('wrong signature')
    }
  })

  test('with an error that tells what to look at, and neither secret nor content', async () => {
    for (const request of [
      { body, headers: { signature: digest(body, 'another') } },
      { body, headers: { signature: 'zz' } },
      { body, headers: {} },
      signed('private words, not JSON'),
    ]) {
      const error = await rejection(verifyWebhook(request, { secret }))
      expect(isWebhookVerificationError(error) && isFanslyChatsError(error)).toBe(true)
      expect(error).toMatchObject({ name: 'WebhookVerificationError' })
      expect(error).not.toHaveProperty('cause')
      expect(error).toHaveProperty(
        'message',
        expect.stringMatching(/^Webhook with .*`signature`, secret and raw body\.$/),
      )
      const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`
      expect(shown).not.toMatch(/whsec_|private words/)
    }
  })

  test('and its guard takes nothing else for it', () => {
    expect(isWebhookVerificationError(new WebhookVerificationError('no event', 'a'))).toBe(true)
    for (const other of [undefined, null, new Error('no event'), { reason: 'no event' }])
      expect(isWebhookVerificationError(other)).toBe(false)
  })
})
