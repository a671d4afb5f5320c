import { type ApiFanslyClient, createApiFanslyClient } from '../apifansly.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Middleware } from './middleware.ts'

export const apiKey = 'afk_0123456789abcdef'
export const account = 'fansly_1'
export const message: { readonly account: string; readonly chatId: string; readonly content: string } = {
  account,
  chatId: '5',
  content: 'Hi',
}

interface Stage {
  readonly client: ApiFanslyClient
  readonly requests: readonly Request[]
}

/** A client with this middleware, and the requests that reach its gateway. */
export function setUp(answer: Parameters<typeof fetchBy>[0], ...middleware: Middleware[]): Stage {
  const requests: Request[] = []
  const client = createApiFanslyClient({
    apiKey,
    baseUrl: 'https://gateway.test/api',
    fetch: fetchBy((request, signal) => {
      requests.push(request)
      return answer(request, signal)
    }),
    rateLimiter: false,
    maxRetries: 1,
  })
  client.use(...middleware)
  return { client, requests }
}

/** A failure after which a call may be repeated at once. */
export function failure(status: number): Response {
  return Response.json({ message: 'busy' }, { status, headers: { 'retry-after': '0' } })
}
