import { describe, expect, test } from 'vitest'
import type { Chat } from '../chat.ts'
import type { Message } from '../message.ts'
import { Ledger } from './ledger.ts'
import { look } from './look.ts'
import type { View } from './view.ts'

const chatOf = (last: number): Chat => ({
  id: '1',
  partner: { id: '2', username: 'theo_late_shift' },
  unreadCount: 0,
  lastMessageId: String(last),
  raw: {
    account_id: '3',
    groupId: '1',
    partnerAccountId: '2',
    partnerUsername: 'theo_late_shift',
    flags: 0,
    unreadCount: 0,
    subscriptionTierId: null,
    lastMessageId: String(last),
    lastUnreadMessageId: null,
  },
})
const messageOf = (id: number): Message => ({
  id: String(id),
  chatId: '1',
  senderId: '2',
  direction: 'incoming',
  text: 'Hello',
  sentAt: new Date(0),
  attachments: [],
  raw: {},
})

/** A gateway that has one chat, and may list its messages later than it announces them. */
class Lagging implements View<'apifansly' | 'onlyfansapi'> {
  last = 10
  listed: readonly number[] = [10]
  requests = 0

  async *chats(): AsyncGenerator<{ items: Chat[]; cursor: undefined; payload: null; response: Response }> {
    yield { items: [chatOf(this.last)], cursor: undefined, payload: null, response: new Response() }
  }

  async *messages(): AsyncGenerator<{
    items: Message[]
    cursor: undefined
    payload: null
    response: Response
  }> {
    this.requests++
    const items = this.listed.toSorted((one, other) => other - one).map(messageOf)
    yield { items, cursor: undefined, payload: null, response: new Response() }
  }
}

describe('a gateway whose lists are not all of the same time', () => {
  const begin = () => {
    const view = new Lagging()
    let ledger = Ledger.of([chatOf(10)], true)
    const told = async (): Promise<string[]> => {
      const events = await Array.fromAsync(look(view, ledger))
      return events.map((event) =>
        event.type === 'deleted'
          ? `deleted ${event.messageId}`
          : event.type === 'message'
            ? event.message.id
            : event.type,
      )
    }
    const resume = (): void => {
      ledger = new Ledger(JSON.parse(JSON.stringify(ledger.position)))
    }
    return { view, told, resume }
  }

  test('tells a message that is listed later than it is announced', async () => {
    const { view, told, resume } = begin()
    view.last = 11
    expect(await told()).toEqual([])
    resume()
    view.listed = [10, 11]
    expect(await told()).toEqual(['11'])
    expect(await told()).toEqual([])
    expect(view.requests).toBe(2)
  })

  test('tells a late message of a chat that others have pushed off the first page', async () => {
    const chats = (...all: (readonly [id: string, last: number])[]): Chat[] =>
      all.map(([id, last]) => ({ ...chatOf(last), id }))
    let pages = [chats(['2', 20], ['1', 11])]
    let listed: Readonly<Record<string, readonly number[]>> = { 1: [10], 2: [20] }
    const view: View<'apifansly' | 'onlyfansapi'> = {
      async *chats() {
        for (const items of pages)
          yield {
            items,
            cursor: items === pages.at(-1) ? undefined : 'on',
            payload: null,
            response: new Response(),
          }
      },
      async *messages(chatId) {
        const items = (listed[chatId] ?? []).map(messageOf)
        yield { items, cursor: undefined, payload: null, response: new Response() }
      },
    }
    const ledger = Ledger.of(chats(['1', 10], ['2', 9]), true)
    const told = async (): Promise<string[]> =>
      (await Array.fromAsync(look(view, ledger))).flatMap((event) =>
        event.type === 'message' ? event.message.id : [],
      )
    expect(await told()).toEqual(['20'])
    pages = [chats(['3', 21], ['2', 20]), chats(['1', 11])]
    listed = { 1: [11, 10], 2: [20], 3: [21] }
    expect(await told()).toEqual(['21', '11'])
  })

  test('is not asked for ever for a message that is announced and never listed', async () => {
    const { view, told } = begin()
    view.last = 11
    const events: string[] = []
    for (let count = 0; count < 50; count++) events.push(...(await told()))
    expect(events).toEqual([])
    expect(view.requests).toBeLessThan(10)
    view.last = 12
    view.listed = [10, 11, 12]
    expect(await told()).toEqual(['11', '12'])
  })

  test('tells no message twice that is listed, is not, and is again', async () => {
    const { view, told, resume } = begin()
    const all: string[] = []
    for (const [last, ...listed] of [
      [11, 10, 11],
      [12, 10, 12],
      [13, 10, 11, 12, 13],
      [14, 10, 14],
      [15, 10, 11, 12, 13, 14, 15],
    ] as const) {
      Object.assign(view, { last, listed })
      all.push(...(await told()))
      resume()
    }
    expect(all).toEqual(['11', '12', 'deleted 11', '13', '14', 'deleted 12', 'deleted 13', '15'])
  })
})
