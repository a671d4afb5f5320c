import type { CreateGroupChatRequest } from '@fansly-chats/generated-types/apifansly'
import { type ApiFanslyClient, type ClientOptions, createApiFanslyClient } from '../apifansly.ts'
import { type Arrival, gatewayOf } from '../gateway.fixture.ts'

export const account = 'fansly_1'
export const chatId = '918745203360276480'
export const fanId = '790364418225696768'
export const messageId = '922017730105610240'
export const users: CreateGroupChatRequest['users'] = [
  { userId: '655012873944104960', permissionFlags: 0 },
  { userId: fanId, permissionFlags: 0 },
]

interface Stage {
  readonly client: ApiFanslyClient
  readonly requests: readonly Arrival[]
  readonly requested: readonly URL[]
}

/** A client whose gateway answers with these bodies in turn, and what it was asked for. */
export function setUp(...answers: readonly unknown[]): Stage {
  return setUpWith({}, ...answers)
}

/** The same, with options of the client. */
export function setUpWith(options: Partial<ClientOptions>, ...answers: readonly unknown[]): Stage {
  const requested: URL[] = []
  const { fetch, requests } = gatewayOf(({ url }, index) => {
    requested.push(url)
    return answers[index]
  })
  const client = createApiFanslyClient({ apiKey: 'k', fetch, rateLimiter: false, ...options })
  return { client, requests, requested }
}

/** What a call throws. */
export function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** Where the gateway may put a cursor. */
interface Cursors {
  readonly outer?: unknown
  readonly inner?: unknown
}

/** What the gateway wraps every answer in. */
export function envelope(response: unknown, { outer, inner }: Cursors = {}): unknown {
  const data = { status_code: 200, nextCursor: outer, data: { success: true, nextCursor: inner, response } }
  return { statusCode: 200, message: 'Success', data, timestamp: '2026-10-14T18:40:05.218Z' }
}

/** A page of `chats.list`. */
export function chatPage(ids: readonly string[], cursors: Cursors): unknown {
  return envelope({ data: ids.map((groupId) => ({ groupId })), aggregationData: { accounts: [] } }, cursors)
}

/** A page of `chats.unread`. */
export function unreadPage(ids: readonly string[], cursors: Cursors): unknown {
  return envelope({ total: 3, messageInteractions: ids.map((row) => ({ messageId: row })) }, cursors)
}

/** A page of `messages.list`. */
export function messagePage(ids: readonly string[], cursor?: unknown, cursors?: Cursors): unknown {
  return envelope({ messages: ids.map((id) => ({ id })), accountMedia: [], cursor }, cursors)
}

/** A failure in words of the gateway. */
export function refusal(status: number, message = 'No.'): Response {
  return Response.json({ statusCode: status, message, data: null, timestamp: '' }, { status })
}
