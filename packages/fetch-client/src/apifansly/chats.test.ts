import { describe, expect, test } from 'vitest'
import {
  isApiError,
  isContractError,
  isParseError,
  isPaymentRequiredError,
  isRateLimitError,
} from '../apifansly.ts'
import { account, chatId, chatPage, envelope, setUp, thrownBy, unreadPage } from './client.fixture.ts'

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
    const query = { filter: 'vips', search: 'über & out', sort: 'unread', subscriptionTierId: '7' } as const
    await Array.fromAsync(client.chats.list({ account, ...query }))
    expect(requested.map((url) => Object.fromEntries(url.searchParams))).toEqual([
      query,
      { ...query, cursor: 'c2' },
    ])
  })

  test('does not follow a cursor that has lost digits', async () => {
    const text = '{"data":{"nextCursor":9.181978361331835e17,"data":{"response":{"data":[{"groupId":"1"}]}}}}'
    const { client, requested } = setUp(new Response(text))
    expect(await thrownBy(Array.fromAsync(client.chats.list({ account })))).toSatisfy(isContractError)
    expect(requested).toHaveLength(1)
  })

  test('begins at a cursor that was saved', async () => {
    const { client, requested } = setUp(chatPage(['2'], { outer: null }))
    await Array.fromAsync(client.chats.list({ account, cursor: 'c2' }))
    expect(requested[0]?.searchParams.get('cursor')).toBe('c2')
  })

  test('stops when the gateway repeats a cursor, and gives no chat twice', async () => {
    const page = chatPage(['1'], { outer: 'c2' })
    const { client, requested } = setUp(page, page, page, page)
    expect(await Array.fromAsync(client.chats.list({ account }))).toHaveLength(1)
    expect(requested).toHaveLength(3)
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
    const error = await thrownBy(Array.fromAsync(client.chats.list({ account, maxRetries: 0 })))
    expect(isRateLimitError(error) && error.retryAfterMs).toBe(12_000)
    expect(error).toMatchObject({ status: 429, operation: 'listChats', body })
    for (const word of ['API Fansly', 'listChats', '429', 'Too many requests.']) {
      expect(String(error)).toContain(word)
    }
    expect(isApiError(error) && error.response.headers.get('x-ratelimit-retry-after')).toBe('12')
  })

  test.for<[string, unknown, (error: unknown) => boolean]>([
    ['in-body failure', { statusCode: 402, message: 'No credits left.', data: null }, isPaymentRequiredError],
    [
      'failure beside an empty list',
      { ...Object(chatPage([], {})), statusCode: 402 },
      isPaymentRequiredError,
    ],
    ['missing payload', { statusCode: 200, data: { status_code: 200, data: {} } }, isContractError],
    ['moved list', envelope({ chats: [] }), isContractError],
    ['array', [], isContractError],
    ['null', null, isParseError],
  ])('throws rather than give an empty list: %s', async ([, body, isIt]) => {
    const { client } = setUp(body)
    expect(await thrownBy(Array.fromAsync(client.chats.list({ account })))).toSatisfy(isIt)
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

  test('throws for rows of another shape, as one client has seen them', async () => {
    const { client } = setUp(envelope({ data: [{ messageId: 'm1', groupId: '1', unreadCount: 2 }] }))
    expect(await thrownBy(Array.fromAsync(client.chats.unread({ account })))).toSatisfy(isContractError)
  })
})

describe('chats.mediaStats', () => {
  test.for([
    ['data.data.response.cursor', envelope({ views: 3, cursor: 'c2' })],
    ['data.nextCursor', envelope({ views: 3 }, { outer: 'c2' })],
    ['data.data.nextCursor', envelope({ views: 3 }, { inner: 'c2' })],
  ])('follows the cursor in %s', async ([, first]) => {
    const last = envelope({ views: 4 })
    const { client, requested } = setUp(first, last)
    expect(await Array.fromAsync(client.chats.mediaStats({ account, chatId }))).toEqual([first, last])
    expect(requested.map((url) => url.search)).toEqual(['', '?cursor=c2'])
  })

  test('gives one answer for all pages when the gateway passes over the cursor', async () => {
    const answer = (timestamp: string) => ({ ...Object(envelope({ views: 3, cursor: 'c2' })), timestamp })
    const { client, requested } = setUp(answer('18:40'), answer('18:41'), answer('18:42'), answer('18:43'))
    expect(await Array.fromAsync(client.chats.mediaStats({ account, chatId }))).toEqual([answer('18:40')])
    expect(requested).toHaveLength(3)
  })

  test('gives an answer that has no more than the envelope', async () => {
    const answer = { statusCode: 200, message: 'Success', data: {}, timestamp: '' }
    const { client } = setUp(answer)
    expect(await Array.fromAsync(client.chats.mediaStats({ account, chatId }))).toEqual([answer])
  })
})
