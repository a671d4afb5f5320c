import { describe, expect, test } from 'vitest'
import { isAuthenticationError, isConfigurationError, isContractError, isParseError } from '../onlyfansapi.ts'
import { account, chatId, chatPage, messagePage, setUp } from './client.fixture.ts'

describe('chats.list', () => {
  test('sends what the operation takes, and nothing else that a caller has at hand', async () => {
    const { client, queries } = setUp(chatPage([], { hasMore: false }), messagePage([], { hasMore: false }))
    const settings = { account, chatId, apiKey: 'ofapi_secret', limit: 5 }
    await Array.fromAsync(client.chats.list(settings))
    await Array.fromAsync(client.messages.list(settings))
    expect(queries()).toEqual([{ limit: '5' }, { limit: '5' }])
  })

  test('can be aborted, and so can its messages', async () => {
    const { client, requests } = setUp()
    const signal = AbortSignal.abort(new Error('the user left'))
    await expect(Array.fromAsync(client.chats.list({ account, signal }))).rejects.toThrow('the user left')
    await expect(Array.fromAsync(client.messages.list({ account, chatId, signal }))).rejects.toThrow(
      'the user left',
    )
    expect(requests).toEqual([])
  })

  test('throws rather than give an empty list: moved list', async () => {
    const { client } = setUp({ data: { chats: [], hasMore: false } })
    await expect(Array.fromAsync(client.chats.list({ account }))).rejects.toSatisfy(isContractError)
  })

  test("throws the gateway's own words for an error in a 200", async () => {
    const { client } = setUp({ error: 'Account disconnected.' })
    await expect(Array.fromAsync(client.chats.list({ account, maxRetries: 0 }))).rejects.toMatchObject({
      name: 'ServerError',
      message: expect.stringContaining('Account disconnected'),
    })
  })

  test('gives every row of a list whose ids are missing', async () => {
    const { client } = setUp({ data: { data: [{ groupId: null }, { groupId: null }, {}], hasMore: false } })
    expect(await Array.fromAsync(client.chats.list({ account }))).toHaveLength(3)
  })

  test('throws rather than give an empty list: null', async () => {
    const { client } = setUp(null)
    await expect(Array.fromAsync(client.chats.list({ account }))).rejects.toSatisfy(isParseError)
  })
})

describe('chats.show', () => {
  test('gives the chat out of its envelope', async () => {
    const { client, requests } = setUp({ data: { id: chatId }, _meta: {} })
    expect(await client.chats.show({ account, chatId })).toEqual({ id: chatId })
    expect(requests[0]?.url.href).toBe(`https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats/${chatId}`)
  })

  test('throws what the gateway refused, with its reason', async () => {
    const { client } = setUp(Response.json({ error: 'The key is not known.' }, { status: 401 }))
    const error: unknown = await client.chats.show({ account, chatId }).catch((thrown: unknown) => thrown)
    expect(isAuthenticationError(error) && [error.status, error.message]).toEqual([
      401,
      expect.stringMatching(/^OnlyFansAPI.*showChat.*401.*The key is not known\./),
    ])
  })

  test.for([
    ['no body', ''],
    ['HTML', '<h1>Bad gateway</h1>'],
  ])('throws on a 502 with %s', async ([, text]) => {
    const { client } = setUp(new Response(text, { status: 502 }))
    await expect(client.chats.show({ account, chatId })).rejects.toMatchObject({
      name: 'ServerError',
      message: expect.stringMatching(/^OnlyFansAPI.*showChat.*502/),
      body: undefined,
      cause: expect.objectContaining({ name: 'ParseError', text }),
    })
  })

  test.for([
    ['an empty', new Response('')],
    ['a null', Response.json(null)],
  ])('throws on %s body', async ([, response]) => {
    const { client } = setUp(response)
    await expect(client.chats.show({ account, chatId })).rejects.toSatisfy(isParseError)
  })

  test('throws on a body without a chat', async () => {
    const { client } = setUp({ _meta: {} })
    await expect(client.chats.show({ account, chatId })).rejects.toSatisfy(isContractError)
  })

  test.for(['', '.', '..'])('refuses %j as the chat', async (id) => {
    const { client, requests } = setUp()
    const error: unknown = await client.chats.show({ account, chatId: id }).catch((thrown: unknown) => thrown)
    expect(isConfigurationError(error) && error.message).toContain('"chat_id"')
    expect(requests).toEqual([])
  })
})
