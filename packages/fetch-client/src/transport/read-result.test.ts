import { describe, expect, test } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { isParseError, type ParseError } from '../errors/parse-error.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import type { Provider } from '../provider.ts'
import { createTransport } from './create-transport.ts'
import type { AnyResult } from './result.ts'

const table = {
  readThing: ['readThing', 'GET', '/things'],
  likeThing: ['likeThing', 'POST', '/things'],
} as const

interface AnyOperation {
  responses: { 200: { content: { 'application/json': unknown } } }
}

/** What a client makes of an answer. */
function read(
  response: Response,
  { provider = apiFansly, id = 'readThing' }: { provider?: Provider; id?: keyof typeof table } = {},
): Promise<AnyResult> {
  const { core } = createTransport<Record<keyof typeof table, AnyOperation>, typeof table>(provider, table, {
    apiKey: 'key-of-the-test',
    fetch: () => Promise.resolve(response),
    maxRetries: 0,
    rateLimiter: false,
  })
  return core.call(table[id], {})
}

/** The ParseError that reading an answer ends in. */
async function parseError(response: Response): Promise<ParseError> {
  const thrown: unknown = await read(response).catch((error: unknown) => error)
  if (isParseError(thrown)) return thrown
  throw new Error('No ParseError was thrown', { cause: thrown })
}

const html = { headers: { 'content-type': 'text/html' } }

describe('an answer that says it succeeded', () => {
  test('gives its body', async () => {
    expect(await read(Response.json({ rows: [] }))).toMatchObject({
      ok: true,
      status: 200,
      data: { rows: [] },
      attempts: 1,
    })
    expect(await read(Response.json([], { status: 201 }))).toMatchObject({ ok: true, status: 201, data: [] })
  })

  test('keeps the digits of ids', async () => {
    expect(await read(new Response('{"id":918197836133183488}'))).toMatchObject({
      data: { id: '918197836133183488' },
    })
  })

  test.for([
    ['a page of a proxy', '<html>Sign in</html>', html],
    ['nothing', '', {}],
    ['blanks', ' \n', {}],
    ['half of an object', '{"data":{"rows":[{"id":"91', {}],
    ['a text', '"fine"', {}],
    ['a number', '42', {}],
    ['an id', '918197836133183488', {}],
    ['a boolean', 'true', {}],
    ['null', 'null', {}],
    ['a byte order mark and a page', '\uFEFF<html>', html],
  ] as const)('but holds %s, throws a ParseError', async ([, text, init]) => {
    const error = await parseError(new Response(text, init))
    expect(error).toMatchObject({
      name: 'ParseError',
      status: 200,
      operation: 'readThing',
      provider: 'apifansly',
      attempts: 1,
    })
    expect(error.text).toBe(text.replace('\uFEFF', ''))
    expect(error.response.bodyUsed).toBe(true)
    expect(error.message).toContain('API Fansly')
    expect(error.message).toContain('readThing')
    expect(error.message).toContain('baseUrl')
  })

  test('keeps a kilobyte of a text that cannot be read, and says no more anywhere', async () => {
    for (const text of ['<'.repeat(1_000_000), JSON.stringify('a'.repeat(1_000_000))]) {
      const error = await parseError(new Response(text))
      expect(error.text).toBe(text.slice(0, 1024))
      expect(error.message.length).toBeLessThan(500)
      expect(error.cause instanceof Error ? error.cause.message.length : 0).toBeLessThan(2000)
    }
  })

  test('tells a syntax error as the cause', async () => {
    expect((await parseError(new Response('{'))).cause).toBeInstanceOf(SyntaxError)
  })

  test('with 204 has no body where something was written, and needs one where something was read', async () => {
    const nothing = (): Response => new Response(null, { status: 204 })
    expect(await read(nothing(), { id: 'likeThing' })).toMatchObject({
      ok: true,
      status: 204,
      data: undefined,
    })
    await expect(read(nothing())).rejects.toMatchObject({ name: 'ParseError', status: 204 })
  })

  test('with 200 and nothing where something was written is not taken for a success', async () => {
    await expect(read(new Response(''), { id: 'likeThing' })).rejects.toMatchObject({ name: 'ParseError' })
  })
})

describe('an answer that says it failed', () => {
  test('gives the parsed body as the error', async () => {
    const result = await read(Response.json({ message: 'no' }, { status: 404 }))
    expect(result).toMatchObject({ ok: false, status: 404, error: { message: 'no' } })
    expect(result).not.toHaveProperty('data')
  })

  test.for([
    ['nothing', ''],
    ['a page of a proxy', '<html>Bad gateway</html>'],
    ['a text', '"no"'],
    ['null', 'null'],
  ])('gives a ParseError as the error where the body is %s, never an empty one', async ([, text = '']) => {
    const result = await read(new Response(text, { status: 502 }))
    expect(result.ok).toBe(false)
    expect(result.status).toBe(502)
    expect(isParseError(result.error) && result.error.text).toBe(text)
    expect(isParseError(result.error) && result.error.status).toBe(502)
  })

  test.for<[unknown, number]>([
    [{ statusCode: 402, message: 'No credits' }, 402],
    [{ statusCode: 200, data: { status_code: 403 } }, 403],
    [{ success: false }, 500],
  ])('in the body of an HTTP 200 is a failure: %j', async ([body, status]) => {
    const result = await read(Response.json(body))
    expect(result).toMatchObject({ ok: false, status, error: body })
    expect(result.response.status).toBe(200)
  })

  test('goes by its HTTP status when the body says another', async () => {
    expect(await read(Response.json({ statusCode: 500 }, { status: 404 }))).toMatchObject({ status: 404 })
  })
})

describe('a result', () => {
  test.for([[200], [404]])('tells what the gateway says beside its body (%i)', async ([status = NaN]) => {
    const headers = {
      'x-request-id': 'r-1',
      'x-ratelimit-limit': '600',
      'x-ratelimit-remaining': '599',
      'x-ratelimit-plan': 'Starter',
    }
    const response = Response.json({}, { status, headers })
    const result = await read(response)
    expect(result).toMatchObject({
      requestId: 'r-1',
      attempts: 1,
      credits: undefined,
      rateLimit: { limit: 600, remaining: 599, retryAfterMs: undefined, plan: 'Starter' },
    })
    expect(result.headers.get('x-request-id')).toBe('r-1')
    expect(result.response.headers.get('x-request-id')).toBe('r-1')
    expect(result.response.bodyUsed).toBe(true)
  })

  test('takes credits and the rate limit from the body where the gateway puts them there', async () => {
    const _meta = {
      _credits: { used: 1, balance: 99 },
      _rate_limits: { limit_minute: 300, remaining_minute: 299 },
    }
    expect(await read(Response.json({ data: {}, _meta }), { provider: onlyFansApi })).toMatchObject({
      credits: { used: 1, balance: 99 },
      rateLimit: { limit: 300, remaining: 299 },
    })
  })

  test('knows none of it where the gateway tells nothing', async () => {
    for (const provider of [apiFansly, onlyFansApi]) {
      expect(await read(Response.json({}), { provider })).toMatchObject({
        requestId: undefined,
        credits: undefined,
        rateLimit: undefined,
      })
      expect(await read(new Response('', { status: 502 }), { provider })).toMatchObject({
        credits: undefined,
        rateLimit: undefined,
      })
    }
  })
})

describe('a status that is not registered', () => {
  test.for([300, 304, 306, 499, 529, 599])('%d is a failure with its own status', async (status) => {
    const body = status === 304 ? null : '{"message":"odd"}'
    expect(await read(new Response(body, { status }))).toMatchObject({ ok: false, status })
  })

  test.for([207, 299])('%d is a success with its own status', async (status) => {
    expect(await read(new Response('{}', { status }))).toMatchObject({ ok: true, status })
  })
})
