/**
 * The base of every error this package throws, so that one `catch` can tell them from all others.
 *
 * @example
 * ```ts
 * try {
 *   await client.chats.show({ account, chatId })
 * } catch (error) {
 *   if (isFanslyChatsError(error)) console.error(error.name, error.message)
 *   else throw error
 * }
 * ```
 */
export class FanslyChatsError extends Error {
  override readonly name: string = 'FanslyChatsError'
}

/** Whether this package threw the error. */
export function isFanslyChatsError(error: unknown): error is FanslyChatsError {
  return error instanceof FanslyChatsError
}
