import { NotFoundError } from '../../errors/not-found-error.ts'
import type { Chat } from '../chat.ts'
import type { Gateway } from '../gateway.ts'
import type { Message } from '../message.ts'
import type { ChatLedger } from './chat-ledger.ts'
import type { View } from './view.ts'
import type { WatchEvent } from './watch-event.ts'

/**
 * Tells what has changed in one chat, the oldest first: with the chat as a list has it, what is new; without it, only what
 * became of known messages.
 */
export async function* lookInto<Of extends Gateway>(
  view: View<Of>,
  chatId: string,
  known: ChatLedger,
  chat?: Chat<Of>,
): AsyncGenerator<WatchEvent<Of>, void, undefined> {
  const messages: Message<Of>[] = []
  let isWhole = false
  try {
    for await (const page of view.messages(chatId)) {
      messages.push(...page.items)
      isWhole = page.cursor === undefined
      if (page.items.some(({ id }) => known.knows(id))) break
    }
  } catch (error) {
    // A chat may go while it is looked at.
    if (!(error instanceof NotFoundError)) throw error
  }

  for (const message of messages.toReversed())
    if (known.isAwaited(message.id) && message.readAt) {
      known.tell(message)
      yield { type: 'read', message }
    } else if (chat && !known.knows(message.id) && !message.deletedAt) {
      known.tell(message)
      yield { type: 'message', chat, message }
    }

  for (const messageId of known.missing(messages, isWhole)) {
    known.miss(messageId)
    yield { type: 'deleted', chatId, messageId }
  }

  if (chat) known.settle(chat.lastMessageId, messages[0]?.id)
}
