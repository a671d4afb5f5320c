import type { Answer } from '../../contract/operation.ts'
import type { World } from '../../world/world.ts'
import type { HandlerCall, Refusal } from '../gateway.ts'
import { usageHeaders } from './usage-headers.ts'

const usualMessages: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  401: 'This key is not valid. Make one at https://app.onlyfansapi.com/api-keys',
  402: 'The team has no credits left.',
  403: 'This account may not do that.',
  404: 'There is no such thing.',
  422: 'A field is out of bounds.',
  429: 'The limit of requests a minute is reached.',
  500: 'Something broke on our side.',
}

/** The statuses whose text stands in `message` in the document's examples; the others' stands in `error`. */
const withMessage: ReadonlySet<number> = new Set([404, 422])

/** A failure. Only the body of a 401 is documented; the others look as in the document's examples. */
export function failure(status: number, refusal: Refusal): Answer {
  const { usage, code, retryAfterSeconds, message = usualMessages[status] } = refusal
  const text = message ?? 'Fansly did not answer in time.'
  return {
    status,
    headers: {
      ...usageHeaders(usage),
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
    body: { ...(code !== undefined && { code }), [withMessage.has(status) ? 'message' : 'error']: text },
  }
}

/** What a handler answers where it cannot do what it is asked to. */
export function refuse({ usage }: HandlerCall, { now }: World, status: number, message: string): Answer {
  return failure(status, { usage, now, message })
}
