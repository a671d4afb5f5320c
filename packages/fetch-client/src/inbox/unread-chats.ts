import type { MessageInteraction } from '@fansly-chats/generated-types/apifansly'
import type { Paginator } from '../paging/paginator.ts'
import type { UnreadChat } from './chat.ts'
import { newestOf } from './ids.ts'
import { originOf, requiredId, type Source } from './origin.ts'
import { idOf } from './values.ts'
import { withRaw } from './with-raw.ts'

/**
 * The chats of API Fansly's unread messages, in the order in which they come. Those of a chat may stand on several pages.
 *
 * @throws {@link ContractError} for a row without its chat or its partner.
 */
export async function* unreadChats(
  provider: Source,
  messages: Paginator<MessageInteraction, unknown>,
): AsyncGenerator<UnreadChat<'apifansly'>, void, undefined> {
  const chats = new Map<string, { partner: { id: string }; rows: MessageInteraction[] }>()
  for await (const page of messages.pages()) {
    const origin = originOf(provider, 'listUnreadChats', page)
    for (const row of page.items) {
      const id = requiredId(row, 'groupId', origin)
      const partner = { id: requiredId(row, 'userId', origin) }
      const chat = chats.get(id)
      if (chat) chat.rows.push(row)
      else chats.set(id, { partner, rows: [row] })
    }
  }
  for (const [id, { partner, rows }] of chats) {
    const lastUnreadMessageId = idOf(newestOf(rows.map(({ messageId }) => idOf(messageId))))
    yield withRaw({ id, partner, unreadCount: rows.length, lastUnreadMessageId }, rows)
  }
}
