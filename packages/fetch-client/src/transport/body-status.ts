/**
 * The status that a body reports although HTTP said 2xx: both gateways wrap Fansly's answer, and its failures, in their own.
 * `undefined` where it reports none; 500 where it only says that it failed, with `success: false` or an `error` and no `data`.
 */
export function bodyStatus(body: unknown): number | undefined {
  let failed: unknown
  for (let level = body, depth = 0; depth < 3; depth++) {
    const { statusCode, status_code, success, error, data }: Record<string, unknown> = Object(level)
    const code = Number(statusCode ?? status_code)
    if (code >= 400 && code < 600) return Math.trunc(code)
    failed ||= success === false || (!depth && error && data === undefined)
    level = data
  }
  return failed ? 500 : undefined
}
