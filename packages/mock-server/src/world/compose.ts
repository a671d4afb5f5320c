import { WorldError } from '../errors/world-error.ts'
import type { Clock } from './clock.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import { mustBeMedia } from './must-be.ts'
import type { NewMedia } from './new-message.ts'

/** What somebody is about to say. */
export interface Draft {
  readonly chatId: string
  readonly senderId: string
  readonly text: string
  readonly media: readonly NewMedia[]
  readonly tip: number
  readonly isBundle: boolean
  /** A message of the same chat. */
  readonly inReplyTo: string | undefined
}

/**
 * Makes a message of a draft, in a millisecond of its own.
 *
 * @throws {WorldError} When there is nothing to say; the clock has not moved then.
 */
export function compose(draft: Draft, clock: Clock): { readonly message: Message; readonly media: Media[] } {
  const { chatId, senderId, text, tip, isBundle, inReplyTo = null } = draft
  if (text === '' && draft.media.length === 0 && tip === 0) {
    throw new WorldError('A message needs a text, media or a tip')
  }
  for (const item of draft.media) mustBeMedia(item)
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
