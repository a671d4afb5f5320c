import { ProblemError } from './problem-error.ts'
import type { WireRequest } from './wire.ts'

/** The largest request body taken, in bytes. */
export const maximumBodyBytes: number = 10 * 1024 * 1024

/**
 * Reads a body to its end, even one that is too large, so that its sender is there to read the answer.
 *
 * @throws {ProblemError} 413, when the body has more than {@link maximumBodyBytes}; 400, when it is cut off.
 */
export async function readBody(body: WireRequest['body']): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of body ?? []) {
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

/**
 * JSON where the media type says so, text otherwise, `undefined` where there is no body.
 *
 * @throws {ProblemError} 400, when a body that should be JSON is not.
 */
export function parseBody(bytes: Buffer, contentType = ''): unknown {
  if (bytes.byteLength === 0) return undefined
  const text = bytes.toString('utf8')
  if (!/^application\/(?:[^;]+\+)?json\b/i.test(contentType)) return text
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ProblemError(400, 'Malformed JSON', {
      detail: `The request body is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    })
  }
}
