// A value that is none of those that the specification knows: told apart from all else, in the way of nobody.
import { expect, test, vi } from 'vitest'
import { createOnlyFansApiClient, type OnlyFansApiClient } from '../onlyfansapi.ts'
import { onlyFansApiDrift, onlyFansApiValidation } from '../onlyfansapi/validate.ts'
import type { DriftReport } from './drift-report.ts'
import type { ValidationOptions } from './validation.ts'

const reaction = { id: '1', accountId: '2', messageId: '3', groupId: '4', type: 4711 }
const _meta = {
  _credits: { used: 1, balance: 9, note: '' },
  _cache: { is_cached: false, note: '' },
  _rate_limits: { limit_minute: 9, remaining_minute: 9 },
}
const finding = {
  severity: 'unlisted',
  pointer: '/data/type',
  expected: 'one of 1, 2, 3, 4, 5, 6, 7',
  actual: 'integer',
  count: 1,
}

function react(client: OnlyFansApiClient): Promise<unknown> {
  return client.messages.react({ account: 'fansly_acct_1', chatId: '4', messageId: '3', type: 1 })
}

/** The client of a gateway that answers with a new reaction. */
function clientOf(options: ValidationOptions): OnlyFansApiClient {
  const fetch = async (): Promise<Response> => Response.json({ data: reaction, _meta })
  return createOnlyFansApiClient({
    apiKey: 'key-of-the-test',
    fetch,
    validate: onlyFansApiValidation(options),
  })
}

test.for(['report', 'throw'] as const)('mode %s tells it, and the call goes on', async (mode) => {
  const reports: DriftReport[] = []
  const client = clientOf({ mode, onDrift: (report) => reports.push(report) })
  await expect(react(client)).resolves.toEqual(reaction)
  expect(reports).toEqual([
    { provider: 'onlyfansapi', operation: 'addReactionToChatMessage', status: 200, findings: [finding] },
  ])
})

test('its line has the known ones, and not the value', async () => {
  const printed = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await react(clientOf({}))
  expect(printed.mock.calls).toEqual([
    [
      'onlyfansapi addReactionToChatMessage 200: unlisted: /data/type is integer, and not one of 1, 2, 3, 4, 5, 6, 7 (1×)',
    ],
  ])
  printed.mockRestore()
})

test('the error code of a failure may be new', () => {
  const drift = (code: string) => onlyFansApiDrift('showChat', 404, { code })
  expect(drift('account_not_found')).toEqual([])
  expect(drift('chat_of_somebody')).toMatchObject([
    { severity: 'unlisted', pointer: '/code', expected: 'one of account_not_found', actual: 'string' },
  ])
})
