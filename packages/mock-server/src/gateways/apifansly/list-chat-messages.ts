import type { Handler } from '../gateway.ts'
import { mediaOf } from '../media-of.ts'
import { takeMessages } from '../message-page.ts'
import { lastOf } from '../page.ts'
import { readInteger } from '../query.ts'
import { toAccountMedia } from './account-media.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { toMessage } from './message.ts'
import { readMessageCursor } from './message-cursor.ts'
import { noSuchChat } from './no-such.ts'

/** The most that may be asked for; what holds where nothing is asked for is not documented. */
const pageSize = 10

/** GET /{account_id}/chats/{chat_id}/messages */
export const listChatMessages: Handler = (call, world) => {
  const conversation = world.conversation(call.path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)
  const cursor = readMessageCursor(call)
  if (cursor === undefined) return refuse(call, world, 400, 'The cursor is not one of this list.')

  const page = takeMessages(conversation, readInteger(call.query.get('limit'), pageSize), cursor)
  return success(call, world, {
    messages: page.items.map((message) => toMessage(message, conversation, world)),
    accountMedia: mediaOf(page.items, world).map(toAccountMedia),
    cursor: lastOf(page)?.id ?? null,
  })
}
