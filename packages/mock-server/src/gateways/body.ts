/** A member of a JSON body that has been validated; `undefined` where it has none. */
export function readMember(body: unknown, name: string): unknown {
  return Object(body)[name]
}

/** A text of the body; empty where there is none. */
export function readText(body: unknown, name: string): string {
  const member = readMember(body, name)
  return typeof member === 'string' ? member : ''
}

/** A number of the body; 0 where there is none. */
export function readNumber(body: unknown, name: string): number {
  const member = readMember(body, name)
  return typeof member === 'number' ? member : 0
}

/** A list of the body; empty where there is none. */
export function readList(body: unknown, name: string): readonly unknown[] {
  const member: unknown = readMember(body, name)
  return Array.isArray(member) ? member : []
}
