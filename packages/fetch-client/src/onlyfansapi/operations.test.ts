// Every operation, as a method and as a standalone function, against the examples of the specification.
import { describe, expect, test } from 'vitest'
import { account, chatId, chatPage, messageId, ofMessage, setUp } from './client.fixture.ts'
import { examplesOf, success } from './examples.fixture.ts'
import { calls, data, each, nothing, setUpBoth, table } from './operations.fixture.ts'

test('the key is a bearer token', async () => {
  const { client, requests } = setUp(chatPage([], { hasMore: false }))
  await Array.fromAsync(client.chats.list({ account }))
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer ofapi_k')
  expect(requests[0]?.url.href).toBe('https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats')
})

describe('the request of an operation', () => {
  test.for(each)('%s is a %s to %s', async ([id, method, path]) => {
    const { client, core, requests } = setUpBoth(success(id))
    await calls[id].method(client, {})
    await calls[id].standalone(core, {})
    const url = path
      .replace('{fanslyAccount}', account)
      .replace('{chat_id}', chatId)
      .replace('{message_id}', messageId)
    const { body } = calls[id]
    for (const request of requests.slice(0, 2)) {
      expect([request.method, request.url.href]).toEqual([method, `https://app.onlyfansapi.com${url}`])
      expect(Object.fromEntries(request.headers)).toEqual({
        accept: 'application/json',
        authorization: 'Bearer ofapi_k',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      })
      expect(request.text).toBe(body === undefined ? '' : JSON.stringify(body))
    }
    expect(requests).toHaveLength(2)
  })

  test.for(each)('%s is not sent once it is aborted', async ([id]) => {
    const { client, core, requests } = setUpBoth()
    const reason = new Error('the user left')
    const signal = AbortSignal.abort(reason)
    await expect(calls[id].method(client, { signal })).rejects.toBe(reason)
    await expect(calls[id].standalone(core, { signal })).rejects.toBe(reason)
    expect(requests).toEqual([])
  })

  const parameters = each.flatMap(([id, , path]) =>
    (['account', 'chatId', 'messageId'] as const)
      .slice(0, path.split('{').length - 1)
      .map((parameter) => [id, parameter] as const),
  )

  test.for(parameters)('%s is not sent with an empty %s', async ([id, parameter]) => {
    const { client, requests } = setUpBoth()
    await expect(calls[id].method(client, { [parameter]: '' })).rejects.toMatchObject({
      name: 'ConfigurationError',
    })
    expect(requests).toEqual([])
  })

  test('takes the ids of its path as they are', async () => {
    const { client, requests } = setUpBoth(success('deleteChatMessage'))
    await client.messages.delete({ account: 'a/b', chatId: 'c?d', messageId: '..%2F' })
    expect(requests[0]?.url.href).toBe(
      'https://app.onlyfansapi.com/api/fansly/a%2Fb/chats/c%3Fd/messages/..%252F',
    )
  })

  test('holds nothing of what else a caller has at hand', async () => {
    const settings = {
      ...ofMessage,
      apiKey: 'ofapi_secret',
      body: { text: 'Bye' },
      headers: { 'x-note': 'call back' },
      params: { query: { limit: 5 } },
      limit: 5,
      text: 'Hi',
      userId: '8537',
      type: 2,
    } as const
    const { client, requests } = setUpBoth(success('createChat'))
    await client.chats.create(settings)
    await client.messages.send(settings)
    await client.messages.acknowledge({ ...settings, messageIds: ['1'] })
    await client.messages.react(settings)
    await client.messages.delete(settings)
    await client.accounts.list({ ...settings, signal: undefined }).catch(() => {})
    expect(requests.map(({ text }) => text)).toEqual([
      '{"user_id":"8537"}',
      '{"text":"Hi"}',
      '{"messageIds":["1"],"type":2}',
      '{"type":2}',
      '',
      '',
    ])
    expect(requests.map(({ url }) => url.search)).toEqual(['', '', '', '', '', ''])
    expect(requests.filter(({ headers }) => headers.has('x-note'))).toEqual([])
  })
})

describe('the answer of an operation', () => {
  const answers = each.flatMap(([id]) =>
    examplesOf(id).map((example, index) => [id, index + 1, example] as const),
  )

  test('stands in the specification for each', () => {
    expect(new Set(answers.map(([id]) => id))).toEqual(new Set(Object.keys(table)))
  })

  test.for(answers)('%s gives what the specification shows, example %i', async ([id, , example]) => {
    const { client, core } = setUpBoth(() => Response.json(example))
    const payload = calls[id].payload(example)
    expect(await calls[id].method(client, {})).toEqual(payload)
    expect(await calls[id].standalone(core, {})).toEqual(payload)
  })

  const withPayload = each.filter(([id]) => calls[id].payload === data)

  test.for(withPayload)('%s is an error without what was asked for, once it is done', async ([id]) => {
    for (const body of [{ data: null, _meta: {} }, { _meta: {} }, []]) {
      const { client, requests } = setUpBoth(() => Response.json(body))
      const contractError = { name: 'ContractError', operation: id, status: 200, body }
      await expect(calls[id].method(client, {})).rejects.toMatchObject(
        table[id][3]
          ? { name: 'DeliveryUnknownError', operation: id, status: 200, cause: contractError }
          : contractError,
      )
      expect(requests).toHaveLength(1)
    }
  })

  test('listAccounts gives a list, or an error', async () => {
    const body = { data: [] }
    const { client } = setUpBoth(() => Response.json(body))
    await expect(client.accounts.list()).rejects.toMatchObject({ name: 'ContractError', body })
  })

  const writes = each.filter(([id]) => calls[id].payload === nothing || id === 'markAllChatsAsRead')

  test.for(writes)('%s may have no content', async ([id]) => {
    const { client } = setUpBoth(() => new Response(null, { status: 204 }))
    expect(await calls[id].method(client, {})).toBe(undefined)
  })
})
