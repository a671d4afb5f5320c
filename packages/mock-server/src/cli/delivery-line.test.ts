import { expect, test } from 'vitest'

import type { WebhookDelivery } from '../webhooks/webhook-delivery.ts'
import { deliveryLine } from './delivery-line.ts'
import { paintFor } from './paint.ts'

const delivery: WebhookDelivery = {
  id: 1,
  provider: 'onlyfansapi',
  event: 'fansly.messages.received',
  eventId: 'evt_1',
  redeliveryOf: undefined,
  to: 'http://127.0.0.1:3000/hooks',
  body: '{}',
  status: 'delivered',
  attempts: [{ at: 0, status: 204, error: undefined }],
  violations: [],
}
const now = new Date(2026, 9, 15, 9, 5, 1)
const begin = '09:05:01 webhook fansly.messages.received http://127.0.0.1:3000/hooks'
const plain = paintFor({}, {})

test('it tells the event, whom it went to, and the latest answer', () => {
  expect(deliveryLine(delivery, now, plain)).toBe(`${begin} 204`)
  const attempts = [{ at: 0, status: 503, error: undefined }, ...delivery.attempts]
  expect(deliveryLine({ ...delivery, attempts }, now, plain)).toBe(`${begin} 204`)
})

test('it has colours on a terminal', () => {
  expect(deliveryLine(delivery, now, paintFor({ isTTY: true }, {}))).toContain('\u001B[')
})

test('it tells why nothing was answered, and whether it is tried again', () => {
  const attempts = [{ at: 0, status: undefined, error: 'connect ECONNREFUSED 127.0.0.1:3000' }]
  expect(deliveryLine({ ...delivery, status: 'waiting', attempts }, now, plain)).toBe(
    `${begin} connect ECONNREFUSED 127.0.0.1:3000 is tried again`,
  )
  expect(deliveryLine({ ...delivery, status: 'failed', attempts }, now, plain)).toBe(
    `${begin} connect ECONNREFUSED 127.0.0.1:3000`,
  )
})

test('it tells why nothing was asked', () => {
  const violations = [{ location: ['event'], severity: 'Error', message: 'No such event' }] as const
  expect(deliveryLine({ ...delivery, status: 'failed', attempts: [], violations }, now, plain)).toBe(
    `${begin} not delivered: No such event`,
  )
})
