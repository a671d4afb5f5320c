import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import { createOnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import type { ListChatsResponse } from '@fansly-chats/generated-types/onlyfansapi'
import OpenAI from 'openai'
import { AbstractPage, type PageRequestOptions } from 'openai/core/pagination'
import type { Gateway } from './chat-pages.ts'

/** One way to read a list to its end, page by page. */
export interface Pager {
  readonly name: string
  readonly gateway: Gateway
  readonly pages: (fetch: typeof globalThis.fetch) => AsyncIterable<unknown>
}

const baseUrl = 'https://app.onlyfansapi.com'
const path = '/api/fansly/fansly_acct_1/chats'

/** All that can iterate pages; openapi-fetch, hey-api, ky and axios leave that to their users, as in the first one. */
export const pagers: readonly Pager[] = [
  { name: 'raw fetch in a loop', gateway: 'onlyfansapi', pages: loop },
  { name: 'openai (Stainless)', gateway: 'onlyfansapi', pages: stainless },
  ...[false, true].flatMap((prefetch): readonly Pager[] => [
    {
      name: `ours: API Fansly${prefetch ? ', prefetch' : ''}`,
      gateway: 'apifansly',
      pages: (fetch) =>
        createApiFanslyClient({ apiKey: 'k', fetch }).chats.list({ account: 'fansly_1', prefetch }).pages(),
    },
    {
      name: `ours: OnlyFansAPI${prefetch ? ', prefetch' : ''}`,
      gateway: 'onlyfansapi',
      pages: (fetch) =>
        createOnlyFansApiClient({ apiKey: 'k', fetch })
          .chats.list({ account: 'fansly_acct_1', prefetch })
          .pages(),
    },
  ]),
]

async function* loop(fetch: typeof globalThis.fetch): AsyncGenerator<ListChatsResponse> {
  for (let offset = 0, hasMore = true; hasMore;) {
    const response = await fetch(`${baseUrl}${path}?offset=${offset}`, {
      headers: { authorization: 'Bearer k' },
    })
    const page: ListChatsResponse = JSON.parse(await response.text())
    yield page
    offset += page.data.data.length
    hasMore = page.data.hasMore ?? false
  }
}

async function* stainless(fetch: typeof globalThis.fetch): AsyncGenerator<unknown> {
  const client = new OpenAI({ apiKey: 'k', baseURL: baseUrl, fetch })
  const first = await client.getAPIList(path, ChatsPage, { query: { offset: 0 } })
  yield* first.iterPages()
}

type PageOptions = ConstructorParameters<typeof AbstractPage<unknown>>[3]

class ChatsPage extends AbstractPage<unknown> {
  readonly #body: ListChatsResponse

  constructor(client: OpenAI, response: Response, body: ListChatsResponse, options: PageOptions) {
    super(client, response, body, options)
    this.#body = body
  }

  getPaginatedItems(): unknown[] {
    return this.#body.data.data
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    if (!this.#body.data.hasMore) return null
    const { query } = this.options
    const offset = Number(Object(query)['offset']) + this.#body.data.data.length
    return { ...this.options, query: { offset } }
  }
}
