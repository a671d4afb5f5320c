import type { NewMedia } from '../../world/new-message.ts'
import type { World } from '../../world/world.ts'
import { readList, readMember, readNumber, readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { refuse } from './failure.ts'
import { toSentMessage } from './message.ts'
import { noSuchChat } from './no-such.ts'

/** POST /{account_id}/chats/{chat_id}/messages, in all three forms that the body has had. */
export const sendChatMessage: Handler = (call, world) => {
  const { path, body } = call
  const conversation = world.conversation(path['chat_id'] ?? '')
  if (conversation === undefined) return noSuchChat(call, world)
  const text = readText(body, 'content')
  if (text === '') return refuse(call, world, 400, 'A message needs a text.')

  const price = priceOf(body)
  if (!Number.isSafeInteger(price) || price < 0) return refuse(call, world, 400, 'The price is not valid.')
  const media = fileIds(body).map((file) => ({ ...toNewMedia(file, world), price }))
  const message = world.send({ chatId: conversation.chat.id, text, media })
  return success(call, world, toSentMessage(message), { status: 201 })
}

/** Dollars become thousandths of one. Beside `permissions`, every other field of access is ignored. */
function priceOf(body: unknown): number {
  return readMember(body, 'permissions') === undefined ? Math.round(readNumber(body, 'price') * 1000) : 0
}

interface File {
  readonly id: string
  readonly previewId: string
}

function fileIds(body: unknown): File[] {
  const single = readMember(body, 'mediaId')
  const several = readList(body, 'mediaIds')
  return (single === undefined ? several : [single]).map((file) =>
    typeof file === 'string'
      ? { id: file, previewId: '' }
      : { id: readText(file, 'mediaId'), previewId: readText(file, 'previewId') },
  )
}

/** What was sent before keeps its looks. Uploads lie outside the document, so any other id will do as well. */
function toNewMedia({ id, previewId }: File, world: World): NewMedia {
  const known = world.media.get(id)
  const fileId = known?.fileId ?? (isFileId(id) ? id : undefined)
  return {
    ...(known && { mimetype: known.mimetype, width: known.width, height: known.height }),
    ...(fileId !== undefined && { fileId }),
    ...(isFileId(previewId) && { previewId }),
  }
}

function isFileId(id: string): boolean {
  return /^\d{1,19}$/.test(id)
}
