import type { FreeAccessType, ListChatsQuery, MessageMedia } from '@fansly-chats/generated-types/apifansly'
import type { PagingOptions } from '../paging/paginator.ts'
import type { CallOptions } from '../transport/call-options.ts'
import type { Gateway } from './gateway.ts'
import type { Money } from './money.ts'

/** What an inbox is made with. */
export interface InboxOptions {
  /**
   * The gateway's own id of the connected account.
   *
   * @example 'fansly_acct_7c1e94b2d05f386'
   */
  readonly account: string
  /**
   * The account's id on Fansly, by which own messages are told from others. Default: looked up once, when it is needed.
   *
   * @example '734120958846189568'
   */
  readonly nativeId?: string | undefined
}

/** How chats are listed. */
export interface SharedChatsOptions extends PagingOptions, CallOptions {
  /** Default: newest first. */
  readonly sort?: 'newest' | 'oldest' | 'unread' | undefined
  /** A part of the partner's name; API Fansly looks into the messages too. */
  readonly search?: string | undefined
  /** A page's `cursor`, to go on from there. */
  readonly cursor?: string | undefined
}

interface ApiFanslyChatsOptions extends SharedChatsOptions {
  /** Whose chats to list. Default: everybody's. */
  readonly filter?: ListChatsQuery['filter'] | undefined
  /** Only subscribers of this tier. */
  readonly subscriptionTierId?: string | undefined
}

/** How the chats of a gateway are listed. */
export type ChatsOptions<Of extends Gateway> = {
  readonly apifansly: ApiFanslyChatsOptions
  readonly onlyfansapi: SharedChatsOptions
}[Of]

/** How the messages of a chat are listed. */
export interface MessagesOptions extends PagingOptions, CallOptions {
  /** A page's `cursor`, to go on with older messages. */
  readonly before?: string | undefined
}

interface ApiFanslyNewMessage {
  /** Not empty, beside media too. */
  readonly text: string
  /** The files to attach, each by its id or with one to show before it is paid for. */
  readonly mediaIds?: readonly (string | MessageMedia)[] | undefined
  /** What opening the media costs. */
  readonly price?: Money | undefined
  /** Who may open the media without paying. */
  readonly access?: FreeAccessType | readonly FreeAccessType[] | undefined
  /** The tier that opens the media; goes with the access `subscription`. */
  readonly subscriptionTierId?: string | undefined
  /** The list whose people may open the media; goes with the access `list`. */
  readonly listId?: string | undefined
  /** API Fansly documents no answer to a message. */
  readonly replyToId?: undefined
}

interface OnlyFansApiNewMessage {
  /** The message in the same chat that this one answers. */
  readonly replyToId?: string | undefined
  /** OnlyFansAPI documents no price, nor who may open media: whatever is sent is free. */
  readonly price?: undefined
  readonly access?: undefined
  readonly subscriptionTierId?: undefined
  readonly listId?: undefined
}

interface OnlyFansApiNewText extends OnlyFansApiNewMessage {
  /** Not empty. */
  readonly text: string
  /** The media to attach, by the `fansly_media_…` ids that uploads gave; several become a bundle. */
  readonly mediaIds?: readonly string[] | undefined
}

interface OnlyFansApiNewMedia extends OnlyFansApiNewMessage {
  readonly text?: undefined
  /** The media, one at least, by the `fansly_media_…` ids that uploads gave; several become a bundle. */
  readonly mediaIds: readonly string[]
}

/** A message to send. `text` and `mediaIds` do with both gateways, though the ids are each gateway's own. */
export type NewMessage<Of extends Gateway> = {
  readonly apifansly: ApiFanslyNewMessage
  readonly onlyfansapi: OnlyFansApiNewText | OnlyFansApiNewMedia
}[Of]
