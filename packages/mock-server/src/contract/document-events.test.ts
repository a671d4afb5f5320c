import { expect, test } from 'vitest'

import { providers } from '../gateways/provider.ts'
import { loadMounts } from '../load-mounts.ts'
import { documentEvents } from './document-events.ts'

const mounts = await loadMounts()

test.each(providers)('every event of %s has a validator that finds something', (provider) => {
  const { names, violations } = mounts.get(provider)?.contract.events ?? documentEvents({})
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) expect(violations(name, { event: 'another' }).length).toBeGreaterThan(0)
})

test('a violation tells where, which and why', () => {
  const { violations } = mounts.get('onlyfansapi')?.contract.events ?? documentEvents({})
  const body = { event: 'fansly.messages.sent', account_id: 'fansly_acct_1', payload: { id: 7 } }
  expect(violations('fansly.messages.sent', body)).toEqual([
    {
      location: ['event', 'body', 'payload', 'id'],
      severity: 'Error',
      code: 'type',
      message: 'Event body payload.id must be string',
    },
  ])
  expect(violations('fansly.messages.sent', null)[0]?.message).toBe('Event body must be object')
})

test('an event that the document does not have is a violation, one without a schema is not', () => {
  const { names, violations } = documentEvents({ webhooks: { known: { post: {} } } })
  expect(names).toEqual(['known'])
  expect(violations('known', 7)).toEqual([])
  expect(violations('unknown', 7)[0]?.message).toBe('The document has no event unknown')
})
