import { type Call, CallError } from './call-error.ts'

/** What a call was given. */
interface Sent {
  readonly params?: { readonly path?: object | undefined } | undefined
  readonly body?: unknown
}

/**
 * A message was sent, and nobody knows whether it arrived: the connection was lost, the answer was late, a failure or
 * unreadable. It is never sent again. Look for it among the chat's newest messages before you do; the `cause` says what happened.
 *
 * @example
 * ```ts
 * try {
 *   await client.messages.send({ account, chatId, text: 'Good morning' })
 * } catch (error) {
 *   if (!isDeliveryUnknownError(error)) throw error
 *   for await (const message of client.messages.list({ account, chatId, maxItems: 10 })) {
 *     if (message.content === 'Good morning') console.log('perhaps this one:', message.id, 'for the one of', error.sentAt)
 *   }
 * }
 * ```
 */
export class DeliveryUnknownError extends CallError {
  override readonly name = 'DeliveryUnknownError'
  /** When the request left. */
  declare readonly sentAt: Date
  /** The path parameters, the account and the chat among them. */
  declare readonly path: Readonly<Record<string, unknown>>
  /** The body as it was given, the message's text in it. */
  declare readonly body: unknown

  constructor(call: Call, sentAt: Date, { params, body }: Sent, cause: unknown) {
    super(
      call,
      `sent at ${sentAt.toISOString()}, whether it arrived is unknown. Look for it before sending again.`,
      statusOf(cause),
      cause,
    )
    this.sentAt = sentAt
    this.path = { ...params?.path }
    this.body = body
  }
}

/** Whether a message was sent of which nobody knows whether it arrived. */
export function isDeliveryUnknownError(error: unknown): error is DeliveryUnknownError {
  return error instanceof DeliveryUnknownError
}

function statusOf(cause: unknown): number | undefined {
  try {
    return cause instanceof CallError ? cause.status : undefined
  } catch {
    return undefined // it cannot be looked at
  }
}
