import type {
  AuthenticationError as Unauthorized,
  ErrorResponse,
  ListAccountsResponse,
  ListChatsResponse,
  RemoveReactionFromChatMessageResponse,
  SendChatMessageResponse,
} from '@fansly-chats/generated-types/onlyfansapi'
import { describe, expectTypeOf, test } from 'vitest'
import type { ParseError } from '../onlyfansapi.ts'
import { account, chatId, messageId, setUp } from './client.fixture.ts'

const { client } = setUp()

describe('verbs', () => {
  const inPath = { fanslyAccount: account, chat_id: chatId }

  test('give the whole body of a list', async () => {
    const result = await client.GET('/api/fansly/{fanslyAccount}/chats', {
      params: { path: { fanslyAccount: account }, query: { limit: 5, search: undefined } },
    })
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200>()
      expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse>()
      expectTypeOf(result.error).toEqualTypeOf<undefined>()
      expectTypeOf(result.data._meta._credits.balance).toEqualTypeOf<number>()
      result.headers.get('x-ofapi-credits-balance')
      // @ts-expect-error -- a header of refusals
      result.headers.get('Retry-After')
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf<ParseError>().toExtend<typeof result.error>()
    }
    expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse | undefined>()
    expectTypeOf(result.attempts).toEqualTypeOf<number>()
    expectTypeOf(result.response).toEqualTypeOf<Response>()
  })

  test('tell failures apart by status', async () => {
    const result = await client.GET('/api/fansly/{fanslyAccount}/chats', {
      params: { path: { fanslyAccount: account } },
    })
    if (result.status === 200) expectTypeOf(result.ok).toEqualTypeOf<true>()
    if (result.status === 401) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<Unauthorized | ParseError>()
      // @ts-expect-error -- a header of 429
      result.headers.get('Retry-After')
    }
    if (result.status === 429) {
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
      expectTypeOf(result.headers.get('Retry-After')).toEqualTypeOf<string | null>()
      expectTypeOf(result.headers.get('retry-after')).toEqualTypeOf<string | null>()
    }
    // One of those that the specification calls `default`.
    if (result.status === 503) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
      // @ts-expect-error -- no header that the specification names
      result.headers.get('x-powered-by')
    }
    // @ts-expect-error -- the specification knows one success
    if (result.status === 204) return
  })

  test('give the whole body of a send, and require one', async () => {
    const result = await client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
      params: { path: inPath },
      body: { text: 'Hi' },
    })
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<SendChatMessageResponse>()
    else if (result.status === 429) result.headers.get('Retry-After')
    else if (result.status === 500) expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
    // @ts-expect-error -- a body is required
    void client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', { params: { path: inPath } })
    void client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
      params: { path: inPath },
      // @ts-expect-error -- an empty message
      body: {},
    })
    void client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/typing', {
      params: { path: inPath },
      // @ts-expect-error -- takes no body
      body: {},
    })
  })

  test('take the body of a DELETE', async () => {
    const path = { ...inPath, message_id: messageId }
    const result = await client.DELETE(
      '/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions',
      { params: { path }, body: { type: 1 } },
    )
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<RemoveReactionFromChatMessageResponse>()
    // @ts-expect-error -- which reaction is required
    void client.DELETE('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions', {
      params: { path },
    })
  })

  test('may do without options where nothing is required', async () => {
    const result = await client.GET('/api/fansly/accounts')
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<ListAccountsResponse>()
    // @ts-expect-error -- an account is required
    void client.GET('/api/fansly/{fanslyAccount}/chats')
  })

  test('take paths of their method, parameters of their path, and nothing else', () => {
    // @ts-expect-error -- no such path
    void client.GET('/api/fansly/{fanslyAccount}/chat')
    // @ts-expect-error -- not with this method
    void client.DELETE('/api/fansly/{fanslyAccount}/chats', { params: { path: { fanslyAccount: account } } })
    void client.GET('/api/fansly/{fanslyAccount}/chats', {
      // @ts-expect-error -- no such parameter
      params: { path: { fanslyAccount: account }, query: { filter: 'vips' } },
    })
    void client.GET('/api/fansly/{fanslyAccount}/chats', {
      params: { path: { fanslyAccount: account } },
      // @ts-expect-error -- a call has no base URL of its own
      baseUrl: 'https://elsewhere.test',
    })
  })
})
