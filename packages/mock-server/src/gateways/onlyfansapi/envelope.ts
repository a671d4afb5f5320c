import type { Answer } from '../../contract/operation.ts'

/** Nothing is counted yet: every answer is the first of its minute, and costs the same credit. */
const creditsUsed = 1
const creditsBalance = 48_210
const limitMinute = 1000
const remainingMinute = limitMinute - 1

const headers = {
  'x-ofapi-credits-used': String(creditsUsed),
  'x-ofapi-credits-balance': String(creditsBalance),
  'x-ofapi-is-cached': 'false',
  'x-rate-limit-limit-minute': String(limitMinute),
  'x-rate-limit-remaining-minute': String(remainingMinute),
  'x-rate-limit-limit-day': '',
  'x-rate-limit-remaining-day': '',
}

const meta = {
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

export function success(data: object): Answer {
  return { status: 200, headers, body: { data, _meta: meta } }
}

/** A success with more of its kind to come, or not. The gateway was only ever seen to say that with `hasMore`. */
export function page(data: object): Answer {
  return { status: 200, headers, body: { data, _pagination: { next_page: null }, _meta: meta } }
}

export function failure(status: number, message: string): Answer {
  return { status, headers, body: { message } }
}
