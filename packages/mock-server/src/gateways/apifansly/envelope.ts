import type { Answer } from '../../contract/operation.ts'
import type { World } from '../../world/world.ts'
import type { HandlerCall } from '../gateway.ts'
import { usageHeaders } from './usage-headers.ts'

/**
 * Where the cursor of the next page stands: `outer` is `data.nextCursor`, `inner` is `data.data.nextCursor`. The gateway's
 * own documentation differs by operation.
 */
export interface NextCursor {
  readonly level: 'inner' | 'outer'
  readonly value: string | null
}

/** A success, in its three layers. */
export function success(
  { usage }: HandlerCall,
  { now }: World,
  response: object,
  { status = 200, nextCursor }: { readonly status?: number; readonly nextCursor?: NextCursor } = {},
): Answer {
  const cursorAt = (level: NextCursor['level']): object =>
    nextCursor?.level === level ? { nextCursor: nextCursor.value } : {}
  const data = { success: true, response, ...cursorAt('inner') }
  return {
    status,
    headers: usageHeaders(usage),
    body: envelope(status, 'Success', { status_code: 200, data, ...cursorAt('outer') }, now),
  }
}

/** The outermost layer, which successes and failures wear alike. */
export function envelope(statusCode: number, message: string, data: object | null, now: number): object {
  return { statusCode, message, data, timestamp: new Date(now).toISOString() }
}
