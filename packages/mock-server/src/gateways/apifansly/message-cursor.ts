import type { HandlerCall } from '../gateway.ts'

/** The id of the message that a page goes on from: `null` for the first page, `undefined` for a cursor that is none. */
export function readMessageCursor({ query }: HandlerCall): string | null | undefined {
  const cursor = query.get('cursor')
  return cursor === null || /^\d+$/.test(cursor) ? cursor : undefined
}
