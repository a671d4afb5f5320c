/** What Node.js and Bun (the last one its older releases) call it when nobody listens at an address, or a name leads to none. */
const codes = new Set<unknown>(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ConnectionRefused'])

/** How Deno begins, after the address, what went wrong before there was a connection. */
const deno = /\): client error \(Connect\): (dns error|tcp connect error: Connection refused)/

/** Whether a rejection of `fetch` proves that the request did not leave. Browsers and workers never tell. */
export function wasNotSent(error: unknown): boolean {
  try {
    return provesIt(error, 0)
  } catch {
    return false // its members throw
  }
}

function provesIt(error: unknown, depth: number): boolean {
  const { code, cause, errors, message }: Record<string, unknown> = Object(error)
  if (Array.isArray(errors) && depth < 9)
    return errors.length > 0 && errors.every((one) => provesIt(one, depth + 1))
  // What has another name failed otherwise, whatever came before it: a connection that was lost and cannot be made again.
  if (typeof code === 'string' && !codes.has(code)) return false
  return (
    codes.has(code) ||
    deno.test(String(message)) ||
    (depth < 9 && cause !== undefined && provesIt(cause, depth + 1))
  )
}
