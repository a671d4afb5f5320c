import type { Fan } from './account.ts'
import type { Chat } from './chat.ts'
import type { Message } from './message.ts'
import { compareIds } from './snowflake.ts'
import type { World } from './world.ts'

/** A chat with all that it refers to. */
export interface Conversation {
  readonly chat: Chat
  readonly fan: Fan
  /** From the oldest to the newest. */
  readonly messages: readonly Message[]
  /** `undefined` where nothing was said yet. */
  readonly lastMessage: Message | undefined
  /** The fan's messages that the creator has not read, from the oldest to the newest. */
  readonly unread: readonly Message[]
}

/** The orders that both gateways list chats in; `unread` puts chats with unread messages first. */
export const conversationOrders = ['newest', 'oldest', 'unread'] as const

export type ConversationOrder = (typeof conversationOrders)[number]

/** The conversation of one chat; `undefined` where there is no such chat. */
export function findConversation(world: World, chatId: string): Conversation | undefined {
  const chat = world.chats.get(chatId)
  const fan = chat && world.fans.get(chat.fanId)
  if (chat === undefined || fan === undefined) return undefined
  const messages = world.messages.get(chatId) ?? []
  const unread = messages.filter(({ senderId, readAt }) => senderId === fan.id && readAt === null)
  return { chat, fan, messages, lastMessage: messages.at(-1), unread }
}

/** Every conversation, in the given order. */
export function listConversations(world: World, order: ConversationOrder): Conversation[] {
  const newestFirst = [...world.chats.keys()]
    .flatMap((chatId) => findConversation(world, chatId) ?? [])
    .toSorted((one, other) => compareIds(lastId(other), lastId(one)))
  switch (order) {
    case 'newest':
      return newestFirst
    case 'oldest':
      return newestFirst.toReversed()
    case 'unread':
      return newestFirst.toSorted(
        (one, other) => Number(other.unread.length > 0) - Number(one.unread.length > 0),
      )
  }
}

/** Ids increase with time, whatever they are of. */
function lastId({ chat, lastMessage }: Conversation): string {
  return lastMessage?.id ?? chat.id
}

/** Whether a text has another one in it, in upper or lower case. */
export function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}
