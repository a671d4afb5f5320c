import { on, type RequestVariant } from '../request-variant.ts'
import { account, chat } from './ids.ts'

/** What programs send by mistake where an id on Fansly belongs, as it stands in a path. */
const wrongIds = {
  'an empty id': '',
  'a word': 'newest',
  'the account of the gateway': account,
  'a value that was never set': 'undefined',
  'the text of null': 'null',
  'a negative number': '-918745203360276480',
  'a fraction': '918745203360276480.5',
  'a number that was rounded on the way': '9.187452033602765e17',
  'a space behind': '918745203360276480%20',
  'a letter behind': '918745203360276480n',
  'two ids': '918745203360276480,903118467725209600',
} as const

/** A request with each of them in its path. */
export const wrongPaths = (
  method: string,
  parameter: string,
  path: (id: string) => string,
  body?: unknown,
): RequestVariant[] =>
  Object.entries(wrongIds).map(([what, id]) =>
    on(method, path(id)).refuses(`${what} as ${parameter}`, parameter, body),
  )

/** What a body must not hold where an id on Fansly belongs. */
export const wrongMembers = (
  method: string,
  path: string,
  property: string,
  members: object,
): RequestVariant[] => {
  const { refuses } = on(method, path)
  const values = {
    'an empty id': '',
    'a number, which loses digits,': 918745203360276500,
    null: null,
    'a word': 'newest',
    'the account of the gateway': account,
    'a space behind the id': `${chat} `,
    'a list': [chat],
  }
  return [
    ...Object.entries(values).map(([what, value]) =>
      refuses(`${what} as ${property}`, property, { ...members, [property]: value }),
    ),
    refuses(
      `no ${property}`,
      property,
      Object.fromEntries(Object.entries(members).filter(([key]) => key !== property)),
    ),
  ]
}
