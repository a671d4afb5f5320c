import { describe, expect, test } from 'vitest'
import {
  createOnlyFansApiClient,
  isAuthenticationError,
  isContractError,
  isParseError,
  isConfigurationError,
} from './onlyfansapi.ts'
import { fetchBy } from './transport/fetch.fixture.ts'

const account = 'fansly_acct_1'
const chatId = '918745203360276480'

/** A client whose gateway answers with these bodies in turn, and the requests it was sent. */
function setUp(...bodies: readonly unknown[]) {
  return setUpGateway((_query, index) => bodies[index])
}

/** A client whose gateway answers as it is asked, and the requests it was sent. */
function setUpGateway(answer: (query: URLSearchParams, index: number) => unknown) {
  const requests: Request[] = []
  const fetch = fetchBy((request) => {
    const body = answer(new URL(request.url).searchParams, requests.length)
    requests.push(request)
    return body instanceof Response ? body : Response.json(body)
  })
  const queries = (): unknown[] => requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams))
  const client = createOnlyFansApiClient({ apiKey: 'ofapi_k', fetch, rateLimiter: false, maxRetries: 0 })
  return { client, requests, queries }
}

/** A client whose gateway has these chats, and gives no more than so many at once. */
function setUpChats(ids: readonly string[], most = 100) {
  return setUpGateway((query) => {
    const offset = Number(query.get('offset'))
    const end = offset + Math.min(most, Number(query.get('limit') ?? 20))
    return chatPage(ids.slice(offset, end), { hasMore: end < ids.length })
  })
}

interface More {
  readonly hasMore?: boolean
  readonly next_page?: string | null
}

function chatPage(ids: readonly string[], { hasMore, next_page = null }: More): unknown {
  return {
    data: { data: ids.map((groupId) => ({ groupId })), aggregationData: {}, hasMore },
    _pagination: { next_page },
  }
}

function messagePage(ids: readonly string[], { hasMore, next_page = null }: More): unknown {
  return {
    data: { messages: ids.map((id) => ({ id })), accountMedia: [], hasMore },
    _pagination: { next_page },
  }
}

test('the key is a bearer token', async () => {
  const { client, requests } = setUp(chatPage([], { hasMore: false }))
  await Array.fromAsync(client.chats.list({ account }))
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer ofapi_k')
  expect(requests[0]?.url).toBe('https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats')
})

describe('chats.list', () => {
  test('counts on by the chats it received while there are more, from the last one that it knows, and looks at the top again', async () => {
    const { client, queries } = setUpChats(['1', '2', '3', '4'], 2)
    const chats = await Array.fromAsync(client.chats.list({ account, limit: 3, search: 'vinyl' }))
    expect(chats.map((chat) => chat.groupId)).toEqual(['1', '2', '3', '4'])
    expect(queries()).toEqual([
      { limit: '3', search: 'vinyl' },
      { limit: '3', search: 'vinyl', offset: '1' },
      { limit: '3', search: 'vinyl', offset: '2' },
      { limit: '3', search: 'vinyl' },
    ])
  })

  test.for([
    [1, 4],
    [2, 3],
    [3, 1],
    [100, 1],
  ] as const)('gives each chat once, %i a page, in as few requests', async ([limit, requested]) => {
    const { client, requests } = setUpChats(['1', '2', '3'])
    const chats = await Array.fromAsync(client.chats.list({ account, limit }))
    expect(chats.map((chat) => chat.groupId)).toEqual(['1', '2', '3'])
    expect(requests).toHaveLength(requested)
  })

  test('goes on where the gateway gives one chat at a time', async () => {
    const { client } = setUpChats(['1', '2', '3'], 1)
    const chats = await Array.fromAsync(client.chats.list({ account }))
    expect(chats.map((chat) => chat.groupId)).toEqual(['1', '2', '3'])
  })

  test('misses no chat, and gives none twice, while chats move up and away', async () => {
    const ids = ['1', '2', '3', '4', '5', '6']
    const { client } = setUpGateway((query, index) => {
      if (index === 1) ids.unshift(...ids.splice(4, 1))
      if (index === 2) ids.splice(1, 1)
      const offset = Number(query.get('offset'))
      return chatPage(ids.slice(offset, offset + 3), { hasMore: offset + 3 < ids.length })
    })
    const chats = await Array.fromAsync(client.chats.list({ account, limit: 3 }))
    expect(chats.map((chat) => chat.groupId).toSorted()).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  test('misses no chat when a page is served twice, word for word, while chats go away', async () => {
    const ids = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
    let page: unknown
    const { client } = setUpGateway((query, index) => {
      if (index === 2) ids.splice(0, 2)
      else {
        const end = Number(query.get('offset')) + 3
        const hasMore = end < ids.length
        page = chatPage(ids.slice(end - 3, end), { hasMore, next_page: hasMore ? `/?offset=${end}` : null })
      }
      return page
    })
    const chats = await Array.fromAsync(client.chats.list({ account, limit: 3 }))
    expect(chats.map((chat) => chat.groupId)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })

  test('skips a whole page that came empty although there are more', async () => {
    const { client, requests } = setUpGateway((query) =>
      Number(query.get('offset')) < 19
        ? chatPage([], { hasMore: true })
        : chatPage(['1'], { hasMore: false }),
    )
    expect(await Array.fromAsync(client.chats.list({ account }))).toHaveLength(1)
    expect(requests.length).toBeLessThanOrEqual(4)
  })

  test('takes the offset from the URL of the next page, and nothing else of it', async () => {
    const next_page = 'https://elsewhere.test/api/fansly/fansly_acct_1/chats?limit=1&offset=7'
    const { client, requests } = setUp(
      chatPage(['1'], { hasMore: true, next_page }),
      chatPage(['1', '2'], { hasMore: false }),
      chatPage(['1'], { hasMore: true, next_page }),
    )
    const [page] = await Array.fromAsync(client.chats.list({ account }).pages())
    expect(page?.cursor).toBe(7)
    expect(requests[1]?.url).toBe('https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats?offset=6')
  })

  test.for(['not a URL', 'https://app.onlyfansapi.com/?page=2', ''])(
    'counts on when the next page is %j',
    async (next_page) => {
      const { client, queries } = setUp(
        chatPage(['1', '2'], { hasMore: true, next_page }),
        chatPage(['2', '3'], { hasMore: false }),
        chatPage(['1', '2'], { hasMore: true, next_page }),
      )
      await Array.fromAsync(client.chats.list({ account }))
      expect(queries()).toEqual([{}, { offset: '1' }, {}])
    },
  )

  test('ends where the gateway says so, whatever the next page is said to be', async () => {
    const { client, requests } = setUp(chatPage(['1'], { hasMore: false, next_page: '/?offset=7' }))
    expect(await Array.fromAsync(client.chats.list({ account }))).toHaveLength(1)
    expect(requests).toHaveLength(1)
  })

  test.for(['-5', '1.5', '0', '1'])(
    'never goes back, nor stands still, for an offset of %s',
    async (offset) => {
      const { client, queries } = setUp(
        chatPage(['2', '3'], { hasMore: true, next_page: `/?offset=${offset}` }),
        chatPage(['3', '4'], { hasMore: false }),
      )
      const pages = await Array.fromAsync(client.chats.list({ account, offset: 1 }).pages())
      expect(pages.map((page) => page.cursor)).toEqual([3, undefined])
      expect(queries()).toEqual([{ offset: '1' }, { offset: '2' }])
    },
  )

  test('skips as many as were asked for over an empty page', async () => {
    const { client, queries } = setUpGateway((query) => chatPage([], { hasMore: !query.has('offset') }))
    const pages = await Array.fromAsync(client.chats.list({ account, limit: 5 }).pages())
    expect(pages.map((page) => page.cursor)).toEqual([5, 5, undefined])
    expect(queries()).toEqual([{ limit: '5' }, { limit: '5', offset: '5' }, { limit: '5' }])
  })

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

  test('without a word about more goes on until a page is empty', async () => {
    const { client } = setUpGateway((query) => {
      const offset = Number(query.get('offset'))
      return chatPage(['1', '2', '3'].slice(offset, offset + 2), {})
    })
    expect(await Array.fromAsync(client.chats.list({ account, limit: 2 }))).toHaveLength(3)
  })

  test('begins at an offset that was saved', async () => {
    const { client, queries } = setUp(
      chatPage(['5', '6'], { hasMore: true }),
      chatPage(['6'], { hasMore: false }),
    )
    const pages = await Array.fromAsync(client.chats.list({ account, offset: 40 }).pages())
    expect(queries()).toEqual([{ offset: '40' }, { offset: '41' }])
    expect(pages.map((page) => page.cursor)).toEqual([42, undefined])
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
    expect(requests[0]?.url).toBe(`https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats/${chatId}`)
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

describe('messages.list', () => {
  test('goes back from the oldest message of each page', async () => {
    const { client, queries } = setUp(
      messagePage(['1000', '999'], { hasMore: true }),
      // A gateway may change its order; the oldest message stays the oldest.
      messagePage(['997', '998'], { hasMore: true }),
      messagePage(['996'], { hasMore: false }),
    )
    const messages = await Array.fromAsync(client.messages.list({ account, chatId, limit: 2 }))
    expect(messages.map((message) => message.id)).toEqual(['1000', '999', '997', '998', '996'])
    expect(queries()).toEqual([{ limit: '2' }, { limit: '2', before: '999' }, { limit: '2', before: '997' }])
  })

  test('takes the cursor from the URL of the next page', async () => {
    const { client, queries } = setUp(
      messagePage(['9'], { hasMore: true, next_page: '/api/fansly/x/chats/1/messages?before=5' }),
      messagePage(['4'], { hasMore: false }),
    )
    await Array.fromAsync(client.messages.list({ account, chatId }))
    expect(queries()).toEqual([{}, { before: '5' }])
  })

  test('says so when there are more and no way to them, rather than lose them', async () => {
    const { client } = setUp(messagePage(['9', '8'], { hasMore: true }), messagePage([], { hasMore: true }))
    await expect(Array.fromAsync(client.messages.list({ account, chatId }))).rejects.toSatisfy(
      isContractError,
    )
  })

  test('ends where the gateway says so, and goes on where it says nothing', async () => {
    const { client, queries } = setUp(
      messagePage(['9'], { hasMore: false, next_page: '/?before=9' }),
      messagePage(['9'], {}),
      messagePage([], {}),
    )
    expect(await Array.fromAsync(client.messages.list({ account, chatId }))).toHaveLength(1)
    expect(await Array.fromAsync(client.messages.list({ account, chatId }))).toHaveLength(1)
    expect(queries()).toEqual([{}, {}, { before: '9' }])
  })

  test('stops when the gateway repeats itself, and gives nothing twice', async () => {
    const page = messagePage(['9', '8'], { hasMore: true })
    const { client, requests } = setUp(page, page, page, page)
    const messages = await Array.fromAsync(client.messages.list({ account, chatId }))
    expect(messages.map(({ id }) => id)).toEqual(['9', '8'])
    expect(requests).toHaveLength(3)
  })

  test('begins at a message, and takes an empty one for the newest', async () => {
    const { client, queries } = setUp(
      messagePage([], { hasMore: false }),
      messagePage([], { hasMore: false }),
    )
    await Array.fromAsync(client.messages.list({ account, chatId, before: '500' }))
    await Array.fromAsync(client.messages.list({ account, chatId, before: '' }))
    expect(queries()).toEqual([{ before: '500' }, {}])
  })

  test('gives what the messages refer to with each page', async () => {
    const { client } = setUp(messagePage(['1'], { hasMore: false }))
    const [page] = await Array.fromAsync(client.messages.list({ account, chatId }).pages())
    expect(page?.payload.accountMedia).toEqual([])
  })
})
