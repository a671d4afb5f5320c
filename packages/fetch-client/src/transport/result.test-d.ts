import { expectTypeOf, test } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import type { ParseError } from '../errors/parse-error.ts'
import { createTransport } from './create-transport.ts'
import { once } from './once.ts'

interface Thing {
  readonly id: string
}

interface Operations {
  readThing: {
    parameters: { path: { id: string }; query?: { limit?: number } }
    responses: {
      200: { headers: { 'X-Request-Id'?: string }; content: { 'application/json': Thing } }
      404: { headers: Record<string, never>; content: { 'application/json': { message: string } } }
      429: {
        headers: { 'X-RateLimit-Retry-After'?: number }
        content: { 'application/json': { wait: number } }
      }
      default: { headers: Record<string, never>; content: { 'application/json': { unknown: true } } }
    }
  }
  makeThing: {
    parameters: { path: { id: string } }
    requestBody: { content: { 'application/json': { text: string } } }
    responses: {
      '2XX': { headers: Record<string, never>; content: { 'application/json': Thing } }
      204: { headers: Record<string, never>; content?: never }
      422: { headers: Record<string, never>; content: { 'application/json': { errors: string[] } } }
    }
  }
}

const table = {
  readThing: ['readThing', 'GET', '/things/{id}'],
  makeThing: ['makeThing', 'POST', '/things/{id}', once],
} as const
const { verbs: client } = createTransport<Operations, typeof table>(apiFansly, table, { apiKey: 'k' })
const path = { id: '7' }

test('a success has the data of its status, and no error', async () => {
  const result = await client.GET('/things/{id}', { params: { path } })
  if (!result.ok) return
  expectTypeOf(result.status).toEqualTypeOf<200>()
  expectTypeOf(result.data).toEqualTypeOf<Thing>()
  expectTypeOf(result.error).toEqualTypeOf<undefined>()
  result.headers.get('X-Request-Id')
  result.headers.get('x-request-id')
  // @ts-expect-error -- the specification names no such header for this status
  result.headers.get('X-RateLimit-Retry-After')
})

test('a failure has the error of its status, and no data', async () => {
  const result = await client.GET('/things/{id}', { params: { path } })
  if (result.status === 404) {
    expectTypeOf(result.ok).toEqualTypeOf<false>()
    expectTypeOf(result.data).toEqualTypeOf<undefined>()
    expectTypeOf(result.error).toEqualTypeOf<{ message: string } | ParseError>()
  }
  if (result.status === 429) {
    expectTypeOf(result.error).toEqualTypeOf<{ wait: number } | ParseError>()
    result.headers.get('X-RateLimit-Retry-After')
    // @ts-expect-error -- the specification names no such header for this status
    result.headers.get('X-Request-Id')
  }
})

test('a status without a description of its own has that of the default', async () => {
  const result = await client.GET('/things/{id}', { params: { path } })
  if (result.status === 502) expectTypeOf(result.error).toEqualTypeOf<{ unknown: true } | ParseError>()
  // @ts-expect-error -- no status is seven
  if (result.status === 7) return
  // @ts-expect-error -- `fetch` gives no answer that is under way
  if (result.status === 101) return
  // @ts-expect-error -- there is none beyond
  if (result.status === 600) return
})

test('statuses that are not registered, or no failures elsewhere, are failures without a description', async () => {
  const result = await client.GET('/things/{id}', { params: { path } })
  if (result.status === 300 || result.status === 304 || result.status === 529 || result.status === 599) {
    expectTypeOf(result.ok).toEqualTypeOf<false>()
    expectTypeOf(result.error).toEqualTypeOf<{ unknown: true } | ParseError>()
  }
})

test('a range stands for its statuses, but for those that are described', async () => {
  const result = await client.POST('/things/{id}', { params: { path }, body: { text: 'a' } })
  if (result.status === 201) expectTypeOf(result.data).toEqualTypeOf<Thing>()
  if (result.status === 299) expectTypeOf(result.data).toEqualTypeOf<Thing>()
  if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>()
  if (result.status === 422) expectTypeOf(result.error).toEqualTypeOf<{ errors: string[] } | ParseError>()
})

test('every result tells what there is beside the body', async () => {
  const result = await client.GET('/things/{id}', { params: { path } })
  expectTypeOf(result.response).toEqualTypeOf<Response>()
  expectTypeOf(result.attempts).toEqualTypeOf<number>()
  expectTypeOf(result.requestId).toEqualTypeOf<string | undefined>()
  expectTypeOf(result.credits?.used).toEqualTypeOf<number | undefined>()
  expectTypeOf(result.rateLimit?.retryAfterMs).toEqualTypeOf<number | undefined>()
})

test('what an operation does not take is a compile error', () => {
  // @ts-expect-error -- the id is missing
  void client.GET('/things/{id}')
  // @ts-expect-error -- the id is missing
  void client.GET('/things/{id}', { params: { path: {} } })
  // @ts-expect-error -- ids are strings
  void client.GET('/things/{id}', { params: { path: { id: 7 } } })
  // @ts-expect-error -- there is no such parameter
  void client.GET('/things/{id}', { params: { path, query: { order: 'unread' } } })
  // @ts-expect-error -- a typing error
  void client.GET('/things/{id}', { params: { path }, sgnal: AbortSignal.timeout(1) })
  // @ts-expect-error -- a read has no body
  void client.GET('/things/{id}', { params: { path }, body: {} })
  // @ts-expect-error -- the body is missing
  void client.POST('/things/{id}', { params: { path } })
  // @ts-expect-error -- the text is missing
  void client.POST('/things/{id}', { params: { path }, body: {} })
  // @ts-expect-error -- there is no such path
  void client.GET('/nothing', {})
  // @ts-expect-error -- the path does not take this method
  void client.DELETE('/things/{id}', { params: { path } })
})

test('leaving an option out and passing undefined are alike', () => {
  void client.GET('/things/{id}', {
    params: { path, query: undefined },
    signal: undefined,
    maxRetries: undefined,
  })
  void client.GET('/things/{id}', { params: { path, query: { limit: undefined } }, headers: undefined })
})
