import { FanslyChatsError } from './fansly-chats-error.ts'

/**
 * A path parameter would have led the request to another path than the one asked for, so nothing was sent.
 *
 * @example
 * ```ts
 * const [chatId = ''] = process.argv.slice(2)
 * try {
 *   await client.chats.show({ account, chatId })
 * } catch (error) {
 *   if (isPathParameterError(error)) console.error(`Give a chat id: ${error.parameter} is missing`)
 * }
 * ```
 */
export class PathParameterError extends FanslyChatsError {
  override readonly name = 'PathParameterError'
  /** The parameter's name in the path, such as `chat_id`. */
  declare readonly parameter: string
  /** The path of the operation, such as `/{account_id}/chats`. */
  declare readonly path: string

  constructor(path: string, parameter: string, value: unknown) {
    const got = typeof value === 'string' ? `"${value}"` : typeof value
    super(
      `Path parameter "${parameter}" of ${path} must be an id, not empty, "." or "..", got ${got}. Nothing was sent.`,
    )
    this.parameter = parameter
    this.path = path
  }
}

/** Whether a path parameter was refused before anything was sent. */
export function isPathParameterError(error: unknown): error is PathParameterError {
  return error instanceof PathParameterError
}
