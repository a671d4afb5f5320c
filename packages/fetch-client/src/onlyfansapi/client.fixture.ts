import { type Arrival, gatewayOf } from '../gateway.fixture.ts'
import { createOnlyFansApiClient, type OnlyFansApiClient } from '../onlyfansapi.ts'

export const account = 'fansly_acct_1'
export const chatId = '918745203360276480'
export const messageId = '921884730615373824'
export const inChat: { readonly account: string; readonly chatId: string } = { account, chatId }
export const ofMessage: typeof inChat & { readonly messageId: string } = { ...inChat, messageId }

interface Stage {
  readonly client: OnlyFansApiClient
  readonly requests: readonly Arrival[]
  /** The queries of the requests. */
  readonly queries: () => unknown[]
}

/** A client whose gateway answers with these bodies in turn, and the requests it was sent. */
export function setUp(...bodies: readonly unknown[]): Stage {
  return setUpGateway((_query, index) => bodies[index])
}

/** A client whose gateway answers as it is asked, and the requests it was sent. */
export function setUpGateway(answer: (query: URLSearchParams, index: number) => unknown): Stage {
  const { fetch, requests } = gatewayOf(({ url }, index) => answer(url.searchParams, index))
  const queries = (): unknown[] => requests.map(({ url }) => Object.fromEntries(url.searchParams))
  const client = createOnlyFansApiClient({ apiKey: 'ofapi_k', fetch, rateLimiter: false, maxRetries: 0 })
  return { client, requests, queries }
}

/** What a page says of the next one. */
interface More {
  readonly hasMore?: boolean
  readonly next_page?: string | null
}

/** A page of `chats.list`. */
export function chatPage(ids: readonly string[], { hasMore, next_page = null }: More): unknown {
  return {
    data: { data: ids.map((groupId) => ({ groupId })), aggregationData: {}, hasMore },
    _pagination: { next_page },
  }
}

/** A page of `messages.list`. */
export function messagePage(ids: readonly string[], { hasMore, next_page = null }: More): unknown {
  return {
    data: { messages: ids.map((id) => ({ id })), accountMedia: [], hasMore },
    _pagination: { next_page },
  }
}
