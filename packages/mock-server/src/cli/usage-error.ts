/** The command was called with options that it does not have, or with values that they cannot have. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
