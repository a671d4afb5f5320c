import type {
  ErrorEnvelope,
  ErrorResponse,
  ForbiddenError,
  ListChatsResponse,
  SendChatMessageRequest,
  SendChatMessageResponse,
  UndocumentedResponse,
} from '@fansly-chats/generated-types/apifansly'
import { assertType, describe, expectTypeOf, test } from 'vitest'
import type { ParseError } from '../apifansly.ts'
import { account, chatId, messageId, setUp } from './client.fixture.ts'

const { client } = setUp()

describe('verbs', () => {
  const path = { account_id: account }
  const chatPath = { ...path, chat_id: chatId }

  test('give data or error', async () => {
    const { data, error, response } = await client.GET('/{account_id}/chats', {
      params: { path: { account_id: account } },
    })
    expectTypeOf(response).toEqualTypeOf<Response>()
    if (data === undefined) expectTypeOf(error).not.toEqualTypeOf<undefined>()
    else
      expectTypeOf(data.data.data.response.data)
        .items.toHaveProperty('partnerUsername')
        .toEqualTypeOf<string>()
  })

  test('tell a list by ok', async () => {
    const result = await client.GET('/{account_id}/chats', { params: { path } })
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200>()
      expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse>()
      expectTypeOf(result.error).toEqualTypeOf<undefined>()
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope | ForbiddenError | ErrorResponse | ParseError>()
    }
  })

  test('tell a list by its status', async () => {
    const result = await client.GET('/{account_id}/chats', { params: { path } })
    if (result.status === 200) {
      expectTypeOf(result.ok).toEqualTypeOf<true>()
      expectTypeOf(result.data).toEqualTypeOf<ListChatsResponse>()
      result.headers.get('X-RateLimit-Remaining')
      // @ts-expect-error -- nobody has to wait after a success
      result.headers.get('X-RateLimit-Retry-After')
    }
    if (result.status === 429) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope | ParseError>()
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf(result.headers.get('X-RateLimit-Retry-After')).toEqualTypeOf<string | null>()
      // @ts-expect-error -- the header of other services
      result.headers.get('Retry-After')
    }
    if (result.status === 403) {
      expectTypeOf(result.error).toEqualTypeOf<ForbiddenError | ParseError>()
    }
  })

  test('tell a status without a description of its own as the default', async () => {
    const result = await client.GET('/{account_id}/chats', { params: { path } })
    if (result.status === 503) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | ParseError>()
    }
    // @ts-expect-error -- the list answers 200
    if (result.status === 201) assertType<never>(result)
  })

  test('tell a message that was sent', async () => {
    const body: SendChatMessageRequest = { content: 'Hi' }
    const result = await client.POST('/{account_id}/chats/{chat_id}/messages', {
      params: { path: chatPath },
      body,
    })
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<201>()
      expectTypeOf(result.data).toEqualTypeOf<SendChatMessageResponse>()
    } else if (result.status === 429) {
      expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope | ParseError>()
      expectTypeOf(result.headers.get('x-ratelimit-retry-after')).toEqualTypeOf<string | null>()
    }
  })

  test('tell a success of whatever status', async () => {
    const deleted = await client.DELETE('/{account_id}/messages/{message_id}', {
      params: { path: { ...path, message_id: messageId } },
    })
    if (deleted.ok) {
      expectTypeOf<200 | 201 | 204 | 299>().toExtend<typeof deleted.status>()
      expectTypeOf<205 | 300>().not.toExtend<typeof deleted.status>()
      expectTypeOf(deleted.data).toExtend<UndocumentedResponse | undefined>()
    }
    if (deleted.status === 204) expectTypeOf(deleted.data).toEqualTypeOf<undefined>()
    if (deleted.status === 202) {
      expectTypeOf(deleted.data).toEqualTypeOf<UndocumentedResponse>()
      expectTypeOf(deleted.ok).toEqualTypeOf<true>()
      expectTypeOf(deleted.error).toEqualTypeOf<undefined>()
    }
    if (deleted.status === 404) {
      expectTypeOf(deleted.ok).toEqualTypeOf<false>()
      expectTypeOf(deleted.error).toEqualTypeOf<ErrorEnvelope | ParseError>()
    }
  })

  test('tell on every result what it took', async () => {
    const result = await client.GET('/accounts')
    expectTypeOf(result.requestId).toEqualTypeOf<string | undefined>()
    expectTypeOf(result.attempts).toEqualTypeOf<number>()
    expectTypeOf(result.rateLimit?.limit).toEqualTypeOf<number | undefined>()
  })

  test('take only paths and parameters of the specification', () => {
    // @ts-expect-error -- the account in the path is required
    void client.GET('/{account_id}/chats')
    // @ts-expect-error -- vip is no filter
    void client.GET('/{account_id}/chats', { params: { path, query: { filter: 'vip' } } })
    // @ts-expect-error -- no such path
    void client.GET('/{account_id}/chats/{chat_id}', { params: { path: chatPath } })
    // @ts-expect-error -- the path has no DELETE
    void client.DELETE('/{account_id}/chats', { params: { path } })
    // @ts-expect-error -- a misspelt option
    void client.GET('/accounts', { sgnal: AbortSignal.timeout(1000) })
  })

  test('take the body that the specification asks for', () => {
    // @ts-expect-error -- the body is required
    void client.POST('/{account_id}/chats/typing', { params: { path } })
    // @ts-expect-error -- the chat in it too
    void client.POST('/{account_id}/chats/typing', { params: { path }, body: {} })
    // @ts-expect-error -- there is no other kind of like
    void client.POST('/{account_id}/messages/like', { params: { path }, body: { messageId, type: 2 } })
    // @ts-expect-error -- there is no body
    void client.POST('/{account_id}/chats/{chat_id}/hide', { params: { path: chatPath }, body: {} })
    void client.POST('/{account_id}/chats/typing', { params: { path }, body: { chatId } })
  })
})
