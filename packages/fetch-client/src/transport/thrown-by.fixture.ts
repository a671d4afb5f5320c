import { expect } from 'vitest'

/** What a call throws that is not to succeed. */
export function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`It came to ${String(value)}`),
    (error: unknown) => error,
  )
}
