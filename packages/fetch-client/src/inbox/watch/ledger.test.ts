import { describe, expect, test } from 'vitest'
import type { Message } from '../message.ts'
import { Ledger } from './ledger.ts'

const chat = (id: number, last?: number): { id: string; unreadCount: number; lastMessageId?: string } => ({
  id: String(id),
  unreadCount: 0,
  ...(last !== undefined && { lastMessageId: String(last) }),
})

/** A message of the account that nobody has read. */
const message = (id: number): Message => ({
  id: String(id),
  chatId: '1',
  senderId: '2',
  direction: 'outgoing',
  text: '',
  sentAt: new Date(0),
  attachments: [],
  raw: {},
})

/** A ledger after a save. */
const saved = (ledger: Ledger): Ledger => new Ledger(JSON.parse(JSON.stringify(ledger.position)))

describe('a ledger', () => {
  test('knows what there is when it begins', () => {
    const ledger = saved(Ledger.of([chat(1, 90), chat(2, 80), chat(3)], false))
    expect([chat(1, 90), chat(3), chat(4, 70), chat(5)].map((one) => ledger.isUnchanged(one))).toEqual(
      Array(4).fill(true),
    )
    expect(
      [chat(1, 91), chat(1, 85), chat(3, 92), chat(4, 81)].map((one) => ledger.isUnchanged(one)),
    ).toEqual(Array(4).fill(false))
  })

  test('knows nothing of chats that are new, where it knew all', () => {
    const ledger = Ledger.of([chat(1, 90)], true)
    expect(ledger.isUnchanged(chat(2, 5))).toBe(false)
    expect(ledger.chat(chat(2, 5)).knows('5')).toBe(false)
    expect(ledger.chat(chat(1, 91)).knows('91')).toBe(false)
    expect(ledger.chat(chat(1, 91)).knows('90')).toBe(true)
  })

  test('is settled up to its mark only', () => {
    const ledger = Ledger.of([chat(1, 90), chat(2, 80)], false)
    expect([chat(2, 80), chat(1, 90), chat(1, 91), chat(3)].map((one) => ledger.isSettled(one))).toEqual([
      true,
      true,
      false,
      true,
    ])
    ledger.settle('91')
    ledger.settle('85')
    expect(saved(ledger).isSettled(chat(1, 91))).toBe(true)
  })

  test('stays small, and forgets nothing that matters', () => {
    const ledger = Ledger.of([chat(0, 1000)], false)
    const ids = Array.from({ length: 900 }, (_, index) => index + 1)
    for (const id of ids) {
      const known = ledger.chat(chat(id, 1000 + id))
      known.tell(message(1000 + id))
      known.last = String(1000 + id)
    }
    ledger.settle('1900')
    const after = saved(ledger)
    expect(Object.keys(after.position.chats)).toHaveLength(200)
    expect(ids.filter((id) => !after.isUnchanged(chat(id, 1000 + id)))).toEqual([])
    expect(ids.filter((id) => after.isUnchanged(chat(id, 2000 + id)))).toEqual([])
    expect(ids.filter((id) => !after.chat(chat(id, 2000 + id)).knows(String(1000 + id)))).toEqual([])
    expect(ids.filter((id) => after.chat(chat(id, 2000 + id)).knows(String(2000 + id)))).toEqual([])
  })
})

describe('the ledger of a chat', () => {
  test('keeps twenty messages, and knows the older ones', () => {
    const known = Ledger.of([chat(1, 100)], false).chat(chat(1, 100))
    for (let id = 101; id <= 160; id++) known.tell(message(id))
    expect(Object.keys(known.position.seen)).toHaveLength(20)
    expect(['99', '100', '120', '160'].map((id) => known.knows(id))).toEqual(Array(4).fill(true))
    expect(['161', '1000'].map((id) => known.knows(id))).toEqual([false, false])
    expect([known.isAwaited('160'), known.isAwaited('120'), known.isAwaiting]).toEqual([true, false, true])
  })
})
