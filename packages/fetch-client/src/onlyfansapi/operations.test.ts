// Every operation, as a method and as a standalone function, against the examples of the specification.
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { createOnlyFansApiClient, type OnlyFansApiClient } from '../onlyfansapi.ts'
import * as operations from './operations.ts'
import * as standalone from './standalone.ts'
import { fetchBy } from '../transport/fetch.fixture.ts'

type Id = keyof typeof operations

interface Call {
  /** Calls the method, with more options than its own. */
  readonly method: (client: OnlyFansApiClient, more: Settings) => Promise<unknown>
  /** Calls the standalone function in the same way. */
  readonly standalone: (core: standalone.OnlyFansApiCore, more: Settings) => Promise<unknown>
  readonly body?: unknown
  /** What it resolves with for a body of the gateway. */
  readonly payload: (body: Envelope) => unknown
}

interface Settings {
  readonly account?: string
  readonly chatId?: string
  readonly messageId?: string
  readonly signal?: AbortSignal
}

type Envelope = Readonly<Record<string, unknown>>

const account = 'fansly_acct_1'
const chatId = '918204417355280384'
const messageId = '921884730615373824'
const inAccount = { account }
const inChat = { account, chatId }
const ofMessage = { account, chatId, messageId }
const data = (body: Envelope): unknown => body['data']
const nothing = (): unknown => undefined
const whole = (body: Envelope): unknown => body

const calls: Readonly<Record<Id, Call>> = {
  listAccounts: {
    method: (client, more) => client.accounts.list(more),
    standalone: (core, more) => standalone.listAccounts(core, more),
    payload: whole,
  },
  listChats: {
    method: (client, more) => firstPayload(client.chats.list({ ...inAccount, ...more })),
    standalone: (core, more) => firstPayload(standalone.listChats(core, { ...inAccount, ...more })),
    payload: data,
  },
  createChat: {
    method: (client, more) => client.chats.create({ ...inAccount, userId: '8537', ...more }),
    standalone: (core, more) => standalone.createChat(core, { ...inAccount, userId: '8537', ...more }),
    body: { user_id: '8537' },
    payload: data,
  },
  markAllChatsAsRead: {
    method: (client, more) => client.chats.markAllRead({ ...inAccount, ...more }),
    standalone: (core, more) => standalone.markAllChatsAsRead(core, { ...inAccount, ...more }),
    payload: whole,
  },
  showChat: {
    method: (client, more) => client.chats.show({ ...inChat, ...more }),
    standalone: (core, more) => standalone.showChat(core, { ...inChat, ...more }),
    payload: data,
  },
  listChatMessages: {
    method: (client, more) => firstPayload(client.messages.list({ ...inChat, ...more })),
    standalone: (core, more) => firstPayload(standalone.listChatMessages(core, { ...inChat, ...more })),
    payload: data,
  },
  sendChatMessage: {
    method: (client, more) => client.messages.send({ ...inChat, text: 'Hi', ...more }),
    standalone: (core, more) => standalone.sendChatMessage(core, { ...inChat, text: 'Hi', ...more }),
    body: { text: 'Hi' },
    payload: data,
  },
  acknowledgeChatMessages: {
    method: (client, more) => client.messages.acknowledge({ ...inChat, messageIds: ['1'], type: 3, ...more }),
    standalone: (core, more) =>
      standalone.acknowledgeChatMessages(core, { ...inChat, messageIds: ['1'], type: 3, ...more }),
    body: { messageIds: ['1'], type: 3 },
    payload: nothing,
  },
  deleteChatMessage: {
    method: (client, more) => client.messages.delete({ ...ofMessage, ...more }),
    standalone: (core, more) => standalone.deleteChatMessage(core, { ...ofMessage, ...more }),
    payload: data,
  },
  addReactionToChatMessage: {
    method: (client, more) => client.messages.react({ ...ofMessage, type: 5, ...more }),
    standalone: (core, more) => standalone.addReactionToChatMessage(core, { ...ofMessage, type: 5, ...more }),
    body: { type: 5 },
    payload: data,
  },
  removeReactionFromChatMessage: {
    method: (client, more) => client.messages.unreact({ ...ofMessage, type: 7, ...more }),
    standalone: (core, more) =>
      standalone.removeReactionFromChatMessage(core, { ...ofMessage, type: 7, ...more }),
    body: { type: 7 },
    payload: data,
  },
  startTypingIndicator: {
    method: (client, more) => client.chats.startTyping({ ...inChat, ...more }),
    standalone: (core, more) => standalone.startTypingIndicator(core, { ...inChat, ...more }),
    payload: nothing,
  },
  disableChatReadReceipts: {
    method: (client, more) => client.chats.disableReadReceipts({ ...inChat, ...more }),
    standalone: (core, more) => standalone.disableChatReadReceipts(core, { ...inChat, ...more }),
    payload: data,
  },
}

const table: typeof operations = operations
const each = Object.values(table)
const safe = each.filter(([, , , once]) => !once)

/** The payload of the first page of a list. */
async function firstPayload(list: {
  pages(): AsyncIterable<{ readonly payload: unknown }>
}): Promise<unknown> {
  for await (const { payload } of list.pages()) return payload
  return undefined
}

/** A client and a core whose gateway answers with these in turn, the last one again and again, and what they sent. */
function setUp(...answers: readonly (() => Response)[]) {
  const sent: { request: Request; body: string }[] = []
  const fetch = fetchBy(async (request) => {
    sent.push({ request, body: await request.text() })
    const answer = answers[Math.min(sent.length, answers.length) - 1]
    if (!answer) throw new Error('Nothing was to be sent')
    return answer()
  })
  const options = { apiKey: 'ofapi_k', fetch }
  return {
    client: createOnlyFansApiClient({ ...options, rateLimiter: false }),
    core: standalone.createOnlyFansApiCore(options),
    sent,
  }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: Envelope }>> }
}

interface DocumentedOperation {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': Media } } }
}

interface Media {
  readonly examples: Readonly<Record<string, { readonly $ref: string }>>
}

const bundle = new URL(import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'))
const { paths, components }: Document = JSON.parse(await readFile(bundle, 'utf8'))

/** All answers that the specification shows for a success. */
function examplesOf(id: Id): readonly Envelope[] {
  const [, method, path] = table[id]
  const { examples = {} } =
    paths[path]?.[method.toLowerCase()]?.responses[200].content['application/json'] ?? {}
  return Object.values(examples).map(({ $ref }) => {
    const example = components.examples[$ref.split('/').at(-1) ?? '']
    if (example) return example.value
    throw new Error(`${$ref} leads nowhere`)
  })
}

/** Some answer for a success. */
function success(id: Id): () => Response {
  return () => Response.json(examplesOf(id)[0])
}

describe('the request of an operation', () => {
  test.for(each)('%s is a %s to %s', async ([id, method, path]) => {
    const { client, core, sent } = setUp(success(id))
    await calls[id].method(client, {})
    await calls[id].standalone(core, {})
    const url = path
      .replace('{fanslyAccount}', account)
      .replace('{chat_id}', chatId)
      .replace('{message_id}', messageId)
    const { body } = calls[id]
    for (const { request, body: text } of sent.slice(0, 2)) {
      expect([request.method, request.url]).toEqual([method, `https://app.onlyfansapi.com${url}`])
      expect(Object.fromEntries(request.headers)).toEqual({
        accept: 'application/json',
        authorization: 'Bearer ofapi_k',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      })
      expect(text).toBe(body === undefined ? '' : JSON.stringify(body))
    }
    expect(sent).toHaveLength(2)
  })

  test.for(each)('%s is not sent once it is aborted', async ([id]) => {
    const { client, core, sent } = setUp()
    const reason = new Error('the user left')
    const signal = AbortSignal.abort(reason)
    await expect(calls[id].method(client, { signal })).rejects.toBe(reason)
    await expect(calls[id].standalone(core, { signal })).rejects.toBe(reason)
    expect(sent).toEqual([])
  })

  const parameters = each.flatMap(([id, , path]) =>
    (['account', 'chatId', 'messageId'] as const)
      .slice(0, path.split('{').length - 1)
      .map((parameter) => [id, parameter] as const),
  )

  test.for(parameters)('%s is not sent with an empty %s', async ([id, parameter]) => {
    const { client, sent } = setUp()
    await expect(calls[id].method(client, { [parameter]: '' })).rejects.toMatchObject({
      name: 'ConfigurationError',
    })
    expect(sent).toEqual([])
  })

  test('takes the ids of its path as they are', async () => {
    const { client, sent } = setUp(success('deleteChatMessage'))
    await client.messages.delete({ account: 'a/b', chatId: 'c?d', messageId: '..%2F' })
    expect(sent[0]?.request.url).toBe(
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
    const { client, sent } = setUp(success('createChat'))
    await client.chats.create(settings)
    await client.messages.send(settings)
    await client.messages.acknowledge({ ...settings, messageIds: ['1'] })
    await client.messages.react(settings)
    await client.messages.delete(settings)
    await client.accounts.list({ ...settings, signal: undefined }).catch(() => {})
    expect(sent.map(({ body }) => body)).toEqual([
      '{"user_id":"8537"}',
      '{"text":"Hi"}',
      '{"messageIds":["1"],"type":2}',
      '{"type":2}',
      '',
      '',
    ])
    expect(sent.map(({ request }) => new URL(request.url).search)).toEqual(['', '', '', '', '', ''])
    expect(sent.filter(({ request }) => request.headers.has('x-note'))).toEqual([])
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
    const { client, core } = setUp(() => Response.json(example))
    const payload = calls[id].payload(example)
    expect(await calls[id].method(client, {})).toEqual(payload)
    expect(await calls[id].standalone(core, {})).toEqual(payload)
  })

  const withPayload = each.filter(([id]) => calls[id].payload === data)

  test.for(withPayload)('%s is an error without what was asked for, once it is done', async ([id]) => {
    for (const body of [{ data: null, _meta: {} }, { _meta: {} }, []]) {
      const { client, sent } = setUp(() => Response.json(body))
      const contractError = { name: 'ContractError', operation: id, status: 200, body }
      await expect(calls[id].method(client, {})).rejects.toMatchObject(
        table[id][3]
          ? { name: 'DeliveryUnknownError', operation: id, status: 200, cause: contractError }
          : contractError,
      )
      expect(sent).toHaveLength(1)
    }
  })

  test('listAccounts gives a list, or an error', async () => {
    const body = { data: [] }
    const { client } = setUp(() => Response.json(body))
    await expect(client.accounts.list()).rejects.toMatchObject({ name: 'ContractError', body })
  })

  const writes = each.filter(([id]) => calls[id].payload === nothing || id === 'markAllChatsAsRead')

  test.for(writes)('%s may have no content', async ([id]) => {
    const { client } = setUp(() => new Response(null, { status: 204 }))
    expect(await calls[id].method(client, {})).toBe(undefined)
  })
})

describe('the failure of an operation', () => {
  const refusals = [
    [400, 'InvalidRequestError'],
    [401, 'AuthenticationError'],
    [402, 'PaymentRequiredError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [409, 'ApiError'],
    [422, 'InvalidRequestError'],
  ] as const

  test.for(each)('%s tells by its class why it was refused', async ([id]) => {
    for (const [status, name] of refusals) {
      const body = { error: 'The reason.' }
      const { client, core, sent } = setUp(() => Response.json(body, { status }))
      const expected = { name, provider: 'onlyfansapi', operation: id, status, attempts: 1, body }
      await expect(calls[id].method(client, {})).rejects.toMatchObject(expected)
      await expect(calls[id].standalone(core, {})).rejects.toMatchObject(expected)
      expect(sent).toHaveLength(2)
    }
  })

  test.for(each)(
    '%s is tried again when there were too many requests, and tells when it was in vain',
    async ([id]) => {
      const refuse = (): Response => Response.json({}, { status: 429, headers: { 'retry-after': '0' } })
      const { client, sent } = setUp(refuse, success(id))
      await calls[id].method(client, {})
      expect(sent).toHaveLength(2)
      await expect(calls[id].method(setUp(refuse).client, {})).rejects.toMatchObject({
        name: 'RateLimitError',
        attempts: 3,
        retryAfterMs: 0,
      })
    },
  )

  const fail = (): Response => Response.json({}, { status: 503, headers: { 'retry-after': '0' } })

  test.for(safe)('%s is tried again when the gateway fails, and tells when it was in vain', async ([id]) => {
    const { client, sent } = setUp(fail, success(id))
    await calls[id].method(client, {})
    expect(sent).toHaveLength(2)
    await expect(calls[id].method(setUp(fail).client, {})).rejects.toMatchObject({
      name: 'ServerError',
      status: 503,
      attempts: 3,
    })
  })

  test.for(each)('%s finds the failure in the body of a 200', async ([id]) => {
    const { client } = setUp(() => Response.json({ success: false, statusCode: 404 }))
    await expect(calls[id].method(client, {})).rejects.toMatchObject({ name: 'NotFoundError', status: 404 })
  })

  const uncertain: readonly (readonly [string, () => Response, cause: string])[] = [
    ['a failure of the gateway', fail, 'ServerError'],
    ['a failure in the body of a 200', () => Response.json({ success: false }), 'ServerError'],
    ['an answer that cannot be read', () => new Response('<h1>OK</h1>'), 'ParseError'],
    [
      'a lost connection',
      () => {
        throw new TypeError('terminated')
      },
      'ConnectionError',
    ],
  ]

  test.for(uncertain)('sendChatMessage is never sent again after %s', async ([, answer, cause]) => {
    const { client, core, sent } = setUp(answer)
    const expected = {
      name: 'DeliveryUnknownError',
      operation: 'sendChatMessage',
      attempts: 1,
      path: { fanslyAccount: account, chat_id: chatId },
      body: { text: 'Hi' },
      sentAt: expect.any(Date),
      cause: expect.objectContaining({ name: cause }),
    }
    await expect(calls.sendChatMessage.method(client, {})).rejects.toMatchObject(expected)
    await expect(calls.sendChatMessage.standalone(core, {})).rejects.toMatchObject(expected)
    expect(sent).toHaveLength(2)
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
    const { client, sent } = setUp(success('sendChatMessage'))
    await client.messages.send({ ...inChat, ...message })
    expect(sent[0]?.body).toBe(body)
  })

  test.for([{ text: '' }, { mediaFiles: [] }, { text: '', mediaFiles: [] }])(
    'refuses %j',
    async (message) => {
      const { client, sent } = setUp()
      await expect(client.messages.send({ ...inChat, ...message })).rejects.toMatchObject({
        name: 'ConfigurationError',
        message: 'A message needs `text`, media or both. Nothing was sent.',
      })
      expect(sent).toEqual([])
    },
  )
})
