import { beforeEach } from 'vitest'
import { createMockServer, type MockServer } from '../src/mock-server.ts'
import { apiFanslyCall, type Call, dig, onlyFansApiCall, pluck } from './gateway-calls.ts'

/** One world, and what both gateways tell of it. */
interface BothGateways {
  readonly mock: MockServer
  /** A chat with messages, all of them read. */
  readonly chatId: string
  readonly fanId: string
  readonly apiFansly: Call
  readonly onlyFansApi: Call
  /** The ids of the chats. */
  readonly apiFanslyChats: () => Promise<unknown[]>
  readonly onlyFansApiChats: (query?: string) => Promise<unknown[]>
  /** The messages of the chat. */
  readonly apiFanslyMessages: () => Promise<unknown>
  readonly onlyFansApiMessages: () => Promise<unknown>
}

/** Asks one mock server, whose world is restored before each test. */
export async function bothGateways(): Promise<BothGateways> {
  const mock = await createMockServer({ closed: true })
  const start = mock.snapshot()
  const apiFansly = apiFanslyCall(mock)
  const onlyFansApi = onlyFansApiCall(mock)
  const quiet = mock.world
    .conversations()
    .find(({ messages, unread }) => messages.length > 2 && unread.length === 0)
  const chatId = quiet?.chat.id ?? ''
  const fanId = quiet?.fan.id ?? ''

  beforeEach(() => mock.restore(start))

  async function apiFanslyChats(): Promise<unknown[]> {
    const { body } = await apiFansly('GET /chats')
    return pluck(dig(body, 'data', 'data', 'response', 'data'), 'groupId')
  }

  async function onlyFansApiChats(query = ''): Promise<unknown[]> {
    const { body } = await onlyFansApi(`GET /chats${query}`)
    return pluck(dig(body, 'data', 'data'), 'groupId')
  }

  async function apiFanslyMessages(): Promise<unknown> {
    return dig(
      (await apiFansly(`GET /chats/${chatId}/messages`)).body,
      'data',
      'data',
      'response',
      'messages',
    )
  }

  async function onlyFansApiMessages(): Promise<unknown> {
    return dig((await onlyFansApi(`GET /chats/${chatId}/messages`)).body, 'data', 'messages')
  }

  return {
    mock,
    chatId,
    fanId,
    apiFansly,
    onlyFansApi,
    apiFanslyChats,
    onlyFansApiChats,
    apiFanslyMessages,
    onlyFansApiMessages,
  }
}
