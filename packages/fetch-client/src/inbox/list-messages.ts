import type { Paginator } from '../paging/paginator.ts'
import { mediaById, type RawMedia } from './attachment.ts'
import type { Gateway, RawMessage } from './gateway.ts'
import type { MessagePayload, SharedVerbs } from './inbox.ts'
import { mapPages } from './map-pages.ts'
import type { Money } from './money.ts'
import type { MessagesOptions } from './options.ts'
import { originOf, type Source } from './origin.ts'
import type { OwnId } from './own-id.ts'
import { toMessage } from './to-message.ts'

/** How a gateway lists messages. */
interface MessageList<Of extends Gateway> {
  readonly provider: Source
  readonly ownId: OwnId
  /** The most that a page may hold. */
  readonly most: number
  list(
    options: MessagesOptions & { readonly chatId: string; readonly limit: number },
  ): Paginator<RawMessage<Of>, MessagePayload<Of> & { readonly accountMedia?: readonly RawMedia[] }>
  priceOf(media: RawMedia): Money | undefined
}

/** Lists messages in as few pages as the gateway allows. */
export function listMessages<Of extends Gateway>({
  provider,
  ownId,
  most,
  list,
  priceOf,
}: MessageList<Of>): SharedVerbs<Of>['messages'] {
  return (chatId, options = {}) => {
    const { maxItems, signal } = options
    const limit = pageSize(most, maxItems)
    return mapPages(list({ ...options, chatId, limit }), maxItems, async (page) => {
      const context = {
        ...originOf(provider, 'listChatMessages', page),
        chatId,
        ownId: await ownId.get(signal),
        media: mediaById(page.payload.accountMedia, priceOf),
      }
      return page.items.map((row) => toMessage<Of>(row, context))
    })
  }
}

/** As many rows as fit on a page, or as are wanted. */
export function pageSize(most: number, maxItems: number | undefined): number {
  return Math.min(most, Math.ceil(maxItems ?? most))
}
