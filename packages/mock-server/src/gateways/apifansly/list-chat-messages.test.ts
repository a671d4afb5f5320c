import { beforeEach, describe, expect, test } from 'vitest'

import { apiFanslyCall, dig, pluck } from '../../../test/gateway-calls.ts'
import { createMockServer } from '../../mock-server.ts'

const mock = await createMockServer({ closed: true })
const { world } = mock
const start = mock.snapshot()
const call = apiFanslyCall(mock)
const [longest] = world.conversations().toSorted((one, other) => other.messages.length - one.messages.length)
const chatId = longest?.chat.id ?? ''

beforeEach(() => mock.restore(start))

describe('listChatMessages', () => {
  async function pages(limit: number, cursor?: string): Promise<unknown[][]> {
    const query = new URLSearchParams({ limit: String(limit), ...(cursor !== undefined && { cursor }) })
    const { body, violations } = await call(`GET /chats/${chatId}/messages?${query}`)
    expect(violations).toBeNull()
    const response = dig(body, 'data', 'data', 'response')
    const ids = pluck(dig(response, 'messages'), 'id')
    const next = dig(response, 'cursor')
    return typeof next === 'string' ? [ids, ...(await pages(limit, next))] : [ids]
  }

  test.each([1, 3, 7, 10])(
    'visits each message once, newest first, %i at a time, to a full last page',
    async (limit) => {
      const all = await pages(limit)
      expect(all.flat()).toEqual(longest?.messages.map(({ id }) => id).toReversed())
      expect(all).toHaveLength(Math.ceil(60 / limit))
      expect(all.at(-1)).toHaveLength(60 % limit || limit)
    },
  )

  test('has 10 without a limit, and refuses more', async () => {
    const { body } = await call(`GET /chats/${chatId}/messages`)
    expect(dig(body, 'data', 'data', 'response', 'messages')).toHaveLength(10)
    expect((await call(`GET /chats/${chatId}/messages?limit=11`)).status).toBe(400)
  })

  test('has times in seconds, and each medium once', async () => {
    const { body } = await call(`GET /chats/${chatId}/messages`)
    const response = dig(body, 'data', 'data', 'response')
    const newest = longest?.lastMessage
    expect(dig(response, 'messages', 0)).toMatchObject({
      createdAt: (newest?.createdAt ?? 0) / 1000,
      interactions: [
        { readAt: (newest?.readAt ?? 0) / 1000, deliveredAt: (newest?.deliveredAt ?? 0) / 1000 },
      ],
    })
    const attached = pluck(dig(response, 'messages'), 'attachments').flatMap((list) =>
      pluck(list, 'contentId'),
    )
    expect(attached.length).toBeGreaterThan(0)
    expect(pluck(dig(response, 'accountMedia'), 'id')).toEqual(attached)
  })

  test('refuses a cursor that is no id', async () => {
    expect((await call(`GET /chats/${chatId}/messages?cursor=next`)).status).toBe(400)
  })
})
