import type { Answer } from '../../contract/operation.ts'
import type { HandlerCall } from '../gateway.ts'
import type { Usage } from '../usage.ts'
import { usageHeaders } from './usage-headers.ts'

/** A success; some have no data. */
export function success({ usage }: HandlerCall, data: object | null): Answer {
  return { status: 200, headers: usageHeaders(usage), body: { data, _meta: toMeta(usage) } }
}

/** A success with more of its kind to come, or not. The gateway was only ever seen to say that with `hasMore`. */
export function page({ usage }: HandlerCall, data: object): Answer {
  return {
    status: 200,
    headers: usageHeaders(usage),
    body: { data, _pagination: { next_page: null }, _meta: toMeta(usage) },
  }
}

function toMeta({ creditsUsed, creditsBalance, limitMinute, remainingMinute }: Usage): object {
  return {
    _credits: { used: creditsUsed, balance: creditsBalance, note: 'Charged on every call' },
    _cache: { is_cached: false, note: 'Answers of this endpoint are never cached' },
    _rate_limits: {
      limit_minute: limitMinute,
      limit_day: null,
      remaining_minute: remainingMinute,
      remaining_day: null,
      notice: 'Daily limits no longer apply',
    },
  }
}
