import type { Violation } from '../contract/violation.ts'
import { ProblemError } from './problem-error.ts'
import type { WireRequest } from './wire.ts'

/** The largest request body taken, in bytes. */
export const maximumBodyBytes: number = 10 * 1024 * 1024

/**
 * Reads a body to its end, even one that is too large, so that its sender is there to read the answer.
 *
 * @throws {ProblemError} 413, when the body has more than {@link maximumBodyBytes}; 400, when it is cut off.
 */
export async function readBody(body: NonNullable<WireRequest['body']>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength
      if (bytes <= maximumBodyBytes) chunks.push(chunk)
    }
  } catch (cause) {
    throw new ProblemError(400, 'Incomplete body', { detail: 'The request body is cut off', cause })
  }
  if (bytes <= maximumBodyBytes) return Buffer.concat(chunks)
  throw new ProblemError(413, 'Body too large', {
    detail: `The request body has ${bytes} bytes; at most ${maximumBodyBytes} are taken`,
  })
}

/** A body, or why it is none. */
export interface ParsedBody {
  /** `undefined` where there is none. */
  readonly value: unknown
  readonly violation?: Violation
}

export function isJsonType(contentType = ''): boolean {
  return /^application\/(?:[^;]+\+)?json\b/i.test(contentType)
}

/** JSON where the media type says so, text otherwise. */
export function readJson(text: string, contentType = ''): ParsedBody {
  if (text === '') return { value: undefined }
  if (!isJsonType(contentType)) return { value: text }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const message = `The request body is not JSON: ${error instanceof Error ? error.message : String(error)}`
    return {
      value: undefined,
      violation: { location: ['request', 'body'], severity: 'Error', code: 'json', message },
    }
  }
}
