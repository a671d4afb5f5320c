import type { SendChatMessageRequest } from '@fansly-chats/generated-types/apifansly'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as operations from './apifansly/operations.ts'
import {
  type ApiFanslyClient,
  type ClientOptions,
  createApiFanslyClient,
  isApiError,
  isAuthenticationError,
  isConfigurationError,
  isConnectionError,
  isContractError,
  isDeliveryUnknownError,
  isInvalidRequestError,
  isNotFoundError,
  isParseError,
  isPathParameterError,
  isPaymentRequiredError,
  isPermissionError,
  isRateLimitError,
  isServerError,
} from './apifansly.ts'

const account = 'fansly_1'
const chatId = '918745203360276480'
const fanId = '790364418225696768'
const messageId = '922017730105610240'
const users = [
  { userId: '655012873944104960', permissionFlags: 0 },
  { userId: fanId, permissionFlags: 0 },
] as const

/** A request as it arrived. */
interface Arrival {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: unknown
}

/** A client whose gateway answers with these bodies in turn, and what it was asked for. */
function setUp(...answers: readonly unknown[]) {
  return setUpWith({}, ...answers)
}

function setUpWith(options: Partial<ClientOptions>, ...answers: readonly unknown[]) {
  const requests: Arrival[] = []
  const requested: URL[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const answer = answers[requests.length]
    const { method, headers } = request
    const text = await request.text()
    const url = new URL(request.url)
    requests.push({ method, url, headers, body: text === '' ? undefined : JSON.parse(text) })
    requested.push(url)
    if (answer instanceof Error) throw answer
    return answer instanceof Response ? answer : Response.json(answer)
  }
  const client = createApiFanslyClient({ apiKey: 'k', fetch, rateLimiter: false, ...options })
  return { client, requests, requested }
}

function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

interface Cursors {
  readonly outer?: unknown
  readonly inner?: unknown
}

function envelope(response: unknown, { outer, inner }: Cursors = {}): unknown {
  const data = { status_code: 200, nextCursor: outer, data: { success: true, nextCursor: inner, response } }
  return { statusCode: 200, message: 'Success', data, timestamp: '2026-10-14T18:40:05.218Z' }
}

function chatPage(ids: readonly string[], cursors: Cursors): unknown {
  return envelope({ data: ids.map((groupId) => ({ groupId })), aggregationData: { accounts: [] } }, cursors)
}

function unreadPage(ids: readonly string[], cursors: Cursors): unknown {
  return envelope({ total: 3, messageInteractions: ids.map((row) => ({ messageId: row })) }, cursors)
}

function messagePage(ids: readonly string[], cursor?: unknown, cursors?: Cursors): unknown {
  return envelope({ messages: ids.map((id) => ({ id })), accountMedia: [], cursor }, cursors)
}

function refusal(status: number, message = 'No.'): Response {
  return Response.json({ statusCode: status, message, data: null, timestamp: '' }, { status })
}

/** The options of an account, and what else a caller may have at hand, which is no business of the gateway's. */
interface AtHand {
  readonly account: string
}

const atHand = { account, apiKey: 'ofapi_secret', note: 'call back', url: 'https://example.com' }

interface Row {
  readonly call: (client: ApiFanslyClient, settings: AtHand) => Promise<unknown>
  readonly sent: readonly [method: string, path: string, body?: unknown]
  readonly answer: unknown
  readonly result: unknown
}

const connected = { accountId: account, name: null }
const sent = { id: messageId, content: 'Hi', createdAt: 1792003672.406 }
const undocumented = envelope({ nobody: 'knows' })

/** Every operation: how it is called, what is sent for it, and what becomes of the answer. */
const rows: Readonly<Record<keyof typeof operations, Row>> = {
  listAccounts: {
    call: (client, settings) => client.accounts.list({ signal: undefined, ...settings }),
    sent: ['GET', '/accounts'],
    answer: { statusCode: 200, message: '', data: { success: true, count: 1, accounts: [connected] } },
    result: [connected],
  },
  listChats: {
    call: (client, settings) => Array.fromAsync(client.chats.list({ ...settings, sort: 'newest' })),
    sent: ['GET', '/fansly_1/chats?sort=newest'],
    answer: chatPage(['1'], { outer: null }),
    result: [{ groupId: '1' }],
  },
  listUnreadChats: {
    call: (client, settings) => Array.fromAsync(client.chats.unread({ ...settings, cursor: 'm1' })),
    sent: ['GET', '/fansly_1/chats/unread?cursor=m1'],
    answer: unreadPage(['m2'], { outer: null }),
    result: [{ messageId: 'm2' }],
  },
  listChatMessages: {
    call: (client, settings) => Array.fromAsync(client.messages.list({ ...settings, chatId, limit: 10 })),
    sent: ['GET', `/fansly_1/chats/${chatId}/messages?limit=10`],
    answer: messagePage(['1'], null),
    result: [{ id: '1' }],
  },
  getChatMediaStats: {
    call: (client, settings) =>
      Array.fromAsync(client.chats.mediaStats({ ...settings, chatId, cursor: 'c' })),
    sent: ['GET', `/fansly_1/chats/${chatId}/media-stats?cursor=c`],
    answer: undocumented,
    result: [undocumented],
  },
  listFanTips: {
    call: (client, settings) => client.fans.tips({ ...settings, fanId }),
    sent: ['GET', `/fansly_1/chats/${fanId}/tips`],
    answer: undocumented,
    result: undocumented,
  },
  sendChatMessage: {
    call: (client, settings) => client.messages.send({ ...settings, chatId, content: 'Hi' }),
    sent: ['POST', `/fansly_1/chats/${chatId}/messages`, { content: 'Hi' }],
    answer: envelope(sent),
    result: sent,
  },
  deleteChatMessage: {
    call: (client, settings) => client.messages.delete({ ...settings, messageId }),
    sent: ['DELETE', `/fansly_1/messages/${messageId}`],
    answer: undocumented,
    result: undocumented,
  },
  likeMessage: {
    call: (client, settings) => client.messages.like({ ...settings, messageId }),
    sent: ['POST', '/fansly_1/messages/like', { messageId, type: 1 }],
    answer: undocumented,
    result: undocumented,
  },
  unlikeMessage: {
    call: (client, settings) => client.messages.unlike({ ...settings, messageId }),
    sent: ['POST', '/fansly_1/messages/unlike', { messageId, type: 1 }],
    answer: undocumented,
    result: undocumented,
  },
  startTypingIndicator: {
    call: (client, settings) => client.chats.startTyping({ ...settings, chatId }),
    sent: ['POST', '/fansly_1/chats/typing', { chatId }],
    answer: undocumented,
    result: undocumented,
  },
  setReadReceipts: {
    call: (client, settings) => client.chats.setReadReceipts({ ...settings, chatId, action: 'disable' }),
    sent: ['POST', `/fansly_1/chats/${chatId}/readreceipts`, { action: 'disable' }],
    answer: undocumented,
    result: undocumented,
  },
  muteChat: {
    call: (client, settings) => client.chats.mute({ ...settings, targetUserId: fanId }),
    sent: ['POST', '/fansly_1/chats/mute', { targetUserId: fanId }],
    answer: undocumented,
    result: undocumented,
  },
  unmuteChat: {
    call: (client, settings) => client.chats.unmute({ ...settings, targetUserId: fanId }),
    sent: ['POST', '/fansly_1/chats/unmute', { targetUserId: fanId }],
    answer: undocumented,
    result: undocumented,
  },
  hideChat: {
    call: (client, settings) => client.chats.hide({ ...settings, chatId }),
    sent: ['POST', `/fansly_1/chats/${chatId}/hide`],
    answer: undocumented,
    result: undocumented,
  },
  addFanToVip: {
    call: (client, settings) => client.fans.addToVip({ ...settings, fanId }),
    sent: ['POST', `/fansly_1/chats/${fanId}/vip`],
    answer: undocumented,
    result: undocumented,
  },
  removeFanFromVip: {
    call: (client, settings) => client.fans.removeFromVip({ ...settings, fanId }),
    sent: ['DELETE', `/fansly_1/chats/${fanId}/vip`],
    answer: undocumented,
    result: undocumented,
  },
  createGroupChat: {
    call: (client, settings) => client.groups.create({ ...settings, users: [...users] }),
    sent: ['POST', '/fansly_1/group', { users }],
    answer: undocumented,
    result: undocumented,
  },
}

const all = Object.entries(rows)
const writes = all.filter(
  ([
    ,
    {
      sent: [method],
    },
  ]) => method !== 'GET',
)
const neverRepeated = new Set(['sendChatMessage', 'createGroupChat'])
const repeatable = all.filter(([id]) => !neverRepeated.has(id))
const unrepeatable = all.filter(([id]) => neverRepeated.has(id))

describe('every operation', () => {
  test.for(all)('%s sends what it takes, and nothing else that a caller has at hand', async ([, row]) => {
    const { client, requests } = setUp(row.answer)
    await row.call(client, atHand)
    const [method, path, body] = row.sent
    const [request] = requests
    expect(requests).toHaveLength(1)
    expect(request).toMatchObject({ method, url: { href: `https://v1.apifansly.com/api/fansly${path}` } })
    expect(request?.body).toEqual(body)
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: 'application/json',
      'x-api-key': 'k',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    })
  })

  test.for(all)('%s gives what the envelope holds', async ([, row]) => {
    const { client } = setUp(row.answer)
    expect(await row.call(client, { account })).toEqual(row.result)
  })

  test.for(all)('%s throws what the gateway refused', async ([id, row]) => {
    const { client } = setUp(refusal(404, 'No such thing.'))
    const error = await thrownBy(row.call(client, { account }))
    expect(error).toSatisfy(isNotFoundError)
    expect(error).toMatchObject({ operation: id, status: 404, attempts: 1, provider: 'apifansly' })
    for (const word of ['API Fansly', id, '404', 'No such thing.']) expect(String(error)).toContain(word)
  })

  test.for(all)('%s throws a failure that stands in the body of a 200', async ([id, row]) => {
    const { client } = setUp({ statusCode: 402, message: 'No credits left.', data: null })
    const error = await thrownBy(row.call(client, { account }))
    expect(error).toSatisfy(isPaymentRequiredError)
    expect(error).toMatchObject({ operation: id, status: 402 })
  })

  test.for(all.filter(([id]) => id !== 'listAccounts'))(
    '%s refuses an empty account before anything is sent',
    async ([, row]) => {
      const { client, requested } = setUp()
      expect(await thrownBy(row.call(client, { account: '' }))).toSatisfy(isPathParameterError)
      expect(requested).toEqual([])
    },
  )

  test.for(all)('%s is dropped by its signal', async ([, row]) => {
    const { client, requested } = setUp(row.answer)
    const settings = { account, signal: AbortSignal.abort(new Error('the user left')) }
    await expect(row.call(client, settings)).rejects.toThrow('the user left')
    expect(requested).toEqual([])
  })
})

describe('a call that failed', () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0) // no wait between attempts
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.for(repeatable)('%s is made again, since a repetition does no harm', async ([, row]) => {
    const { client, requested } = setUp(refusal(503), new TypeError('connection lost'), row.answer)
    expect(await row.call(client, { account })).toEqual(row.result)
    expect(requested).toHaveLength(3)
  })

  test.for(
    unrepeatable.flatMap(([id, row]) =>
      [refusal(503), new TypeError('connection lost'), new Response('<html>', { status: 200 })].map(
        (answer) => [id, answer instanceof Error ? answer.message : answer.status, answer, row] as const,
      ),
    ),
  )('%s is not made again after %s: nobody knows what became of it', async ([id, , answer, row]) => {
    const { client, requested } = setUp(answer, row.answer)
    const error = await thrownBy(row.call(client, { account }))
    expect(error).toSatisfy(isDeliveryUnknownError)
    expect(error).toMatchObject({
      operation: id,
      attempts: 1,
      path: { account_id: account },
      body: row.sent[2],
      sentAt: expect.any(Date),
    })
    expect(requested).toHaveLength(1)
  })

  test.for(unrepeatable)('%s is made again when it certainly did not arrive', async ([, row]) => {
    const refused = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    })
    const { client, requested } = setUp(refused, refusal(429), row.answer)
    expect(await row.call(client, { account })).toEqual(row.result)
    expect(requested).toHaveLength(3)
  })

  test.for(unrepeatable)('%s is not forgotten when it is aborted on its way', async ([, row]) => {
    const controller = new AbortController()
    const fetch = (): Promise<Response> => {
      controller.abort(new Error('the user left'))
      return new Promise(() => {})
    }
    const { client } = setUpWith({ fetch })
    const settings = { account, signal: controller.signal }
    const error = await thrownBy(row.call(client, settings))
    expect(error).toSatisfy(isDeliveryUnknownError)
    expect(error).toMatchObject({ cause: { message: 'the user left' } })
  })

  test('says so when even that does not help', async () => {
    const refused = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    })
    const { client } = setUpWith({ maxRetries: 0 }, refused)
    const error = await thrownBy(client.messages.send({ account, chatId, content: 'Hi' }))
    expect(error).toSatisfy(isConnectionError)
  })
})

describe('errors', () => {
  test.for([
    [400, isInvalidRequestError],
    [401, isAuthenticationError],
    [402, isPaymentRequiredError],
    [403, isPermissionError],
    [404, isNotFoundError],
    [422, isInvalidRequestError],
    [429, isRateLimitError],
    [500, isServerError],
    [503, isServerError],
  ] as const)('%i has a class', async ([status, isIt]) => {
    const { client } = setUpWith({ maxRetries: 0 }, refusal(status))
    const error = await thrownBy(client.messages.delete({ account, messageId }))
    expect(error).toSatisfy(isIt)
    expect(error).toSatisfy(isApiError)
    expect(error).toMatchObject({ status, body: { message: 'No.' } })
  })

  test('have the reason of a bare error', async () => {
    const { client } = setUp(Response.json({ error: 'Not on this plan.' }, { status: 403 }))
    await expect(client.chats.hide({ account, chatId })).rejects.toThrow('Not on this plan.')
  })
})

describe('an answer that nobody has written down', () => {
  test.for(writes.filter(([id]) => id !== 'sendChatMessage'))('of %s may be missing', async ([, row]) => {
    const { client } = setUp(new Response(null, { status: 204 }))
    expect(await row.call(client, { account })).toBeUndefined()
  })

  test.for([
    ['the envelope alone', { statusCode: 200, message: 'Success', data: {}, timestamp: '' }],
    ['another envelope', { id: '918745203360276480' }],
    ['a list', [{ id: '1' }]],
  ])('is given as it came: %s', async ([, answer]) => {
    const { client } = setUp(Response.json(answer, { status: 201 }), answer)
    expect(await client.groups.create({ account, users: [...users] })).toEqual(answer)
    expect(await client.fans.tips({ account, fanId })).toEqual(answer)
  })

  test('is a failure where it has to be read and is no JSON', async () => {
    const { client } = setUp(new Response(null, { status: 204 }))
    expect(await thrownBy(client.fans.tips({ account, fanId }))).toSatisfy(isParseError)
  })
})

describe('accounts.list', () => {
  test('needs no options', async () => {
    const { client, requested } = setUp({ statusCode: 200, data: { success: true, count: 0, accounts: [] } })
    expect(await client.accounts.list()).toEqual([])
    expect(requested.map((url) => url.pathname)).toEqual(['/api/fansly/accounts'])
  })

  test.for([
    ['no list', { statusCode: 200, data: { success: true } }],
    ['nothing', { statusCode: 200, data: null }],
    ['no list but an object', { statusCode: 200, data: { success: true, accounts: {} } }],
    ['the layers that other answers have', envelope({ accounts: [] })],
  ])('throws rather than give an empty list: %s', async ([, answer]) => {
    const { client } = setUp(answer)
    expect(await thrownBy(client.accounts.list())).toSatisfy(isContractError)
  })
})

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
    expect(await thrownBy(list)).toMatchObject({ name: 'PathParameterError', parameter: 'chat_id' })
    expect(requested).toEqual([])
  })
})

test.for<[string, (client: ApiFanslyClient, cursor: number) => unknown]>([
  ['chats.list', (client, cursor) => client.chats.list({ account, cursor })],
  ['messages.list', (client, cursor) => client.messages.list({ account, chatId, cursor })],
])('%s refuses to begin at a cursor that has lost digits', ([, list]) => {
  const { client, requested } = setUp()
  let error: unknown
  try {
    list(client, Number('922010385879306241'))
  } catch (thrown) {
    error = thrown
  }
  expect(error).toSatisfy(isConfigurationError)
  expect(requested).toEqual([])
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

describe('groups.create', () => {
  test('sends the kind of chat that was asked for', async () => {
    const { client, requests } = setUp(undocumented)
    await client.groups.create({ account, users: [...users], type: 1 })
    expect(requests.map(({ body }) => body)).toEqual([{ users, type: 1 }])
  })
})
