import type { MessageInteraction } from '@fansly-chats/generated-types/apifansly'
import type { Paginator } from '../paging/paginator.ts'
import type { Provider } from '../provider.ts'
import type { UnreadChat } from './chat.ts'
import { compareIds } from './ids.ts'
import { mapPages } from './map-pages.ts'
import { requiredId } from './required.ts'
import { idOf } from './values.ts'
import { withRaw } from './with-raw.ts'

/** An unread chat while its messages are counted. */
interface Counted {
  readonly id: string
  readonly partner: { readonly id: string }
  readonly raw: MessageInteraction[]
  unreadCount: number
  lastUnreadMessageId: string | undefined
}

/**
 * The chats of API Fansly's unread messages, in the order in which they come. Those of a chat may stand on several pages.
 *
 * @throws {@link ContractError} for a row without its chat or its partner.
 */
export async function* unreadChats(
  provider: Pick<Provider, 'key' | 'name'>,
  messages: Paginator<MessageInteraction, unknown>,
): AsyncGenerator<UnreadChat<'apifansly'>, void, undefined> {
  const chats = new Map<string, Counted>()
  const rows = mapPages(
    provider,
    'listUnreadChats',
    messages,
    async () => (row) => [requiredId(row, 'groupId'), requiredId(row, 'userId'), row] as const,
  )
  for await (const [id, partnerId, row] of rows) {
    const chat =
      chats.get(id) ??
      withRaw({ id, partner: { id: partnerId }, unreadCount: 0, lastUnreadMessageId: undefined }, [])
    chats.set(id, chat)
    chat.unreadCount = chat.raw.push(row)
    const messageId = idOf(row.messageId)
    if (messageId && compareIds(messageId, chat.lastUnreadMessageId ?? '') > 0)
      chat.lastUnreadMessageId = messageId
  }
  yield* chats.values()
}
