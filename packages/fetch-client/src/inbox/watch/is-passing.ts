import { ConnectionError } from '../../errors/connection-error.ts'
import { ParseError } from '../../errors/parse-error.ts'
import { RateLimitError } from '../../errors/rate-limit-error.ts'
import { ServerError } from '../../errors/server-error.ts'
import { TimeoutError } from '../../errors/timeout-error.ts'
import { RateLimitStoreError } from '../../rate-limit/rate-limit-store-error.ts'

/** Whether an error may mend by itself: a lost connection, a gateway that is down or busy, a page of a proxy. */
export function isPassing(error: unknown): boolean {
  return [ConnectionError, TimeoutError, ParseError, ServerError, RateLimitError, RateLimitStoreError].some(
    (kind) => error instanceof kind,
  )
}
