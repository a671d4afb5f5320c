import type { operations } from '@fansly-chats/generated-types/onlyfansapi'
import type { Middleware as OpenApiFetchMiddleware } from 'openapi-fetch'
import { expectTypeOf, test } from 'vitest'
import * as table from '../onlyfansapi/operations.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import { createTransport } from './create-transport.ts'
import type { Middleware } from './middleware.ts'

const { verbs: client } = createTransport<operations, typeof table>(onlyFansApi, table, { apiKey: 'k' })
declare const theirs: OpenApiFetchMiddleware

test('middleware written for openapi-fetch is taken, for the client and for a call', () => {
  expectTypeOf<OpenApiFetchMiddleware>().toExtend<Middleware>()
  client.use(theirs)
  client.eject(theirs)
  void client.GET('/api/fansly/accounts', { middleware: [theirs] })
})

test('middleware needs none of its parts', () => {
  client.use({})
  client.use({
    onRequest: ({ request }) => request,
    onResponse: ({ response }) => response,
    onError: () => new Error('a'),
  })
  client.use({
    onRequest: async () => new Response(),
    onResponse: async () => {},
    onError: async () => undefined,
  })
})

test('middleware gives back what its part may replace', () => {
  // @ts-expect-error -- a text is no request
  client.use({ onRequest: () => 'a' })
  // @ts-expect-error -- a request is no response
  client.use({ onResponse: ({ request }) => request })
  // @ts-expect-error -- a text is no error
  client.use({ onError: () => 'a' })
})

test('middleware is told of the call', () => {
  client.use({
    onRequest(context) {
      expectTypeOf(context.request).toEqualTypeOf<Request>()
      expectTypeOf(context.schemaPath).toEqualTypeOf<string>()
      expectTypeOf(context.id).toEqualTypeOf<string>()
      expectTypeOf(context.options.baseUrl).toEqualTypeOf<string>()
      expectTypeOf(context).not.toHaveProperty('response')
    },
    onResponse(context) {
      expectTypeOf(context.response).toEqualTypeOf<Response>()
    },
    onError(context) {
      expectTypeOf(context.error).toEqualTypeOf<unknown>()
    },
  })
})
