import type { Answer } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import type { WireResponse } from './wire.ts'
import { violationsHeader } from './violations-header.ts'

/** An answer as it is sent, and what was found out on the way to it. */
export interface Finished {
  readonly response: WireResponse
  readonly violations: readonly Violation[]
}

/** Puts an answer into bytes. */
export function finish(answer: Answer, violations: readonly Violation[]): Finished {
  const { status, headers = {}, body } = answer
  const contentType = headers['content-type'] ?? 'application/json'
  const text = toText(body, contentType)
  return {
    response: withLength({
      status,
      headers: {
        ...(text !== null && { 'content-type': contentType }),
        ...headers,
        ...violationsHeader(violations),
        vary: 'origin',
      },
      body: text,
    }),
    violations,
  }
}

/** Announces the length that the body has. */
export function withLength(response: WireResponse): WireResponse {
  const { headers, body } = response
  if (body === null) return response
  return { ...response, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }
}

function toText(body: unknown, contentType: string): string | null {
  if (body === undefined) return null
  return typeof body === 'string' && !contentType.includes('json') ? body : JSON.stringify(body)
}
