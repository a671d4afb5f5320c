import { FanslyChatsError } from './fansly-chats-error.ts'

/** The client was set up or called in a way that cannot work: a missing key, a base URL that is none, a limit below 0. */
export class ConfigurationError extends FanslyChatsError {
  override readonly name = 'ConfigurationError'
}

/** Whether the client was set up or called in a way that cannot work. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof ConfigurationError
}
