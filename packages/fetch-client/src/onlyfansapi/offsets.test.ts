import { describe, expect, test } from 'vitest'
import { account, chatPage, setUp, setUpGateway } from './client.fixture.ts'

/** A client whose gateway has these chats, and gives no more than so many at once. */
function setUpChats(ids: readonly string[], most = 100) {
  return setUpGateway((query) => {
    const offset = Number(query.get('offset'))
    const end = offset + Math.min(most, Number(query.get('limit') ?? 20))
    return chatPage(ids.slice(offset, end), { hasMore: end < ids.length })
  })
}

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
    expect(requests[1]?.url.href).toBe('https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats?offset=6')
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
})
