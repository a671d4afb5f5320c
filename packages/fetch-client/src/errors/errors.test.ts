import { describe, expect, test } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import type { Failure } from '../transport/result.ts'
import { apiErrorOf } from './api-error-of.ts'
import * as errors from './index.ts'

const call = { provider: onlyFansApi, operation: 'sendChatMessage', attempts: 2 }

function failure(status: number, error: unknown = { message: 'Because.' }): Failure<number, unknown, string> {
  const response = Response.json({}, { status })
  return {
    ok: false,
    status,
    error,
    headers: response.headers,
    response,
    requestId: 'r-1',
    attempts: 2,
    sentAt: new Date(),
    credits: { used: 1, balance: 99 },
    rateLimit: { limit: 300, remaining: 0, retryAfterMs: 7000, plan: undefined },
  }
}

const unreadable = new errors.ParseError(call, new Response(null, { status: 502 }), '<html>')

/** One error of each class, and the classes it is of. */
const examples: readonly (readonly [error: Error, classes: readonly (keyof typeof errors)[]])[] = [
  [apiErrorOf(call, failure(400)), ['InvalidRequestError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(401)), ['AuthenticationError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(402)), ['PaymentRequiredError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(403)), ['PermissionError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(404)), ['NotFoundError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(409)), ['ApiError', 'CallError']],
  [apiErrorOf(call, failure(422)), ['InvalidRequestError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(429)), ['RateLimitError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(500)), ['ServerError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(504)), ['ServerError', 'ApiError', 'CallError']],
  [apiErrorOf(call, failure(530)), ['ServerError', 'ApiError', 'CallError']],
  [unreadable, ['ParseError', 'CallError']],
  [new errors.ConnectionError(call, new Error('connect ECONNREFUSED')), ['ConnectionError', 'CallError']],
  [new errors.TimeoutError(call, 'attemptTimeoutMs', 30_000), ['TimeoutError', 'CallError']],
  [new errors.ContractError(call, 'it is not so', 200, {}), ['ContractError', 'CallError']],
  [new errors.DeliveryUnknownError(call, new Date(), {}, unreadable), ['DeliveryUnknownError', 'CallError']],
  [new errors.ConfigurationError('no'), ['ConfigurationError']],
]

const guards = Object.entries(errors).filter(([name]) => name.startsWith('is'))
const classes = Object.keys(errors).filter((name) => !name.startsWith('is'))

describe('every class', () => {
  test('has a guard', () => {
    expect(guards.map(([name]) => name.slice(2)).toSorted()).toEqual(classes.toSorted())
  })

  test('has an example here', () => {
    const shown = new Set(['FanslyChatsError', ...examples.flatMap(([, names]) => names)])
    expect([...shown].toSorted()).toEqual(classes.toSorted())
  })
})

describe.for(examples)('%s', ([error, names]) => {
  test('is told by its guards, and by no other', () => {
    const told = guards.filter(([, guard]) => Reflect.apply(guard, undefined, [error]))
    expect(told.map(([name]) => name.slice(2)).toSorted()).toEqual([...names, 'FanslyChatsError'].toSorted())
  })

  test('is an error of its own name, with a stack', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe(names[0])
    expect(`${error}`).toBe(`${error.name}: ${error.message}`)
    expect(error.stack).toContain(import.meta.filename)
  })
})

describe.for(examples.filter(([, names]) => names.includes('CallError')))('%s', ([error]) => {
  test('names gateway, operation and attempts', () => {
    expect(error.message).toContain('OnlyFansAPI')
    expect(error.message).toContain('sendChatMessage')
    expect(error).toMatchObject({
      provider: 'onlyfansapi',
      operation: 'sendChatMessage',
      attempts: 2,
    })
  })
})

test.for([[undefined], [null], ['ApiError'], [{ name: 'ApiError', status: 404 }], [new Error('a')]])(
  'no guard takes %o for one',
  ([value]) => {
    for (const [, guard] of guards) expect(Reflect.apply(guard, undefined, [value])).toBe(false)
  },
)

describe('an ApiError', () => {
  test.for([
    [400, 'Check the parameters and the body'],
    [401, 'Check the API key'],
    [402, 'Check the credits'],
    [403, 'Check the plan of the API key'],
    [404, 'Check the ids'],
    [409, 'Check the body'],
    [422, 'Check the parameters and the body'],
    [429, 'Make fewer calls'],
    [500, 'Try again later'],
  ] as const)('says what to do (%i)', ([status, advice]) => {
    const { message } = apiErrorOf(call, failure(status))
    expect(message).toContain(`${status}`)
    expect(message).toContain('Because')
    expect(message).toContain(advice)
  })

  test.for<[unknown, string]>([
    [{ message: 'Because' }, 'Because'],
    [{ error: 'Because' }, 'Because'],
    [{ detail: 'Because' }, 'Because'],
    [{ message: '', error: 'Because' }, 'Because'],
    [{ message: { code: 1 }, error: 'Because' }, 'Because'],
    [{}, ''],
    [[], ''],
    [{ message: 7 }, ''],
  ])('takes the reason from %j', ([body, words]) => {
    const { message } = apiErrorOf(call, failure(404, body))
    expect(message.includes('Because')).toBe(words !== '')
    expect(message).not.toMatch(/undefined|\[object|: \.|7/)
  })

  test('has all that the gateway told', () => {
    const result = failure(404, { message: 'no', errors: { chat_id: ['unknown'] } })
    expect(apiErrorOf(call, result)).toMatchObject({
      status: 404,
      body: result.error,
      response: result.response,
      requestId: 'r-1',
      credits: { used: 1, balance: 99 },
      rateLimit: { limit: 300, remaining: 0 },
    })
  })

  test('of an answer that was no JSON has its text in the cause', () => {
    const error = apiErrorOf(call, failure(502, unreadable))
    expect(error).toMatchObject({ name: 'ServerError', status: 502, body: undefined })
    expect(error.cause).toBe(unreadable)
  })

  test('of too many requests tells how long to wait', () => {
    const error = apiErrorOf(call, failure(429))
    expect(errors.isRateLimitError(error) && error.retryAfterMs).toBe(7000)
    const silent = apiErrorOf(call, { ...failure(429), rateLimit: undefined })
    expect(errors.isRateLimitError(silent) && silent.retryAfterMs).toBeUndefined()
  })

  test('names the gateway that it is of', () => {
    expect(apiErrorOf({ ...call, provider: apiFansly }, failure(404))).toMatchObject({
      provider: 'apifansly',
      message: expect.stringContaining('API Fansly'),
    })
  })
})

describe('a cause', () => {
  test('is kept, whatever it is', () => {
    for (const cause of [new Error('a'), 'a', 0, null, false]) {
      const error = new errors.DeliveryUnknownError(call, new Date(), {}, cause)
      expect(Object.hasOwn(error, 'cause')).toBe(true)
      expect(error.cause).toBe(cause)
    }
  })

  test('is not there where there is none', () => {
    expect(Object.hasOwn(new errors.TimeoutError(call, 'totalTimeoutMs', 1), 'cause')).toBe(false)
    expect(Object.hasOwn(apiErrorOf(call, failure(404)), 'cause')).toBe(false)
  })
})

test('a DeliveryUnknownError has the status of its cause', () => {
  expect(new errors.DeliveryUnknownError(call, new Date(), {}, apiErrorOf(call, failure(503))).status).toBe(
    503,
  )
  expect(new errors.DeliveryUnknownError(call, new Date(), {}, new Error('a')).status).toBeUndefined()
})

test('errors can be sent to a log as JSON', () => {
  for (const [error] of examples) {
    const { name, provider }: Record<string, unknown> = JSON.parse(JSON.stringify(error))
    expect(name).toBe(error.name)
    expect(provider).toBe(errors.isCallError(error) ? 'onlyfansapi' : undefined)
  }
})
