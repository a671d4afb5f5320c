import { readList, readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { toSentMessage } from './message.ts'
import { noSuchChat, noSuchMessage } from './no-such.ts'

/** POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages. Uploads lie outside the document, so any media will do. */
export const sendChatMessage: Handler = (call, world) => {
  const { path, body } = call
  const conversation = world.conversation(path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)

  const text = readText(body, 'text')
  const media = readList(body, 'mediaFiles').map(() => ({}))
  if (text === '' && media.length === 0) return refuse(call, world, 422, 'A message needs a text or media.')
  const chatId = conversation.chat.id
  const inReplyTo = readText(body, 'replyToMessageId')
  if (inReplyTo !== '' && world.messages.get(inReplyTo)?.chatId !== chatId) return noSuchMessage(call, world)

  const draft = { chatId, text, media, isBundle: media.length > 1, ...(inReplyTo && { inReplyTo }) }
  return success(call, toSentMessage(world.send(draft), conversation, world))
}
