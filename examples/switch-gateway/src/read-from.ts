import {
  isConnectionError,
  isPaymentRequiredError,
  isServerError,
  isTimeoutError,
} from '@fansly-chats/fetch-client'
import type { Inbox } from '@fansly-chats/fetch-client/inbox'
import type { Inboxes } from './open-inboxes.ts'

/** What of an inbox only reads. A message that one gateway lost may have reached the fan all the same: nothing is sent here. */
export type Readable = Pick<Inbox, 'provider' | 'chats' | 'chat' | 'unread' | 'messages'>

/**
 * Reads from the chosen inbox, or from the other one where that gateway is out of credits or out of order.
 *
 * It reads all over again there, for a cursor is good for its own gateway only. Ids of chats and messages are Fansly's, the same in both.
 */
export async function readFrom<Value>(
  [chosen, standby]: Inboxes,
  read: (inbox: Readable) => Promise<Value>,
): Promise<Value> {
  try {
    return await read(chosen)
  } catch (error) {
    if (!standby || !isOut(error)) throw error
    return await read(standby)
  }
}

function isOut(error: unknown): boolean {
  return (
    isPaymentRequiredError(error) || isServerError(error) || isConnectionError(error) || isTimeoutError(error)
  )
}
