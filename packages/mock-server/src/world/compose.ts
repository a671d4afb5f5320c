import { WorldError } from '../errors/world-error.ts'
import type { Clock } from './clock.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import { mustBeMedia } from './must-be.ts'
import type { NewMedia } from './new-message.ts'

/** What somebody is about to say. */
interface Words {
  readonly text: string
  readonly media: readonly NewMedia[]
  readonly tip: number
  /** A message of the same chat. */
  readonly inReplyTo: string | undefined
}

/** Who says it, and where. */
export interface Draft extends Words {
  readonly chatId: string
  readonly senderId: string
  readonly isBundle: boolean
}

/** Where and when something is about to be said. */
interface Situation {
  /** `undefined` where the chat is yet to begin. */
  readonly chatId: string | undefined
  readonly messages: ReadonlyMap<string, Message>
  readonly clock: Clock
}

/** @throws {WorldError} When there is nothing to say, no such message to answer, or no time left. */
export function mustBeSayable(
  { text, media, tip, inReplyTo }: Words,
  { chatId, messages, clock }: Situation,
): void {
  if (inReplyTo !== undefined && (chatId === undefined || messages.get(inReplyTo)?.chatId !== chatId)) {
    const place = chatId === undefined ? 'a new chat' : `the chat ${chatId}`
    throw new WorldError(`There is no message ${inReplyTo} to answer in ${place}`)
  }
  if (text === '' && media.length === 0 && tip === 0) {
    throw new WorldError('A message needs a text, media or a tip')
  }
  for (const item of media) mustBeMedia(item)
  clock.mustGoOn()
}

/** Makes a message of a draft that is sayable, in a millisecond of its own. */
export function compose(draft: Draft, clock: Clock): { readonly message: Message; readonly media: Media[] } {
  const { chatId, senderId, text, tip, isBundle, inReplyTo = null } = draft
  clock.tick()
  const createdAt = clock.now
  const correlationId = clock.newId()
  const media = draft.media.map((item) => attach(item, senderId, createdAt, clock))
  const message = {
    bundleId: isBundle && media.length > 1 ? clock.newId() : null,
    id: clock.newId(),
    chatId,
    senderId,
    correlationId,
    content: text,
    createdAt,
    inReplyTo,
    mediaIds: media.map(({ id }) => id),
    tipAmount: tip,
    deliveredAt: null,
    readAt: null,
    reactions: [],
  }
  return { message, media }
}

function attach(newMedia: NewMedia, accountId: string, createdAt: number, clock: Clock): Media {
  const { mimetype = 'image/jpeg', width = 1080, height = 1350, price = 0, previewId = null } = newMedia
  const fileId = newMedia.fileId ?? clock.newId()
  const id = clock.newId()
  return {
    id,
    fileId,
    previewId,
    accountId,
    mimetype,
    width,
    height,
    createdAt,
    price,
    isPurchased: false,
  }
}
