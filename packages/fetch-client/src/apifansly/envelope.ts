/** The envelope that API Fansly puts around every payload. */
interface Envelope<Payload> {
  readonly statusCode: number
  readonly message: string
  readonly data: {
    readonly status_code: number
    readonly nextCursor?: string | number | null
    readonly data: {
      readonly success?: boolean
      readonly nextCursor?: string | number | null
      readonly response: Payload
    }
  }
}

/** The payload, and the places where the next cursor may be. */
export function openEnvelope<Payload>({ statusCode, message, data }: Envelope<Payload>): {
  payload: Payload
  cursors: (string | number | null | undefined)[]
} {
  if (statusCode >= 400 || data.status_code >= 400 || data.data.success === false) {
    throw new Error(`The call failed, though HTTP says it did not: ${message}`)
  }
  return { payload: data.data.response, cursors: [data.nextCursor, data.data.nextCursor] }
}
