import type { OperationRequest } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'

const token = "[-!#$%&'*+.^_`|~A-Za-z0-9]+"
const mediaType = new RegExp(String.raw`^\s*${token}/${token}\s*(?:;|$)`)

/** What is wrong with the media type of a body: one that is none, and Prism would throw at. */
export function mediaTypeViolations({ headers }: OperationRequest): Violation[] {
  const given = headers['content-type']
  if (given === undefined || mediaType.test(given)) return []
  const message = `Request header content-type must be a media type, not "${given}"`
  return [{ location: ['request', 'header', 'content-type'], severity: 'Error', code: 415, message }]
}

/** Without the parts of `accept` that are no media types, at which Prism would throw. */
export function withReadableAccept(headers: OperationRequest['headers']): OperationRequest['headers'] {
  const { accept, ...others } = headers
  const readable = (accept ?? '').split(',').filter((part) => mediaType.test(part))
  return readable.length === 0 ? others : { ...others, accept: readable.join(',') }
}
