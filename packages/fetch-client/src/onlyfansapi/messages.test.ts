import { describe, expect, test } from 'vitest'
import { isContractError } from '../onlyfansapi.ts'
import { account, chatId, inChat, messagePage, setUp } from './client.fixture.ts'
import { success } from './examples.fixture.ts'

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

describe('messages.send', () => {
  const messages = [
    [{ text: 'Hi' }, '{"text":"Hi"}'],
    [{ text: 'Hi', mediaFiles: undefined, replyToMessageId: undefined }, '{"text":"Hi"}'],
    [{ text: 'Hi', replyToMessageId: '1' }, '{"text":"Hi","replyToMessageId":"1"}'],
    [{ text: 'Hi', mediaFiles: ['m'] }, '{"text":"Hi","mediaFiles":["m"]}'],
    [{ mediaFiles: ['m', 'n'] }, '{"mediaFiles":["m","n"]}'],
    [{ mediaFiles: ['m'], replyToMessageId: '1' }, '{"mediaFiles":["m"],"replyToMessageId":"1"}'],
  ] as const

  test.for(messages)('sends %j', async ([message, body]) => {
    const { client, requests } = setUp(success('sendChatMessage')())
    await client.messages.send({ ...inChat, ...message })
    expect(requests[0]?.text).toBe(body)
  })

  test.for([{ text: '' }, { mediaFiles: [] }, { text: '', mediaFiles: [] }])(
    'refuses %j',
    async (message) => {
      const { client, requests } = setUp()
      await expect(client.messages.send({ ...inChat, ...message })).rejects.toMatchObject({
        name: 'ConfigurationError',
        message: 'A message needs `text`, media or both. Nothing was sent.',
      })
      expect(requests).toEqual([])
    },
  )
})
