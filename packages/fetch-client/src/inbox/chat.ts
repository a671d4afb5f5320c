import type { Account as ApiFanslyAccount } from '@fansly-chats/generated-types/apifansly'
import type { Account as OnlyFansApiAccount } from '@fansly-chats/generated-types/onlyfansapi'
import type { Gateway, RawChat, RawUnreadChat } from './gateway.ts'
import type { Message } from './message.ts'
import { required, requiredId } from './required.ts'
import { idOf, listOf, textOf } from './values.ts'
import { withRaw } from './with-raw.ts'

/** The other side of a chat. */
export interface Partner {
  /** The id on Fansly. */
  readonly id: string
  readonly username: string
  /** `undefined` for someone who has set none. */
  readonly displayName?: string | undefined
  readonly avatarUrl?: string | undefined
}

/** A chat with unread messages, as far as both gateways tell of it at the price of one list. Each `Chat` is one too. */
export interface UnreadChat<Of extends Gateway = Gateway> {
  readonly id: string
  /** Only the id is certain: API Fansly tells nothing else here. */
  readonly partner: Pick<Partner, 'id'> & {
    readonly [Name in keyof Omit<Partner, 'id'>]?: Partner[Name] | undefined
  }
  /** How many messages the connected account has not read. */
  readonly unreadCount: number
  readonly lastUnreadMessageId?: string | undefined
  /** What the gateway told, in its own words: API Fansly one row a message. It is neither printed nor written as JSON. */
  readonly raw: RawUnreadChat<Of> | RawChat<Of>
}

/** A conversation, by whichever gateway it came. */
export interface Chat<Of extends Gateway = Gateway> extends UnreadChat<Of> {
  readonly partner: Partner
  /** The newest message. API Fansly tells its id only. */
  readonly lastMessage?: Message<Of> | undefined
  /** `undefined` in a chat without messages. */
  readonly lastMessageId?: string | undefined
  /** The subscription tier that the chat asks for. */
  readonly subscriptionTierId?: string | undefined
  /** The chat in the gateway's own words. It is neither printed nor written as JSON. */
  readonly raw: RawChat<Of>
}

/** A person as either gateway sums them up beside a list. */
export type RawAccount = ApiFanslyAccount | OnlyFansApiAccount

/** The rows of a page by id. */
export function byId<Row extends { readonly id?: string }>(
  rows: readonly Row[] | null | undefined,
): ReadonlyMap<string | undefined, Row | null> {
  return new Map(listOf(rows).map((row) => [row?.id, row]))
}

/** @throws TypeError for a chat without its id, its partner or its count. */
export function toChat<Of extends Gateway>(
  raw: RawChat<Of>,
  account: RawAccount | null | undefined,
  lastMessage?: Message<Of>,
): Chat<Of> {
  const count = Number(raw.unreadCount ?? undefined)
  return withRaw(
    {
      id: requiredId(raw, 'groupId'),
      partner: {
        id: requiredId(raw, 'partnerAccountId'),
        username: required(textOf(raw.partnerUsername) ?? textOf(account?.username), 'partnerUsername'),
        displayName: textOf(account?.displayName),
        avatarUrl: textOf(account?.avatar?.locations?.[0]?.location),
      },
      unreadCount: required(count >= 0 ? count : undefined, 'unreadCount'),
      lastMessage,
      lastMessageId: idOf(raw.lastMessageId),
      lastUnreadMessageId: idOf(raw.lastUnreadMessageId),
      subscriptionTierId: idOf(raw.subscriptionTierId),
    },
    raw,
  )
}
