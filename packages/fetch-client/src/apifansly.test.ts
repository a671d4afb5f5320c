import { describe, expect, test } from 'vitest'
import { createApiFanslyClient, isApiError, isContractError, isPathParameterError } from './apifansly.ts'

const account = 'fansly_1'

/** A client whose gateway answers with these bodies in turn, and the URLs it was asked for. */
function setUp(...bodies: readonly unknown[]) {
  const requested: URL[] = []
  const fetch = (request: Request): Promise<Response> => {
    const body = bodies[requested.length]
    requested.push(new URL(request.url))
    return Promise.resolve(body instanceof Response ? body : Response.json(body))
  }
  return { client: createApiFanslyClient({ apiKey: 'k', fetch }), requested }
}

function envelope(response: unknown, { outer, inner }: { outer?: unknown; inner?: unknown }): unknown {
  const data = { status_code: 200, nextCursor: outer, data: { success: true, nextCursor: inner, response } }
  return { statusCode: 200, message: 'Success', data, timestamp: '2026-10-14T18:40:05.218Z' }
}

function chatPage(ids: readonly string[], cursors: { outer?: unknown; inner?: unknown }): unknown {
  return envelope({ data: ids.map((groupId) => ({ groupId })), aggregationData: { accounts: [] } }, cursors)
}

function unreadPage(ids: readonly string[], cursors: { outer?: unknown; inner?: unknown }): unknown {
  return envelope({ total: 3, messageInteractions: ids.map((messageId) => ({ messageId })) }, cursors)
}

describe('chats.list', () => {
  test.for([
    ['data.nextCursor', { outer: 'c2' }, { outer: null }],
    ['data.data.nextCursor', { inner: 'c2' }, { inner: null }],
    [
      'data.data.nextCursor, with null where it is documented',
      { outer: null, inner: 'c2' },
      { outer: null, inner: '' },
    ],
  ])('follows the cursor in %s', async ([, next, last]) => {
    const { client, requested } = setUp(chatPage(['1', '2'], Object(next)), chatPage(['3'], Object(last)))
    const chats = await Array.fromAsync(client.chats.list({ account }))
    expect(chats.map((chat) => chat.groupId)).toEqual(['1', '2', '3'])
    expect(requested.map((url) => url.href)).toEqual([
      'https://v1.apifansly.com/api/fansly/fansly_1/chats',
      'https://v1.apifansly.com/api/fansly/fansly_1/chats?cursor=c2',
    ])
  })

  test('keeps the query on every page', async () => {
    const { client, requested } = setUp(chatPage(['1'], { outer: 'c2' }), chatPage(['2'], { outer: null }))
    await Array.fromAsync(
      client.chats.list({ account, filter: 'vips', search: 'über & out', sort: 'unread' }),
    )
    expect(requested.map((url) => Object.fromEntries(url.searchParams))).toEqual([
      { filter: 'vips', search: 'über & out', sort: 'unread' },
      { filter: 'vips', search: 'über & out', sort: 'unread', cursor: 'c2' },
    ])
  })

  test('sends what the operation takes, and nothing else that a caller has at hand', async () => {
    const { client, requested } = setUp(chatPage([], { outer: null }))
    const settings = { account, apiKey: 'ofapi_secret', sort: 'newest' } as const
    await Array.fromAsync(client.chats.list(settings))
    expect(requested[0]?.search).toBe('?sort=newest')
  })

  test('does not follow a cursor that has lost digits', async () => {
    const { client } = setUp(chatPage(['1'], { outer: 918_197_836_133_183_500 }))
    await expect(Array.fromAsync(client.chats.list({ account }))).rejects.toSatisfy(isContractError)
  })

  test('begins at a cursor that was saved', async () => {
    const { client, requested } = setUp(chatPage(['2'], { outer: null }))
    await Array.fromAsync(client.chats.list({ account, cursor: 'c2' }))
    expect(requested[0]?.searchParams.get('cursor')).toBe('c2')
  })

  test('stops when the gateway repeats a cursor', async () => {
    const page = chatPage(['1'], { outer: 'c2' })
    const { client, requested } = setUp(page, page, page)
    expect(await Array.fromAsync(client.chats.list({ account }))).toHaveLength(2)
    expect(requested).toHaveLength(2)
  })

  test('gives pages with their payload', async () => {
    const { client } = setUp(chatPage(['1'], { outer: null }))
    const [page] = await Array.fromAsync(client.chats.list({ account }).pages())
    expect(page).toMatchObject({
      items: [{ groupId: '1' }],
      cursor: undefined,
      payload: { aggregationData: { accounts: [] } },
    })
  })

  test('throws what the gateway refused, with its reason', async () => {
    const body = {
      statusCode: 429,
      message: 'Too many requests.',
      data: null,
      timestamp: '2026-10-14T18:42:11.350Z',
    }
    const { client } = setUp(
      Response.json(body, { status: 429, headers: { 'X-RateLimit-Retry-After': '12' } }),
    )
    const error: unknown = await Array.fromAsync(client.chats.list({ account })).catch(
      (thrown: unknown) => thrown,
    )
    expect(isApiError(error)).toBe(true)
    expect(error).toMatchObject({
      message: 'API Fansly answered 429 to listChats: Too many requests.',
      status: 429,
      operation: 'listChats',
      body,
    })
    expect(isApiError(error) && error.response.headers.get('x-ratelimit-retry-after')).toBe('12')
  })

  test.for([
    ['in-body failure', { statusCode: 402, message: 'No credits left.', data: null }],
    ['failure beside an empty list', { ...Object(chatPage([], {})), statusCode: 402 }],
    ['missing payload', { statusCode: 200, data: { status_code: 200, data: {} } }],
    ['moved list', envelope({ chats: [] }, {})],
    ['array', []],
    ['null', null],
  ])('throws rather than give an empty list: %s', async ([, body]) => {
    const { client } = setUp(body)
    await expect(Array.fromAsync(client.chats.list({ account }))).rejects.toSatisfy(isContractError)
  })

  test('refuses an empty account before anything is sent', async () => {
    const { client, requested } = setUp()
    await expect(Array.fromAsync(client.chats.list({ account: '' }))).rejects.toSatisfy(isPathParameterError)
    expect(requested).toEqual([])
  })

  test('passes the signal on', async () => {
    const { client } = setUp(chatPage(['1'], { outer: 'c2' }), chatPage(['2'], { outer: null }))
    const controller = new AbortController()
    const iterate = async (): Promise<void> => {
      for await (const _chat of client.chats.list({ account, signal: controller.signal })) {
        controller.abort(new Error('the user left'))
      }
    }
    await expect(iterate()).rejects.toThrow('the user left')
  })
})

describe('chats.unread', () => {
  test.for([
    ['in its documented place', { outer: 'm2' }, { outer: null }],
    ['in the place the sample shows', { inner: 'm2' }, { inner: null }],
    ['nowhere, then of the last message', {}, { outer: null }],
  ])('follows the cursor %s', async ([, next, last]) => {
    const { client, requested } = setUp(
      unreadPage(['m1', 'm2'], Object(next)),
      unreadPage(['m3'], Object(last)),
    )
    const unread = await Array.fromAsync(client.chats.unread({ account }))
    expect(unread.map((row) => row.messageId)).toEqual(['m1', 'm2', 'm3'])
    expect(requested.map((url) => `${url.pathname}${url.search}`)).toEqual([
      '/api/fansly/fansly_1/chats/unread',
      '/api/fansly/fansly_1/chats/unread?cursor=m2',
    ])
  })

  test('ends on an empty page that has no cursor anywhere', async () => {
    const { client } = setUp(unreadPage(['m1'], {}), unreadPage([], {}))
    expect(await Array.fromAsync(client.chats.unread({ account }))).toHaveLength(1)
  })
})
