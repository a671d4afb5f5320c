import type { Explanation } from '../gateway.ts'
import { readMember } from '../body.ts'

/** As in the document. */
export const accessTypes: readonly string[] = ['ppv', 'subscription', 'follow', 'list', 'limited_time']

/**
 * What is wrong with the access to a new message. The document has three forms of it, and each of them refuses a body that is of
 * none for reasons of its own.
 */
export function explainMessage(body: unknown): Explanation | undefined {
  const access: unknown = readMember(body, 'access_type')
  const price: unknown = readMember(body, 'price')
  const kinds: readonly unknown[] = access === undefined ? [] : [access].flat()
  const unknown = kinds.find((kind) => !accessTypes.some((known) => known === kind))
  if (unknown !== undefined) {
    const message = `access_type must be one or several of ${accessTypes.join(', ')}, not ${JSON.stringify(unknown)}`
    return { member: 'access_type', message }
  }
  if (kinds.includes('ppv') && price === undefined) {
    return { member: 'price', message: 'price must be given with the access_type ppv' }
  }
  if (price !== undefined && !kinds.includes('ppv')) {
    return { member: 'price', message: 'price must be left out without the access_type ppv' }
  }
  return undefined
}
