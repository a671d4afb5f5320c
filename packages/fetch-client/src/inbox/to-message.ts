import { type Attachment, type Media, toAttachments } from './attachment.ts'
import type { Gateway, RawMessage } from './gateway.ts'
import type { Message } from './message.ts'
import { type Origin, required, requiredId } from './origin.ts'
import { idOf, listOf, moneyOf, timeOf } from './values.ts'
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
export interface MessageContext extends Origin {
  readonly chatId: string
  /** The connected account's id on Fansly. */
  readonly ownId: string
  readonly media: ReadonlyMap<string, Media>
}

/** @throws {@link ContractError} for a message without an id, a sender or a time. */
export function toMessage<Of extends Gateway>(
  raw: RawMessage<Of>,
  context: MessageContext,
  row: MessageRow = raw,
): Message<Of> {
  const { chatId, ownId, media } = context
  const senderId = requiredId(row, 'senderId', context)
  const receipt = receiptOf(row.interactions, senderId)
  const model = {
    id: requiredId(row, 'id', context),
    chatId,
    senderId,
    direction: senderId === ownId ? ('outgoing' as const) : ('incoming' as const),
    text: typeof row.content === 'string' ? row.content : '',
    sentAt: required(timeOf(row.createdAt), 'createdAt', context),
    replyToId: idOf(row.inReplyTo),
    attachments: toAttachments(row.attachments, media),
    tip: moneyOf(row.totalTipAmount),
    deliveredAt: timeOf(receipt?.deliveredAt),
    readAt: timeOf(receipt?.readAt),
    deletedAt: timeOf(row.deletedAt),
  }
  return withRaw(model, raw)
}

/** What is told of somebody who did not write the message. */
function receiptOf(receipts: readonly Receipt[] | null | undefined, senderId: string): Receipt | undefined {
  for (const receipt of listOf(receipts)) if (receipt && receipt.userId !== senderId) return receipt
  return undefined
}
