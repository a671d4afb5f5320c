import {
  isDeliveryUnknownError,
  isInvalidRequestError,
  isNotFoundError,
  isPermissionError,
} from '@fansly-chats/fetch-client'
import type { Inbox, Message, WatchOptions } from '@fansly-chats/fetch-client/inbox'
import { findAnswer } from './find-answer.ts'
import type { Claim, Ledger } from './ledger.ts'

/** How the bot behaves. */
export interface AutoReplyOptions extends Omit<WatchOptions, 'from'> {
  /** What to answer; `undefined` for what is to be left to people. */
  readonly answer: (message: Message) => string | undefined
  /** How long not to answer the same fan again, in milliseconds. */
  readonly quietMs: number
  /** Whether to answer too what came, or could not be answered, before the start. */
  readonly catchesUp: boolean
  /** Whether to send answers. Without, it says what it would send. */
  readonly sends: boolean
  readonly log: (line: string) => void
}

/**
 * Answers what fans write, and no message twice: each answer is claimed on the disk before it is sent, and sent again only where it
 * certainly did not leave.
 *
 * @throws What the gateway throws that does not pass by itself.
 */
export async function autoReply(inbox: Inbox, ledger: Ledger, options: AutoReplyOptions): Promise<void> {
  const { answer, quietMs, catchesUp, sends, log } = options
  for (const claim of ledger.claimsOf('unknown')) await settle(claim)
  if (catchesUp && sends)
    for (const claim of ledger.claimsOf('not sent')) if (ledger.reclaim(claim)) await deliver(claim)

  const watch = inbox.watch({ ...options, from: catchesUp ? ledger.position : undefined })
  for await (const event of watch) {
    if (event.type === 'message' && event.message.direction === 'incoming') await reply(event.message)
    ledger.position = watch.position
  }

  async function reply(message: Message): Promise<void> {
    const text = answer(message)
    if (text === undefined) return
    const claim = { messageId: message.id, chatId: message.chatId, fanId: message.senderId, text }
    if (!ledger.claim(claim, quietMs)) return
    if (sends) await deliver(claim)
    else log(`would answer ${message.id}: ${text}`)
  }

  /** Sends an answer that was claimed. */
  async function deliver(claim: Claim): Promise<void> {
    try {
      await send(inbox, claim)
    } catch (error) {
      if (isDeliveryUnknownError(error)) return await settle(claim)
      ledger.settle(claim, 'not sent')
      // Who blocked the account or left does not end it for the others.
      if (!isNotFoundError(error) && !isPermissionError(error) && !isInvalidRequestError(error)) throw error
      return log(`${claim.messageId} cannot be answered, in chat ${claim.chatId}: ${error.message}`)
    }
    ledger.settle(claim, 'sent')
    log(`answered ${claim.messageId}`)
  }

  /** Looks what became of an answer. Where it is not there, it may still arrive: a person decides, not the bot. */
  async function settle(claim: Claim): Promise<void> {
    const found = await findAnswer(inbox, claim)
    ledger.settle(claim, found ? 'sent' : 'not found')
    log(
      found
        ? `${claim.messageId} was answered`
        : `${claim.messageId} has no answer yet, in chat ${claim.chatId}: look after it yourself`,
    )
  }
}

/** Sends an answer; with OnlyFansAPI as one, which API Fansly does not have. */
async function send(inbox: Inbox, { chatId, messageId, text }: Claim): Promise<void> {
  await (inbox.provider === 'onlyfansapi'
    ? inbox.send(chatId, { text, replyToId: messageId })
    : inbox.send(chatId, { text }))
}
