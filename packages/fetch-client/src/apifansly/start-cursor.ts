import { ConfigurationError } from '../errors/configuration-error.ts'
import { nextCursor } from './next-cursor.ts'

/**
 * The cursor that a caller saved, where one says "no more" as little as none does.
 *
 * @throws {@link ConfigurationError} for a number that has lost digits: it leads to another place of the list.
 */
export function startCursor(cursor: string | number | undefined): string | undefined {
  try {
    return nextCursor(cursor)
  } catch (cause) {
    throw new ConfigurationError(
      `\`cursor\` must be what a page gave, as a string, got ${String(cursor)}, which may have lost digits.`,
      { cause },
    )
  }
}
