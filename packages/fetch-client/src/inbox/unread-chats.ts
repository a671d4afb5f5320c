import type { MessageInteraction } from '@fansly-chats/generated-types/apifansly'
import type { UnreadChat } from './chat.ts'
import { newestOf } from './ids.ts'
import { type Origin, requiredId } from './origin.ts'
import { idOf } from './values.ts'
import { withRaw } from './with-raw.ts'

/** The unread messages of API Fansly by chat, whose rows may stand on several pages. */
export class UnreadMessages {
  readonly #chats = new Map<string, { partnerId: string; rows: MessageInteraction[] }>()

  /** @throws {@link ContractError} for a row without its chat or its partner. */
  add(row: MessageInteraction, origin: Origin): void {
    const id = requiredId(row, 'groupId', origin)
    const partnerId = requiredId(row, 'userId', origin)
    const chat = this.#chats.get(id)
    if (chat) chat.rows.push(row)
    else this.#chats.set(id, { partnerId, rows: [row] })
  }

  /** In the order in which they came. */
  chats(): UnreadChat<'apifansly'>[] {
    return [...this.#chats].map(([id, { partnerId, rows }]) => {
      const lastUnreadMessageId = idOf(newestOf(rows.map(({ messageId }) => idOf(messageId))))
      return withRaw({ id, partner: { id: partnerId }, unreadCount: rows.length, lastUnreadMessageId }, rows)
    })
  }
}
