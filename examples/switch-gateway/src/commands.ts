import type { Inbox, Message } from '@fansly-chats/fetch-client/inbox'
import type { Inboxes } from './open-inboxes.ts'
import { readFrom } from './read-from.ts'

const names = { apifansly: 'API Fansly', onlyfansapi: 'OnlyFansAPI' } as const

/** The newest chats, through whichever gateway answers. */
export async function list(inboxes: Inboxes): Promise<string> {
  return readFrom(inboxes, async (inbox) => {
    const lines = [`Through ${names[inbox.provider]}`]
    // `raw` has what the model leaves out, in the gateway's own words.
    for await (const { id, partner, unreadCount, raw } of inbox.chats({ maxItems: 5 }))
      lines.push(`${id}  ${partner.username}  ${unreadCount} unread  flags ${raw.flags}`)
    return lines.join('\n')
  })
}

/** Marks what is unread in a chat as read, through whichever gateway can. */
export async function markRead(inboxes: Inboxes, chatId: string): Promise<string> {
  const chat = await readFrom(inboxes, async (inbox) => inbox.chat(chatId))
  if (!chat || chat.unreadCount === 0) return 'Nothing is unread'
  // Ids grow with time. What comes meanwhile is newer than the newest, and nobody has read it.
  const newest = BigInt(chat.lastMessageId ?? 0)
  const unread = await readFrom(inboxes, async (inbox) => {
    const incoming: Message[] = []
    for await (const message of inbox.messages(chatId)) {
      if (message.direction === 'incoming' && BigInt(message.id) <= newest) incoming.push(message)
      if (incoming.length === chat.unreadCount) break
    }
    return incoming
  })
  for (const inbox of inboxes) {
    // Before `can` was asked, the compiler refuses `markRead`: not every gateway has it.
    if (!inbox?.can('markRead')) continue
    await inbox.markRead(unread)
    return `${unread.length} messages are read, through ${names[inbox.provider]}`
  }
  return `${names[inboxes[0].provider]} cannot mark messages as read`
}

/** Mutes a chat, which is a matter of one gateway. */
export async function mute([chosen]: Inboxes, chatId: string): Promise<string> {
  return chosen.provider === 'apifansly'
    ? muteThrough(chosen, chatId)
    : `${names[chosen.provider]} cannot mute a chat`
}

/** Sends a message through the chosen gateway, or not at all: it is never sent again through another one. */
export async function say([chosen]: Inboxes, chatId: string, text: string): Promise<string> {
  const { id } = await chosen.send(chatId, { text })
  return `${id} was sent, through ${names[chosen.provider]}`
}

/** The compiler knows what this inbox can do: `mute`, but not `markRead`. */
async function muteThrough(inbox: Inbox<'apifansly'>, chatId: string): Promise<string> {
  const chat = await inbox.chat(chatId)
  if (!chat) return 'There is no such chat'
  await inbox.mute(chat)
  return `${chat.partner.username} is muted`
}
