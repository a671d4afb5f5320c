import type {
  AccountMedia as ApiFanslyMedia,
  MessageAttachment as ApiFanslyAttachment,
} from '@fansly-chats/generated-types/apifansly'
import type {
  AccountMedia as OnlyFansApiMedia,
  MessageAttachment as OnlyFansApiAttachment,
} from '@fansly-chats/generated-types/onlyfansapi'
import { idOf, listOf, moneyOf, textOf } from './values.ts'
import type { Money } from './money.ts'
import { withRaw } from './with-raw.ts'

/** Media as either gateway tells of them. */
export type RawMedia = ApiFanslyMedia | OnlyFansApiMedia

/** What is attached to a message. */
export interface Attachment {
  /** The id of what is attached. */
  readonly contentId?: string | undefined
  /** What `contentId` refers to: with 1 media. Others are not documented. */
  readonly contentType?: number | undefined
  /** `undefined` for what is no media, and where the gateway does not tell of them. */
  readonly media?: Media | undefined
  readonly raw: ApiFanslyAttachment | OnlyFansApiAttachment
}

/** A picture or a film, on the terms on which it was sent. */
export interface Media {
  readonly id: string
  /** The id of the file behind it. */
  readonly fileId?: string | undefined
  readonly mimeType?: string | undefined
  /** Where the file can be fetched from; how long is not documented. */
  readonly url?: string | undefined
  /** Whether the connected account may see it. */
  readonly hasAccess: boolean
  readonly isPurchased: boolean
  /** What it costs; `undefined` where it is free, and with API Fansly, whose unit nobody knows: see `raw.price`. */
  readonly price?: Money | undefined
  readonly raw: RawMedia
}

/** The media of a page by id. */
export function mediaById(
  media: readonly RawMedia[] | null | undefined,
  isPriced: boolean,
): ReadonlyMap<string, Media> {
  const byId = new Map<string, Media>()
  for (const one of listOf(media)) {
    const id = idOf(one?.id)
    if (id === undefined) continue
    byId.set(
      id,
      withRaw(
        {
          id,
          fileId: idOf(one.mediaId),
          mimeType: textOf(one.media?.mimetype),
          url: textOf(one.media?.locations?.[0]?.location),
          hasAccess: one.access === true,
          isPurchased: one.purchased === true,
          price: isPriced ? moneyOf(one.price) : undefined,
        },
        one,
      ),
    )
  }
  return byId
}

/** What is attached, with the media it refers to. */
export function toAttachments(
  attachments: readonly Attachment['raw'][] | null | undefined,
  media: ReadonlyMap<string, Media> | undefined,
): readonly Attachment[] {
  const models: Attachment[] = []
  for (const raw of listOf(attachments)) {
    if (!raw) continue
    const contentId = idOf(raw.contentId)
    models.push(
      withRaw(
        {
          contentId,
          contentType: raw.contentType,
          media: raw.contentType === 1 ? media?.get(contentId ?? '') : undefined,
        },
        raw,
      ),
    )
  }
  return models
}
