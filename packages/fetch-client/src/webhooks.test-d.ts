import type { EventMessage, ReceivedMessage } from '@fansly-chats/generated-types/onlyfansapi'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type ApiFanslyEvent,
  type EventToSign,
  type OnlyFansApiEvent,
  type UnlistedApiFanslyEvent,
  type UnlistedOnlyFansApiEvent,
  verifyWebhook,
  type WebhookDelivery,
} from './webhooks.ts'

const request = new Request('https://example.test')
declare const delivery: WebhookDelivery<OnlyFansApiEvent>
declare const deliveryOfApiFansly: WebhookDelivery<ApiFanslyEvent>
const signature = { header: 'signature', algorithm: 'sha256' } as const

test('an event that was received can be signed, and so can any other', () => {
  expectTypeOf<OnlyFansApiEvent>().toExtend<EventToSign>()
  expectTypeOf<ApiFanslyEvent>().toExtend<EventToSign>()
  expectTypeOf<{ event: 'fansly.posts.created'; payload: { id: string } }>().toExtend<EventToSign>()
  expectTypeOf<{ payload: object }>().not.toExtend<EventToSign>()
})

describe('an event', () => {
  test('narrows by its name, and what has no known name stays unknown', () => {
    const { event } = delivery
    expectTypeOf(event.account_id).toEqualTypeOf<string>()
    switch (event.event) {
      case 'fansly.messages.received':
        expectTypeOf(event.payload).toEqualTypeOf<ReceivedMessage>()
        break
      case 'fansly.messages.sent':
      case 'fansly.messages.deleted':
        expectTypeOf(event.payload).toEqualTypeOf<EventMessage>()
        break
      case 'fansly.messages.read':
        expectTypeOf(event.payload.recipients).toEqualTypeOf<unknown[] | undefined>()
        break
      case 'fansly.chats.visibility_updated':
      case 'fansly.messages.reaction_added':
      case 'fansly.messages.reaction_removed':
      case 'fansly.users.typing':
        expectTypeOf(event.payload).toEqualTypeOf<{ [key: string]: unknown }>()
        break
      default: {
        expectTypeOf(event).toEqualTypeOf<UnlistedOnlyFansApiEvent>()
        const name: string = event.event
        expectTypeOf(name === 'fansly.posts.created').toEqualTypeOf<boolean>()
        expectTypeOf(event.payload).toEqualTypeOf<unknown>()
      }
    }
    // @ts-expect-error -- a slip of the pen is no event
    if (event.event === 'fansly.messages.recieved') return
  })

  test('narrows for API Fansly too', () => {
    const { event } = deliveryOfApiFansly
    if (event.event === 'messages.received')
      expectTypeOf(event.data?.content).toEqualTypeOf<string | null | undefined>()
    else if (
      event.event !== 'messages.sent' &&
      event.event !== 'ppv.purchased' &&
      event.event !== 'subscriptions.new' &&
      event.event !== 'tips.received'
    )
      expectTypeOf(event).toEqualTypeOf<UnlistedApiFanslyEvent>()
  })
})

test('OnlyFansAPI needs a secret, API Fansly header and algorithm as well', () => {
  expectTypeOf(verifyWebhook(request, { secret: 'a' })).resolves.toEqualTypeOf<
    WebhookDelivery<OnlyFansApiEvent>
  >()
  expectTypeOf(
    verifyWebhook(request, { provider: 'apifansly', secret: ['a', 'b'], signature }),
  ).resolves.toEqualTypeOf<WebhookDelivery<ApiFanslyEvent>>()
  // @ts-expect-error -- no secret
  void verifyWebhook(request, {})
  // @ts-expect-error -- how API Fansly signs is not documented
  void verifyWebhook(request, { provider: 'apifansly', secret: 'a' })
  // @ts-expect-error -- no header
  void verifyWebhook(request, { provider: 'apifansly', secret: 'a', signature: { algorithm: 'sha256' } })
  // @ts-expect-error -- how OnlyFansAPI signs is documented
  void verifyWebhook(request, { secret: 'a', signature })
})

test('a body is raw', () => {
  const headers = { signature: 'a', cookie: undefined, 'set-cookie': ['a', 'b'] }
  for (const body of ['{}', new Uint8Array(), new ArrayBuffer(), Buffer.from('{}')])
    void verifyWebhook({ body, headers }, { secret: 'a' })
  // @ts-expect-error -- a parsed body has lost its bytes
  void verifyWebhook({ body: { event: 'a' }, headers }, { secret: 'a' })
})
