import { isNotFoundError } from '@fansly-chats/fetch-client'
import type { Inbox, Message } from '@fansly-chats/fetch-client/inbox'
import type { Claim } from './ledger.ts'

/**
 * Looks for an answer in its chat: a message of ours, after the fan's, that says it answers that one, or says the same. Where the
 * chat is gone, so is the answer.
 */
export async function findAnswer(
  inbox: Inbox,
  { chatId, messageId, text }: Claim,
): Promise<Message | undefined> {
  try {
    for await (const message of inbox.messages(chatId)) {
      if (BigInt(message.id) <= BigInt(messageId)) return undefined
      // API Fansly does not tell what a message answers.
      const isAnswer = message.replyToId ? message.replyToId === messageId : message.text === text
      if (message.direction === 'outgoing' && isAnswer) return message
    }
  } catch (error) {
    if (!isNotFoundError(error)) throw error
  }
  return undefined
}
