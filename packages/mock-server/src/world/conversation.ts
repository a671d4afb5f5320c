import type { Fan } from './account.ts'
import type { Chat } from './chat.ts'
import type { Message } from './message.ts'

/**
 * A chat with all that it refers to. It is alive, and so are its lists: they tell the present, whenever they are looked at.
 * Copy a list before you go through it and change the world.
 */
export interface Conversation {
  readonly chat: Chat
  readonly fan: Fan
  /** From the oldest to the newest. */
  readonly messages: readonly Message[]
  /** `undefined` where nothing was said yet. */
  readonly lastMessage: Message | undefined
  /** The fan's messages that the creator has not read, from the oldest to the newest. */
  readonly unread: readonly Message[]
  /** The creator's messages that the fan has not read, from the oldest to the newest. */
  readonly unreadByFan: readonly Message[]
}

/** The id of the last thing that happened in a conversation. Ids increase with time, whatever they are of. */
export function lastIdOf({ chat, lastMessage }: Conversation): string {
  return lastMessage?.id ?? chat.id
}

/** Whether a text has another one in it, in upper or lower case. */
export function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}
