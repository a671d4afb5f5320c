import { on, type RequestVariant } from '../request-variant.ts'

/** What a `type` from 1 to `greatest` must not be. */
export const wrongTypes = (
  method: string,
  path: string,
  greatest: number,
  members: object,
): RequestVariant[] => {
  const { refuses } = on(method, path)
  const values = {
    'too small a number': 0,
    'too great a number': greatest + 1,
    'a fraction': 1.5,
    'a number in a string': '1',
    'a name': 'heart',
    null: null,
    'a list': [1],
  } as const
  return [
    refuses('no type', 'type', members),
    ...Object.entries(values).map(([what, type]) => refuses(`${what} as type`, 'type', { ...members, type })),
  ]
}
