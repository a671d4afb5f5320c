import { type Chat, type Inbox, type Message, Money } from '@fansly-chats/fetch-client/inbox'

/** What is unread of one fan. */
export interface UnreadFan {
  readonly name: string
  readonly unreadCount: number
  /** The newest of the unread messages; `undefined` where the fan took it back. */
  readonly last: Pick<Message, 'text' | 'sentAt'> | undefined
  /** What was given with the unread messages. */
  readonly tips: Money
}

/** What is unread of all fans. */
export interface Digest {
  readonly unreadCount: number
  /** Those who were looked into, the latest to write first. */
  readonly fans: readonly UnreadFan[]
  /** How many more there are. */
  readonly moreFans: number
}

/**
 * Sums up what is unread. One request for each page of unread chats, and one for each chat that is looked into, or a few where more
 * of its messages are unread than fit on a page.
 *
 * @param most - How many chats to look into.
 */
export async function readDigest(inbox: Inbox, most: number): Promise<Digest> {
  const chats: Chat[] = []
  for await (const chat of inbox.chats({ sort: 'unread' })) {
    if (chat.unreadCount === 0) break
    chats.push(chat)
  }
  const fans = await Promise.all(chats.slice(0, most).map((chat) => sumUp(inbox, chat)))
  return {
    unreadCount: chats.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
    fans: fans.toSorted((one, other) => timeOf(other) - timeOf(one)),
    moreFans: chats.length - fans.length,
  }
}

async function sumUp(inbox: Inbox, { id, partner, unreadCount, lastMessageId }: Chat): Promise<UnreadFan> {
  const unread: Message[] = []
  for await (const message of inbox.messages(id)) {
    // Ids grow with time. What came after the list of chats is not among those that it counts.
    const isCounted = BigInt(message.id) <= BigInt(lastMessageId ?? message.id)
    if (message.direction === 'incoming' && isCounted) unread.push(message)
    if (unread.length === unreadCount) break
  }
  const thousandths = unread.reduce((sum, { tip }) => sum + (tip?.thousandths ?? 0), 0)
  return {
    name: partner.displayName ?? partner.username,
    unreadCount,
    last: unread[0],
    tips: new Money(thousandths),
  }
}

function timeOf({ last }: UnreadFan): number {
  return last?.sentAt.getTime() ?? 0
}
