import type { Answer } from '../../contract/operation.ts'
import type { World } from '../../world/world.ts'

/** Nothing is counted yet: every answer is the first of its minute. */
const rateLimit = {
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '999',
  'x-ratelimit-plan': 'Pro',
}

/**
 * Where the cursor of the next page stands: `outer` is `data.nextCursor`, `inner` is `data.data.nextCursor`. The gateway's
 * own documentation differs by operation.
 */
export interface NextCursor {
  readonly level: 'inner' | 'outer'
  readonly value: string | null
}

/** A success, in its three layers. */
export function success(world: World, response: object, { level, value: nextCursor }: NextCursor): Answer {
  const data = {
    success: true,
    response,
    ...(level === 'inner' && { nextCursor }),
  }
  return {
    status: 200,
    headers: rateLimit,
    body: {
      statusCode: 200,
      message: 'Success',
      data: { status_code: 200, data, ...(level === 'outer' && { nextCursor }) },
      timestamp: timestamp(world),
    },
  }
}

/** A failure, as documented for 400, 403, 404 and 500. */
export function failure(world: World, status: number, message: string): Answer {
  return {
    status,
    headers: rateLimit,
    body: { statusCode: status, message, data: null, timestamp: timestamp(world) },
  }
}

function timestamp({ now }: World): string {
  return new Date(now).toISOString()
}
