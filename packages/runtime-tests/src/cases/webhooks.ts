import { isWebhookVerificationError, signWebhook, verifyWebhook } from '@fansly-chats/fetch-client/webhooks'
import { equal, holds, rejection } from '../expect.ts'
import type { Case } from './case.ts'

const secret = 'a signing secret'
const event = {
  event: 'fansly.messages.received',
  account_id: 'fansly_acct_1',
  payload: { content: 'Bis später, Zoë 🐚' },
}

/** Deliveries, which need WebCrypto and nothing of the gateway. */
export const webhooks: readonly Case[] = [
  {
    name: 'a webhook is verified',
    async run() {
      // As `openssl dgst -sha256 -hmac` computes it.
      const headers = { Signature: 'fb2275b7241d10f5142349ef91a190acd109094254901d87f724b428e643c332' }
      const signed = await signWebhook(event, { secret, idempotencyKey: 'evt_1' })
      equal(signed.headers['signature'], headers.Signature, 'signature')
      const request = new Request('https://example.test/', signed)
      const expected = { event, idempotencyKey: 'evt_1' }
      equal(await verifyWebhook(request, { secret }), expected, 'delivery')
      const body = new TextEncoder().encode(signed.body)
      equal((await verifyWebhook({ body, headers }, { secret })).event, event, 'event')
    },
  },
  {
    name: 'a webhook that is not signed rightly is refused',
    async run() {
      const { body, headers } = await signWebhook(event, { secret })
      const { signature = '' } = headers
      for (const wrong of [`${signature.slice(0, -2)}00`, signature.slice(2), `${signature}00`]) {
        const error = await rejection(verifyWebhook({ body, headers: { signature: wrong } }, { secret }))
        holds(isWebhookVerificationError(error), 'a WebhookVerificationError', error)
        equal(error.reason, 'wrong signature', 'reason')
      }
    },
  },
]
