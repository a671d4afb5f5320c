import { describe, expect, test } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { isContractError } from '../errors/contract-error.ts'
import { createTransport } from './create-transport.ts'
import { payloadOf } from './payload-of.ts'

interface Body {
  readonly data: { readonly thing: { readonly id: string } | null }
}

interface Operations {
  readThing: { responses: { 200: { content: { 'application/json': Body } } } }
}

const table = { readThing: ['readThing', 'GET', '/things'] } as const

/** The thing in what a gateway answers. */
function thingIn(response: Response): Promise<{ readonly id: string }> {
  const { core } = createTransport<Operations, typeof table>(apiFansly, table, {
    apiKey: 'key-of-the-test',
    fetch: async () => response,
    maxRetries: 0,
    rateLimiter: false,
  })
  return payloadOf(core, table.readThing, {}, {}, ({ data }) => data.thing)
}

describe('payloadOf', () => {
  test('gives the part that was asked for', async () => {
    expect(await thingIn(Response.json({ data: { thing: { id: '7' } } }))).toEqual({ id: '7' })
  })

  test.for<[unknown, boolean]>([
    [{}, true],
    [{ data: null }, true],
    [[], true],
    [{ data: {} }, false],
    [{ data: { thing: null } }, false],
  ])('throws a ContractError for %j', async ([body, hasCause]) => {
    const error: unknown = await thingIn(Response.json(body)).catch((thrown: unknown) => thrown)
    expect(isContractError(error)).toBe(true)
    expect(error).toMatchObject({
      operation: 'readThing',
      provider: 'apifansly',
      status: 200,
      attempts: 1,
      body,
    })
    expect(isContractError(error) && error.cause instanceof TypeError).toBe(hasCause)
  })

  test.for([
    [401, 'AuthenticationError'],
    [402, 'PaymentRequiredError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [422, 'InvalidRequestError'],
    [429, 'RateLimitError'],
    [503, 'ServerError'],
  ] as const)(
    'throws the error of the status for a refusal, told by HTTP or in the body (%i)',
    async ([status, name]) => {
      const body = { statusCode: status, message: 'Because' }
      for (const response of [Response.json(body, { status }), Response.json(body)]) {
        await expect(thingIn(response)).rejects.toMatchObject({
          name,
          status,
          body,
          operation: 'readThing',
          attempts: 1,
        })
      }
    },
  )

  test('throws what the call throws', async () => {
    await expect(thingIn(new Response('<html>'))).rejects.toMatchObject({ name: 'ParseError' })
  })
})
