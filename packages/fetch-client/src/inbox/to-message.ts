import { type Attachment, type PageMedia, toAttachments } from './attachment.ts'
import type { Gateway, RawMessage } from './gateway.ts'
import type { Message } from './message.ts'
import { required, requiredId } from './required.ts'
import { idOf, listOf, moneyOf, textOf, timeOf } from './values.ts'
import { withRaw } from './with-raw.ts'

/** What either gateway may tell of a message. Nothing of it is certain. */
export interface MessageRow {
  readonly id?: string | undefined
  readonly senderId?: string | undefined
  readonly content?: string | null | undefined
  readonly createdAt?: number | undefined
  readonly inReplyTo?: string | null
  readonly attachments?: readonly Attachment['raw'][]
  readonly totalTipAmount?: number
  readonly interactions?: readonly Receipt[]
  readonly deletedAt?: number
}

interface Receipt {
  readonly userId?: string
  readonly deliveredAt?: number
  readonly readAt?: number
}

/** What the messages of a page have in common. */
interface MessageContext extends PageMedia {
  readonly chatId: string
  /** The connected account's id on Fansly. */
  readonly ownId: string | undefined
}

/** @throws TypeError for a message without an id, a sender or a time. */
export function toMessage<Of extends Gateway>(
  raw: RawMessage<Of>,
  context: MessageContext,
  row: MessageRow = raw,
): Message<Of> {
  const senderId = requiredId(row, 'senderId')
  const receipt = listOf(row.interactions).find((one) => one && one.userId !== senderId)
  return withRaw(
    {
      id: requiredId(row, 'id'),
      chatId: context.chatId,
      senderId,
      direction: senderId === context.ownId ? ('outgoing' as const) : ('incoming' as const),
      text: textOf(row.content) ?? '',
      sentAt: required(timeOf(row.createdAt), 'createdAt'),
      replyToId: idOf(row.inReplyTo),
      attachments: toAttachments(row.attachments, context),
      tip: moneyOf(row.totalTipAmount),
      deliveredAt: timeOf(receipt?.deliveredAt),
      readAt: timeOf(receipt?.readAt),
      deletedAt: timeOf(row.deletedAt),
    },
    raw,
  )
}
