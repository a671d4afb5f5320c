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

/** What a page tells of the media in it. */
export interface PageMedia {
  readonly media?: ReadonlyMap<string | undefined, RawMedia | null>
  /** Whether the unit of a media's price is known. */
  readonly isPriced?: boolean
}

/** What is attached, with the media that it refers to. */
export function toAttachments(
  attachments: readonly Attachment['raw'][] | null | undefined,
  { media, isPriced }: PageMedia,
): readonly Attachment[] {
  const models: Attachment[] = []
  for (const raw of listOf(attachments)) {
    if (!raw) continue
    const contentId = idOf(raw.contentId)
    const told = raw.contentType === 1 && contentId && media?.get(contentId)
    models.push(
      withRaw(
        {
          contentId,
          contentType: raw.contentType,
          media: told
            ? withRaw(
                {
                  id: contentId,
                  fileId: idOf(told.mediaId),
                  mimeType: textOf(told.media?.mimetype),
                  url: textOf(told.media?.locations?.[0]?.location),
                  hasAccess: told.access === true,
                  isPurchased: told.purchased === true,
                  price: isPriced ? moneyOf(told.price) : undefined,
                },
                told,
              )
            : undefined,
        },
        raw,
      ),
    )
  }
  return models
}
