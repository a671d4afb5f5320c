import { FanslyChatsError } from './fansly-chats-error.ts'

/** A request was about to leave the base URL and take the API key along, so it was not sent. */
export class ForeignOriginError extends FanslyChatsError {
  override readonly name = 'ForeignOriginError'
  /** Where the request wanted to go: scheme, host and port. */
  declare readonly origin: string

  constructor(message: string, origin: string) {
    super(message)
    this.origin = origin
  }
}

/** Whether a request was stopped because it was about to leave the base URL. */
export function isForeignOriginError(error: unknown): error is ForeignOriginError {
  return error instanceof ForeignOriginError
}
