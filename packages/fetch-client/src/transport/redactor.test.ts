import { describe, expect, test, vi } from 'vitest'
import { isConnectionError } from '../errors/connection-error.ts'
import { setUp } from './redactor.fixture.ts'
import { params, table } from './things.fixture.ts'

describe('what is left when the key is taken out', () => {
  const apiKey = 'ofapi_0123456789'

  test('is the rest of the body, parsed', async () => {
    const { core } = setUp(apiKey, async () =>
      Response.json({ a: 1, echo: `Bearer ${apiKey}`, b: [apiKey, 'fine'] }),
    )
    expect((await core.call(table.readThing, { params })).data).toEqual({
      a: 1,
      echo: 'Bearer [redacted]',
      b: ['[redacted]', 'fine'],
    })
  })

  test('is the rest of the headers, each of them', async () => {
    const headers = new Headers({ 'x-echo': apiKey, 'x-request-id': 'r-1' })
    headers.append('set-cookie', 'a=1')
    headers.append('set-cookie', 'b=2')
    const { core } = setUp(apiKey, async () => Response.json({ fine: true }, { status: 201, headers }))
    const result = await core.call(table.readThing, { params })
    expect(result).toMatchObject({ ok: true, status: 201, requestId: 'r-1', data: { fine: true } })
    expect(result.response.headers.get('x-echo')).toBe('[redacted]')
    expect(result.response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  test('is a response without a body where a status has none', async () => {
    const { core } = setUp(
      apiKey,
      async () => new Response(null, { status: 204, headers: { 'x-echo': apiKey } }),
    )
    await expect(core.call(table.readThing, { params })).rejects.toMatchObject({
      name: 'ParseError',
      status: 204,
    })
  })

  test('is the response itself where the gateway did not repeat it', async () => {
    const response = Response.json({})
    const { core } = setUp(apiKey, async () => response)
    expect((await core.call(table.readThing, { params })).response).toBe(response)
  })

  test('is what was thrown in the same words, with name, code and causes', async () => {
    const cause = Object.assign(new Error(`read ECONNRESET (${apiKey})`), { code: 'ECONNRESET' })
    const { core } = setUp(apiKey, () => Promise.reject(new TypeError('fetch failed', { cause })))
    const error: unknown = await core.call(table.readThing, { params }).catch((thrown: unknown) => thrown)
    if (!isConnectionError(error)) throw new Error('No ConnectionError was thrown', { cause: error })
    expect(error.message).toContain('read ECONNRESET ([redacted])')
    expect(error.cause).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { name: 'Error', message: 'read ECONNRESET ([redacted])', code: 'ECONNRESET' },
    })
  })

  test.for<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['zero', () => 0],
    ['an empty text', () => ''],
    ['a symbol', () => Symbol('a')],
    ['a function', () => () => 'a'],
    ['an object without a prototype', () => Object.create(null)],
    [
      'an error whose members throw',
      () => Object.defineProperty(new Error('a'), 'cause', { get: () => expect.fail('read') }),
    ],
    [
      'an error that is its own cause',
      () =>
        Object.assign(new Error('a'), {
          get cause() {
            return this
          },
        }),
    ],
    [
      'errors that cause each other',
      () => {
        const error = new Error('a')
        error.cause = new Error('b', { cause: error })
        return error
      },
    ],
    [
      'an error that holds itself',
      () => {
        const error = new AggregateError([], 'a')
        error.errors.push(error)
        return error
      },
    ],
  ])('is a ConnectionError whatever fetch throws: %s', async ([, thrown]) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { core } = setUp(apiKey, () => Promise.reject(thrown()))
    const error: unknown = await core.call(table.readThing, { params }).catch((caught: unknown) => caught)
    expect(isConnectionError(error) && error.attempts).toBe(2)
    expect(isConnectionError(error) && error.message).toContain('readThing')
    vi.restoreAllMocks()
  })

  test('is everything for a key so short that taking it out would tear words apart', async () => {
    const { core } = setUp('a', async () => Response.json({ data: 'banana' }))
    expect((await core.call(table.readThing, { params })).data).toEqual({ data: 'banana' })
  })
})
