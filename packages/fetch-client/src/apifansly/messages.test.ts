import type { SendChatMessageRequest } from '@fansly-chats/generated-types/apifansly'
import { describe, expect, test } from 'vitest'
import { isConfigurationError, isContractError, isDeliveryUnknownError } from '../apifansly.ts'
import { account, chatId, envelope, messageId, messagePage, setUp, thrownBy } from './client.fixture.ts'
import { sent } from './operations.fixture.ts'

describe('messages.list', () => {
  test.for<[string, unknown, unknown]>([
    ['where it was seen', messagePage(['3', '2'], 'c2'), messagePage(['1'], null)],
    ['where it was seen, as a number', messagePage(['3', '2'], 22), messagePage(['1'], 0)],
    ['where chats have it', messagePage(['3', '2'], null, { outer: 'c2' }), messagePage(['1'], '')],
    [
      'where chats were seen to have it',
      messagePage(['3', '2'], '', { inner: 'c2' }),
      messagePage(['1'], '0'),
    ],
  ])('follows the cursor %s', async ([, first, last]) => {
    const { client, requested } = setUp(first, last)
    const messages = await Array.fromAsync(client.messages.list({ account, chatId, limit: 2 }))
    expect(messages.map(({ id }) => id)).toEqual(['3', '2', '1'])
    expect(requested.map((url) => url.searchParams.get('limit'))).toEqual(['2', '2'])
    expect(requested.map((url) => url.searchParams.get('cursor'))).toEqual([
      null,
      expect.stringMatching(/^c2$|^22$/),
    ])
  })

  test('takes the cursor where it was seen before one elsewhere', async () => {
    const { client, requested } = setUp(messagePage(['2'], 'here', { outer: 'there' }), messagePage(['1']))
    await Array.fromAsync(client.messages.list({ account, chatId }))
    expect(requested[1]?.search).toBe('?cursor=here')
  })

  test('stops when the gateway repeats a cursor', async () => {
    const { client, requested } = setUp(
      messagePage(['2'], 'c2'),
      messagePage(['1'], 'c2'),
      messagePage(['1'], 'c2'),
      messagePage(['0']),
    )
    expect(await Array.fromAsync(client.messages.list({ account, chatId }))).toEqual([
      { id: '2' },
      { id: '1' },
    ])
    expect(requested).toHaveLength(3)
  })

  test('keeps all digits of a cursor that came as a number', async () => {
    const text = '{"data":{"data":{"response":{"messages":[{"id":"2"}],"cursor":922010385879306241}}}}'
    const { client, requested } = setUp(new Response(text), messagePage(['1']))
    await Array.fromAsync(client.messages.list({ account, chatId }))
    expect(requested[1]?.search).toBe('?cursor=922010385879306241')
  })

  test('loses no message that has no id', async () => {
    const messages = [{ content: 'one' }, { content: 'two' }, {}]
    const { client } = setUp(envelope({ messages }))
    expect(await Array.fromAsync(client.messages.list({ account, chatId }))).toEqual(messages)
  })

  test('gives no message twice that two pages have', async () => {
    const { client } = setUp(messagePage(['3', '2'], 'c2'), messagePage(['2', '1']))
    const messages = await Array.fromAsync(client.messages.list({ account, chatId }))
    expect(messages.map(({ id }) => id)).toEqual(['3', '2', '1'])
  })

  test('gives the media beside the messages', async () => {
    const payload = { messages: [{ id: '1' }], accountMedia: [{ id: '9', price: 24.99 }], cursor: null }
    const { client } = setUp(envelope(payload))
    const [page] = await Array.fromAsync(client.messages.list({ account, chatId }).pages())
    expect(page?.payload).toEqual(payload)
  })

  test('begins at a cursor that was saved', async () => {
    const { client, requested } = setUp(messagePage([]))
    await Array.fromAsync(client.messages.list({ account, chatId, cursor: '922010385879306240' }))
    expect(requested[0]?.search).toBe('?cursor=922010385879306240')
  })

  test.for([
    ['no list', envelope({ cursor: null })],
    ['null for a list', envelope({ messages: null })],
    ['no payload', { statusCode: 200, data: { status_code: 200, data: {} } }],
  ])('throws rather than give an empty list: %s', async ([, answer]) => {
    const { client } = setUp(answer)
    const list = Array.fromAsync(client.messages.list({ account, chatId }))
    expect(await thrownBy(list)).toSatisfy(isContractError)
  })

  test('refuses an empty chat before anything is sent', async () => {
    const { client, requested } = setUp()
    const list = Array.fromAsync(client.messages.list({ account, chatId: ' ' }))
    expect(await thrownBy(list)).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('"chat_id"'),
    })
    expect(requested).toEqual([])
  })
})

describe('messages.send', () => {
  const media = [messageId, { mediaId: '1', previewId: '2' }]
  test.for<[SendChatMessageRequest]>([
    [{ content: 'Hi' }],
    [{ content: 'Hi', mediaIds: media }],
    [{ content: 'Hi', mediaIds: media, access_type: 'follow' }],
    [{ content: 'Hi', access_type: ['list'], listId: '1', validAfter: 1, validBefore: '2' }],
    [{ content: 'Hi', access_type: 'subscription', subscriptionTierId: '1', permissions: [{}] }],
    [{ content: 'Hi', mediaIds: media, access_type: 'ppv', price: 24.99 }],
    [{ content: 'Hi', mediaId: messageId, access_type: 'ppv', price: 24.99 }],
  ])('sends %j as it is', async ([message]) => {
    const { client, requests } = setUp(Response.json(envelope(sent), { status: 201 }))
    expect(await client.messages.send({ account, chatId, ...message })).toEqual(sent)
    expect(requests.map(({ body }) => body)).toEqual([message])
  })

  test.for<[string, SendChatMessageRequest]>([
    ['an empty text', { content: '', mediaIds: media }],
    ['a price that nobody is asked for', { content: 'Hi', access_type: ['follow'], price: 5 }],
    ['a price that is no number', { content: 'Hi', access_type: 'ppv', price: Number.NaN }],
    ['a price without end', { content: 'Hi', access_type: 'ppv', price: Infinity }],
    ['a price of nothing', { content: 'Hi', access_type: 'ppv', price: 0 }],
    ['ppv among others without a price', { content: 'Hi', access_type: JSON.parse('["follow", "ppv"]') }],
  ])('refuses %s before anything is sent', async ([, message]) => {
    const { client, requested } = setUp()
    const error = await thrownBy(client.messages.send({ account, chatId, ...message }))
    expect(error).toSatisfy(isConfigurationError)
    expect(requested).toEqual([])
  })

  test('leaves the delivery in doubt when the answer does not hold the message', async () => {
    const { client, requested } = setUp(Response.json({ statusCode: 201, data: null }, { status: 201 }))
    const error = await thrownBy(client.messages.send({ account, chatId, content: 'Hi' }))
    expect(error).toSatisfy(isDeliveryUnknownError)
    expect(error).toMatchObject({
      status: 201,
      operation: 'sendChatMessage',
      cause: { name: 'ContractError' },
    })
    expect(requested).toHaveLength(1)
  })

  test('tells what is needed to look for a message that may have arrived', async () => {
    const { client } = setUp(new TypeError('connection lost'))
    const message = { content: 'Hi', access_type: 'ppv' as const, price: 5 }
    const error = await thrownBy(client.messages.send({ account, chatId, ...message }))
    expect(error).toMatchObject({ path: { account_id: account, chat_id: chatId }, body: message })
  })
})
