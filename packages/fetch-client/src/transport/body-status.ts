/**
 * The status that a body reports although HTTP said 2xx: both gateways wrap Fansly's answer, and its failures, in their own.
 * `undefined` where it reports none; 500 where it only says that it failed, with `success: false` or an `error` and no `data`.
 */
export function bodyStatus(body: unknown): number | undefined {
  let failed = false
  for (let level = body, depth = 0; depth < 3; depth++) {
    if (typeof level !== 'object' || level === null) break
    const { statusCode, status_code, success, error, data }: Record<string, unknown> = Object(level)
    for (const code of [statusCode, status_code].map(Number))
      if (code >= 400 && code < 600) return Math.trunc(code)
    failed ||=
      success === false || (depth === 0 && !!error && typeof error === 'string' && data === undefined)
    level = data
  }
  return failed ? 500 : undefined
}
