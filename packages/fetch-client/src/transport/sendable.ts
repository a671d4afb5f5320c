import { ConfigurationError } from '../errors/configuration-error.ts'
import { FanslyChatsError } from '../errors/fansly-chats-error.ts'
import type { Transport } from './transport.ts'

/** @throws {@link ConfigurationError} for what makes no request, such as half a character, a bigint, a header of two lines. */
export function sendable<Part>({ redactor }: Transport, make: () => Part): Part {
  try {
    return make()
  } catch (cause) {
    if (cause instanceof FanslyChatsError) throw cause
    throw new ConfigurationError(
      'A parameter, a header or the body holds what cannot be sent. Nothing was sent.',
      { cause: redactor.error(cause) },
    )
  }
}
