import type { Attachment } from './attachment.ts'
import type { Gateway, RawMessage } from './gateway.ts'
import type { Money } from './money.ts'

/** What names a message for both gateways. */
export interface MessageReference {
  readonly id: string
  readonly chatId: string
}

/** Something that was said in a chat, by whichever gateway it came. */
export interface Message<Of extends Gateway = Gateway> extends MessageReference {
  /** The id on Fansly of the one who wrote it. */
  readonly senderId: string
  /** `outgoing` for what the connected account wrote, `incoming` for all else. */
  readonly direction: 'incoming' | 'outgoing'
  /** Empty in a message of nothing but media. */
  readonly text: string
  readonly sentAt: Date
  /** The message that this one answers. API Fansly's lists do not tell it. */
  readonly replyToId?: string | undefined
  /** In the order in which they were sent. */
  readonly attachments: readonly Attachment[]
  /** What was given with the message. API Fansly does not say in which unit; it is taken to be OnlyFansAPI's. */
  readonly tip?: Money | undefined
  /** When it reached the other side. */
  readonly deliveredAt?: Date | undefined
  /** When the other side read it. */
  readonly readAt?: Date | undefined
  readonly deletedAt?: Date | undefined
  /** The message in the gateway's own words. It is neither printed nor written as JSON. */
  readonly raw: RawMessage<Of>
}
