import type { Answer } from '../../contract/operation.ts'
import type { World } from '../../world/world.ts'
import type { HandlerCall, Refusal } from '../gateway.ts'
import { envelope } from './envelope.ts'
import { usageHeaders } from './usage-headers.ts'

const usualMessages: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  401: 'This API key is not known.',
  402: 'There are no credits left for this month.',
  403: 'This key does not reach that account.',
  404: 'There is no such account, chat, message or person.',
  429: 'The limit of requests a minute is reached.',
  500: 'Something broke on our side.',
}

/** A failure, in the one envelope that is documented for all of them. */
export function failure(status: number, refusal: Refusal): Answer {
  const { usage, now, retryAfterSeconds, message = usualMessages[status] } = refusal
  return {
    status,
    headers: {
      ...usageHeaders(usage),
      ...(retryAfterSeconds !== undefined && { 'x-ratelimit-retry-after': String(retryAfterSeconds) }),
    },
    body: envelope(status, message ?? 'Fansly does not answer at the moment.', null, now),
  }
}

/** What a handler answers where it cannot do what it is asked to. */
export function refuse({ usage }: HandlerCall, { now }: World, status: number, message: string): Answer {
  return failure(status, { usage, now, message })
}
