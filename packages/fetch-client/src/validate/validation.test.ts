import { afterEach, describe, expect, test, vi } from 'vitest'
import { apiFanslyValidation } from '../apifansly/validate.ts'
import { createOnlyFansApiClient, type OnlyFansApiClient } from '../onlyfansapi.ts'
import { onlyFansApiDrift, onlyFansApiValidation } from '../onlyfansapi/validate.ts'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { isContractError } from '../errors/contract-error.ts'
import { isDeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import type { DriftReport } from './drift-report.ts'
import { isDriftError } from './drift-error.ts'
import type { ValidationOptions } from './validation.ts'

const _meta = {
  _credits: { used: 1, balance: 9, note: '' },
  _cache: { is_cached: false, note: '' },
  _rate_limits: { limit_minute: 9, limit_day: null, remaining_minute: 9, remaining_day: null, notice: '' },
}
const sent = {
  id: '921884102937485312',
  type: 1,
  content: 'Good morning',
  groupId: '918204417355280384',
  senderId: '734120958846189568',
  inReplyTo: '',
  createdAt: 1_792_001_980,
  attachments: [],
  interactions: [],
}

afterEach(() => {
  vi.restoreAllMocks()
})

/** A client of a gateway that always answers the same, and how often it was called. */
function clientOf(
  options: ValidationOptions,
  body: unknown,
  status = 200,
): { client: OnlyFansApiClient; fetch: ReturnType<typeof vi.fn>; reports: DriftReport[] } {
  const reports: DriftReport[] = []
  const text = JSON.stringify(body)
  const fetch = vi.fn<() => Promise<Response>>(async () => new Response(text, { status }))
  const validate = onlyFansApiValidation({ onDrift: (report) => reports.push(report), ...options })
  const client = createOnlyFansApiClient({ apiKey: 'key-of-the-test', fetch, rateLimiter: false, validate })
  return { client, fetch, reports }
}

const message = { account: 'fansly_acct_1', chatId: '1', text: 'Good morning' }

describe.for(['report', 'throw'] as const)('in mode %s', (mode) => {
  test('an answer as specified passes without a word', async () => {
    const { client, reports } = clientOf({ mode }, { data: sent, _meta })
    await expect(client.messages.send(message)).resolves.toEqual(sent)
    expect(reports).toEqual([])
  })

  test('what is not specified is reported, and disturbs nothing', async () => {
    const { client, reports } = clientOf({ mode }, { data: { ...sent, isPinned: true }, _meta })
    await expect(client.messages.send(message)).resolves.toMatchObject({ id: sent.id })
    expect(reports).toEqual([
      {
        provider: 'onlyfansapi',
        operation: 'sendChatMessage',
        status: 200,
        findings: [
          {
            severity: 'additive',
            pointer: '/data/isPinned',
            expected: 'nothing',
            actual: 'boolean',
            count: 1,
          },
        ],
      },
    ])
  })

  test('a failure is reported, and thrown as what it is', async () => {
    const { client, reports } = clientOf({ mode }, { error: ['gone'] }, 404)
    await expect(client.chats.show({ account: '1', chatId: '1' })).rejects.toMatchObject({
      name: 'NotFoundError',
    })
    expect(reports).toMatchObject([{ status: 404, findings: [{ pointer: '/error', actual: 'array' }] }])
  })

  test.for<[string, unknown]>([
    ['that the body of a success tells', { success: false, statusCode: 404 }],
    ['that is no JSON object', 'a page'],
  ])('a failure %s has no specification', async ([, body]) => {
    const { client, reports } = clientOf({ mode }, body, typeof body === 'string' ? 404 : 200)
    await expect(client.accounts.list()).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(reports).toEqual([])
  })

  test('a retried call is looked at once, when it is over', async () => {
    const { client, fetch, reports } = clientOf({ mode }, {}, 503)
    vi.spyOn(Math, 'random').mockReturnValue(0)
    await expect(client.accounts.list({ maxRetries: 1 })).rejects.toMatchObject({ status: 503 })
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(reports).toEqual([])
  })
})

describe('in mode throw', () => {
  test('what breaks a read is thrown, and not tried again', async () => {
    const { client, fetch, reports } = clientOf({ mode: 'throw' }, [{ id: 1 }, { id: 2 }])
    const error = await client.accounts.list().catch((thrown: unknown) => thrown)
    expect(isDriftError(error) && isContractError(error)).toBe(true)
    expect(error).toMatchObject({
      message: 'OnlyFansAPI listAccounts: 200 against its specification, /*/id should be string, is integer.',
      status: 200,
      attempts: 1,
      report: reports[0],
    })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('verbs throw it too', async () => {
    const { client } = clientOf({ mode: 'throw' }, [{ id: 1 }])
    await expect(client.GET('/api/fansly/accounts')).rejects.toMatchObject({ name: 'DriftError' })
  })

  test('a message whose answer has drifted has been sent: no doubt, and no second time', async () => {
    const { client, fetch } = clientOf(
      { mode: 'throw' },
      { data: { ...sent, id: 17, createdAt: '1' }, _meta },
    )
    const error = await client.messages.send(message).catch((thrown: unknown) => thrown)
    expect(isDriftError(error)).toBe(true)
    expect(isDeliveryUnknownError(error)).toBe(false)
    expect(error).toMatchObject({
      message:
        'OnlyFansAPI sendChatMessage: 200 against its specification, /data/id should be string like ^\\d+$, is integer, and 1 more. It has been done: do not call it again.',
      body: { data: { id: 17 } },
    })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test.for<[string, unknown]>([
    ['nothing of a message', { status: 'maintenance' }],
    ['null for it', { data: null, _meta }],
  ])('an answer with %s leaves in doubt whether it was sent', async ([, body]) => {
    const { client, fetch } = clientOf({ mode: 'throw' }, body)
    const error = await client.messages.send(message).catch((thrown: unknown) => thrown)
    expect(isDeliveryUnknownError(error)).toBe(true)
    expect(error).toMatchObject({ cause: { name: 'DriftError' }, body: { text: 'Good morning' } })
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

test('a status that is not specified is a finding of its own, beside those of its body', async () => {
  const { client, reports } = clientOf({}, [{ id: 1 }], 203)
  await client.accounts.list()
  expect(reports).toMatchObject([
    {
      status: 203,
      findings: [{ pointer: '', expected: 'status 200', actual: 'status 203' }, { pointer: '/*/id' }],
    },
  ])
})

test('what may be repeated leaves nothing in doubt', async () => {
  const { client, fetch } = clientOf({ mode: 'throw' }, undefined)
  fetch.mockResolvedValue(new Response(null, { status: 204 }))
  const deleting = client.messages.delete({ account: 'fansly_acct_1', chatId: '1', messageId: '2' })
  await expect(deleting).rejects.toMatchObject({ name: 'DriftError', report: { status: 204 } })
})

test('each finding of an operation is told once for a client', async () => {
  const { client, reports } = clientOf({}, { error: 1 }, 404)
  for (const _time of ['first', 'second']) {
    await expect(client.accounts.list()).rejects.toHaveProperty('status', 404)
    await expect(client.chats.show({ account: '1', chatId: '1' })).rejects.toHaveProperty('status', 404)
  }
  expect(reports.map(({ operation }) => operation)).toEqual(['listAccounts', 'showChat'])
})

test('without a listener it prints a line for each finding, without a value', async () => {
  const printed = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { client } = clientOf({ onDrift: undefined }, [{ id: 4711, isNew: 'a-secret' }])
  await client.accounts.list()
  expect(printed.mock.calls).toEqual([
    ['onlyfansapi listAccounts 200: breaking: /*/id should be string, is integer (1×)'],
    ['onlyfansapi listAccounts 200: additive: /*/isNew is string, and not specified (1×)'],
  ])
})

test.for<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('a bug')
    },
  ],
  ['rejects', () => Promise.reject(new Error('a bug'))],
])('a listener that %s disturbs no call', async ([, onDrift]) => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { client } = clientOf({ onDrift }, [{ id: 1 }])
  await expect(client.accounts.list()).resolves.toEqual([{ id: 1 }])
  await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce())
})

test('looks at the share of answers that it is told', async () => {
  const random = vi.spyOn(Math, 'random')
  const { client, reports } = clientOf({ sample: 0.5 }, [{ id: 1 }])
  random.mockReturnValue(0.5)
  await client.accounts.list()
  expect(reports).toHaveLength(0)
  random.mockReturnValue(0.49)
  await client.accounts.list()
  expect(reports).toHaveLength(1)
})

test('does not look when it is off', async () => {
  const { client, reports } = clientOf({ mode: 'off' }, [{ id: 1 }])
  await client.accounts.list()
  expect(reports).toEqual([])
})

test.for<[string, () => unknown]>([
  ['an operation that there is not', () => onlyFansApiDrift(JSON.parse('"toString"'), 200, {})],
  ['a mode that there is not', () => onlyFansApiValidation({ mode: JSON.parse('"warn"') })],
  ['a share above 1', () => onlyFansApiValidation({ sample: 10 })],
  ['a listener that is no function', () => onlyFansApiValidation({ onDrift: JSON.parse('"warn"') })],
  ['a share that is no number', () => onlyFansApiValidation({ sample: Number.NaN })],
  [
    'the validation of the other gateway',
    () => createOnlyFansApiClient({ apiKey: 'key-of-the-test', validate: apiFanslyValidation() }),
  ],
])('refuses %s', ([, create]) => {
  let error: unknown
  try {
    create()
  } catch (thrown) {
    error = thrown
  }
  expect(isConfigurationError(error)).toBe(true)
})
