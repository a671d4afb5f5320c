import { type Arrival, gatewayOf } from '../gateway.fixture.ts'
import { createOnlyFansApiClient, type OnlyFansApiClient } from '../onlyfansapi.ts'
import { account, inChat, ofMessage } from './client.fixture.ts'
import * as operations from './operations.ts'
import * as standalone from './standalone.ts'

/** An operation by its name. */
export type Id = keyof typeof operations

/** The body of an answer. */
export type Envelope = Readonly<Record<string, unknown>>

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

const inAccount = { account }

/** What stands in the envelope. */
export const data = (body: Envelope): unknown => body['data']
/** Nothing at all, though the gateway says something. */
export const nothing = (): unknown => undefined
const whole = (body: Envelope): unknown => body

/** Every operation, as a method and as a standalone function. */
export const calls: Readonly<Record<Id, Call>> = {
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

/** The operations as the client knows them. */
export const table: typeof operations = operations
/** All of them. */
export const each: readonly (typeof table)[Id][] = Object.values(table)

/** The payload of the first page of a list. */
async function firstPayload(list: {
  pages(): AsyncIterable<{ readonly payload: unknown }>
}): Promise<unknown> {
  for await (const { payload } of list.pages()) return payload
  return undefined
}

/** A client and a core whose gateway answers with these in turn, the last one again and again, and what they sent. */
export function setUpBoth(...answers: readonly (() => Response)[]): Stage {
  const { fetch, requests } = gatewayOf((_request, index) => {
    const answer = answers[Math.min(index, answers.length - 1)]
    if (!answer) throw new Error('Nothing was to be sent')
    return answer()
  })
  const options = { apiKey: 'ofapi_k', fetch }
  return {
    client: createOnlyFansApiClient({ ...options, rateLimiter: false }),
    core: standalone.createOnlyFansApiCore(options),
    requests,
  }
}

interface Stage {
  readonly client: OnlyFansApiClient
  readonly core: standalone.OnlyFansApiCore
  readonly requests: readonly Arrival[]
}
