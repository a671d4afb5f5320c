import {
  createApiFanslyClient,
  createOnlyFansApiClient,
  isApiError,
  type Paginator,
  type Fetch,
} from '@fansly-chats/fetch-client'
import { createMockServer, type MockServer } from '@fansly-chats/mock-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documents, namedExamples } from './documents.ts'

let mock: MockServer
beforeAll(async () => {
  mock = await createMockServer({ port: 0, apiKey: 'right' })
})
afterAll(() => mock.close())

/** Examples of refusals are refusals: they are neither tried again, nor do they hold up the calls after them. */
const options = { maxRetries: 0, rateLimiter: false } as const

const apiFansly = (apiKey = 'right', prefer?: string) =>
  createApiFanslyClient({ ...options, apiKey, baseUrl: mock.url('apifansly'), fetch: preferring(prefer) })
const onlyFansApi = (apiKey = 'right', prefer?: string) =>
  createOnlyFansApiClient({ ...options, apiKey, baseUrl: mock.url('onlyfansapi'), fetch: preferring(prefer) })

/** A fetch that asks the mock server for one of the specification's examples. */
function preferring(prefer: string | undefined): Fetch {
  return (input, init) => {
    const request = new Request(input, init)
    if (prefer !== undefined) request.headers.set('prefer', prefer)
    return fetch(request)
  }
}

const account = 'fansly_1'
const connected = 'fansly_acct_1'

describe('API Fansly', () => {
  test('lists every chat once, over several pages', async () => {
    const pages = await Array.fromAsync(apiFansly().chats.list({ account }).pages())
    const ids = pages.flatMap(({ items }) => items.map(({ groupId }) => groupId))
    expect(pages.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual([...mock.world.chats.keys()].toSorted())
  })

  test('goes on from a saved cursor', async () => {
    const { chats } = apiFansly()
    const all = await Array.fromAsync(chats.list({ account }))
    const { value: first } = await chats.list({ account }).pages().next()
    const rest = await Array.fromAsync(chats.list({ account, cursor: first?.cursor ?? '' }))
    expect([...(first?.items ?? []), ...rest]).toEqual(all)
  })

  test('lists every unread message once, over several pages', async () => {
    const pages = await Array.fromAsync(apiFansly().chats.unread({ account }).pages())
    const ids = pages.flatMap(({ items }) => items.map(({ messageId }) => messageId))
    expect(pages.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(Number(pages[0]?.payload.total))
  })

  test('refuses a wrong key in the documented shape', async () => {
    const { data, error, response } = await apiFansly('wrong').GET('/{account_id}/chats', {
      params: { path: { account_id: account } },
    })
    expect([response.status, data]).toEqual([401, undefined])
    expect(error).toMatchObject({ statusCode: 401, data: null, message: expect.any(String) })
  })

  test('refuses a missing key in the documented shape', async () => {
    const response = await fetch(`${mock.url('apifansly')}/${account}/chats`)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ statusCode: 401, data: null })
  })

  test('names a query parameter it cannot read', async () => {
    const { error, response } = await apiFansly().GET('/{account_id}/chats', {
      // @ts-expect-error -- sideways is no order
      params: { path: { account_id: account }, query: { sort: 'sideways' } },
    })
    expect(response.status).toBe(400)
    expect(JSON.stringify(error)).toContain('sort')
  })
})

describe('OnlyFansAPI', () => {
  test.for([1, 7, 100])('lists every chat once, %i a page', async (limit) => {
    const ids = (await Array.fromAsync(onlyFansApi().chats.list({ account: connected, limit }))).map(
      ({ groupId }) => groupId,
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual([...mock.world.chats.keys()].toSorted())
  })

  test('shows each chat of the list', async () => {
    const { chats } = onlyFansApi()
    for await (const { groupId, partnerAccountId } of chats.list({ account: connected, limit: 5 })) {
      const chat = await chats.show({ account: connected, chatId: groupId })
      expect(chat.id).toBe(groupId)
      expect(chat.users.map(({ userId }) => userId)).toContain(partnerAccountId)
    }
  })

  test.for([1, 7, 25, 100])('lists every message of a chat once, newest first, %i a page', async (limit) => {
    const { chats, messages } = onlyFansApi()
    const counts = new Map<string, number>()
    for await (const { groupId } of chats.list({ account: connected })) {
      if (counts.size === 5) break
      const ids = (await Array.fromAsync(messages.list({ account: connected, chatId: groupId, limit }))).map(
        ({ id }) => BigInt(id),
      )
      expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => (one > other ? -1 : 1)))
      counts.set(groupId, ids.length)
    }
    expect(Math.max(...counts.values())).toBeGreaterThan(25)
  })

  test('refuses a wrong key in the documented shape', async () => {
    const error: unknown = await onlyFansApi('wrong')
      .chats.show({ account: connected, chatId: '1' })
      .catch((thrown: unknown) => thrown)
    expect(isApiError(error) && error.status).toBe(401)
    expect(isApiError(error) && error.body).toEqual({ error: expect.any(String) })
  })

  test.for([
    ['limit', { limit: 0 }],
    ['limit', { limit: 101 }],
    ['offset', { offset: -1 }],
    ['order', { order: 'sideways' }],
  ])('names %s when it cannot be read: %j', async ([parameter, query]) => {
    const error: unknown = await Array.fromAsync(
      onlyFansApi().chats.list({ account: connected, ...Object(query) }),
    ).catch((thrown: unknown) => thrown)
    expect(isApiError(error) && error.status).toBe(422)
    expect(isApiError(error) && error.message).toContain(parameter)
  })

  test('says which chat it does not know', async () => {
    const error: unknown = await onlyFansApi()
      .chats.show({ account: connected, chatId: '404' })
      .catch((thrown: unknown) => thrown)
    expect(isApiError(error) && error.status).toBe(404)
  })
})

test('both gateways tell of one world', async () => {
  const one = await Array.fromAsync(apiFansly().chats.list({ account }))
  const other = await Array.fromAsync(onlyFansApi().chats.list({ account: connected }))
  const summary = ({
    groupId,
    partnerUsername,
    unreadCount,
    lastMessageId,
  }: (typeof one | typeof other)[number]) => ({
    groupId,
    partnerUsername,
    unreadCount,
    lastMessageId,
  })
  expect(one.map(summary)).toEqual(other.map(summary))
})

test('an unknown path is refused, with what there is', async () => {
  const response = await fetch(`${mock.url('onlyfansapi')}/api/fansly/${connected}/chat`, {
    headers: { authorization: 'Bearer right' },
  })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
})

/** The operations that are methods of a client, each asking for an example. */
const calls: Readonly<Record<string, (prefer: string) => Promise<unknown>>> = {
  'apifansly listChats': (prefer) => firstPayload(apiFansly('right', prefer).chats.list({ account })),
  'apifansly listUnreadChats': (prefer) => firstPayload(apiFansly('right', prefer).chats.unread({ account })),
  'onlyfansapi listChats': (prefer) =>
    firstPayload(onlyFansApi('right', prefer).chats.list({ account: connected })),
  'onlyfansapi showChat': (prefer) =>
    onlyFansApi('right', prefer).chats.show({ account: connected, chatId: '1' }),
  'onlyfansapi listChatMessages': (prefer) =>
    firstPayload(onlyFansApi('right', prefer).messages.list({ account: connected, chatId: '1' })),
}

describe('every named example reaches the caller as it stands in the specification', () => {
  const examples = (['apifansly', 'onlyfansapi'] as const).flatMap((provider) =>
    namedExamples(documents[provider])
      .map((example) => ({ ...example, call: calls[`${provider} ${example.operation}`], provider }))
      .filter(({ call }) => call !== undefined),
  )

  test('of every operation that is a method of the client', () => {
    expect(new Set(examples.map(({ provider, operation }) => `${provider} ${operation}`))).toEqual(
      new Set(Object.keys(calls)),
    )
  })

  test.for(examples.filter(({ status }) => status === '200'))(
    '$provider $operation: $name',
    async ({ call, name, ...example }) => {
      expect(await call?.(`example=${name}`)).toEqual(payloadOf(example))
    },
  )

  test.for(examples.filter(({ status }) => status !== '200'))(
    '$provider $operation: $status $name',
    async ({ call, status, name, value }) => {
      // The examples of `default` stand for any status without an answer of its own.
      const code = status === 'default' ? 503 : Number(status)
      await expect(call?.(`code=${code}, example=${name}`)).rejects.toMatchObject({
        name: errorNames[code] ?? 'ServerError',
        status: code,
        body: value,
      })
    },
  )
})

const errorNames: Readonly<Record<number, string>> = {
  400: 'InvalidRequestError',
  401: 'AuthenticationError',
  402: 'PaymentRequiredError',
  403: 'PermissionError',
  404: 'NotFoundError',
  422: 'InvalidRequestError',
  429: 'RateLimitError',
}

async function firstPayload<Item, Payload, Cursor>(
  list: Paginator<Item, Payload, Cursor>,
): Promise<Payload | undefined> {
  const { value: page } = await list.pages().next()
  return page?.payload
}

function payloadOf({ provider, value }: { readonly provider: string; readonly value: unknown }): unknown {
  const envelope = provider === 'apifansly' ? ['data', 'data', 'response'] : ['data']
  return envelope.reduce((part, name): unknown => Object(part)[name], value)
}
