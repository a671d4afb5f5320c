/** Headers as web frameworks have them, or as Node.js has them. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** A delivery of which something else has read the body, without parsing it. */
export interface RawWebhookRequest {
  /** The raw body, as it came. */
  readonly body: Uint8Array | ArrayBuffer | string
  readonly headers: WebhookHeaders
}

/** A delivery as it arrives: a `Request`, or its raw body with its headers, as Express has them behind `express.raw()`. */
export type WebhookRequest = Request | RawWebhookRequest

/** Gives the value of a header, however its name is written; `undefined` where it is missing. */
export function headerReader(request: WebhookRequest): (name: string) => string | undefined {
  const headers: WebhookHeaders = Object(Object(request).headers)
  const entries = isIterable(headers) ? [...headers] : Object.entries(headers)
  return (name) => entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]?.toString()
}

function isIterable(headers: WebhookHeaders): headers is Headers {
  return Symbol.iterator in headers
}
