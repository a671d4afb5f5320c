import type { Acknowledgement } from '../../world/acknowledgement.ts'
import { readList, readNumber } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { noSuchChat, noSuchMessage } from './no-such.ts'

const acknowledgements: Readonly<Record<number, Acknowledgement>> = {
  1: 'delivered',
  2: 'read',
  3: 'readAndDelivered',
  4: 'unread',
}

const most = 25

/** POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack: all of the messages, or none. */
export const acknowledgeChatMessages: Handler = (call, world) => {
  const conversation = world.conversation(call.path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)

  const as = acknowledgements[readNumber(call.body, 'type')]
  if (as === undefined) return refuse(call, world, 422, 'The type must be 1, 2, 3 or 4.')
  const ids = readList(call.body, 'messageIds').map(String)
  if (ids.length > most) return refuse(call, world, 422, 'At most 25 messages can be acknowledged at once.')
  if (ids.some((id) => world.messages.get(id)?.chatId !== conversation.chat.id)) {
    return noSuchMessage(call, world)
  }
  world.acknowledge(ids, as)
  return success(call, null)
}
