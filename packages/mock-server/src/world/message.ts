import type { Reaction } from './reaction.ts'

/** Something that was said in a chat. */
export interface Message {
  readonly id: string
  readonly chatId: string
  readonly senderId: string
  /** The id that the sender gave it before it was sent. */
  readonly correlationId: string
  readonly content: string
  readonly createdAt: number
  /** The id of the message that this one answers. */
  readonly inReplyTo: string | null
  /** The ids of the media sent with it. */
  readonly mediaIds: readonly string[]
  /** The id under which several media were sent as one; `null` where each was sent by itself. */
  readonly bundleId: string | null
  /** What the fan gave with it, in thousandths of a dollar. */
  readonly tipAmount: number
  /** When it reached the other side; `null` where it has not. */
  readonly deliveredAt: number | null
  /** When the other side read it; `null` where they have not. */
  readonly readAt: number | null
  /** Of both sides, in the order in which they were made. */
  readonly reactions: readonly Reaction[]
}
