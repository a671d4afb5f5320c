import { on, type RequestVariant } from '../request-variant.ts'
import { account, chat, message } from './paths.ts'

/** What programs send by mistake where an account of the gateway belongs. */
const wrongAccountIds = {
  'the id on Fansly': '734120958846189568',
  'an account of the other gateway': 'fansly_7c1e94b2d05f386',
  'nothing behind the beginning': 'fansly_acct_',
  'a username': 'mara_quill',
  'a value that was never set': 'undefined',
  'a space': '%20',
} as const

/** What programs send by mistake where an id on Fansly belongs, as it stands in a path. */
export const wrongFanslyIds: Readonly<Record<string, string>> = {
  'the account of the gateway': account,
  'a value that was never set': 'undefined',
  'the text of null': 'null',
  'a negative number': `-${chat}`,
  'a fraction': `${chat}.5`,
  'a number that was rounded on the way': '9.182044173552804e17',
  'a space': '%20',
  'a letter behind': `${chat}n`,
  'two ids': `${chat},${message}`,
}

/** A request with each of them in its path. */
export const wrongAccounts = (method: string, path: string, body?: unknown): RequestVariant[] =>
  Object.entries(wrongAccountIds).map(([what, id]) =>
    on(method, path.replace(account, id)).refuses(`${what} as fanslyAccount`, 'fanslyAccount', body),
  )

/** A request with each of them for its chat. */
export const wrongChats = (method: string, path: string, body?: unknown): RequestVariant[] =>
  Object.entries(wrongFanslyIds).map(([what, id]) =>
    on(method, path.replace(chat, id)).refuses(`${what} as chat_id`, 'chat_id', body),
  )

/** A request with each of them for its message. */
export const wrongMessages = (method: string, path: string, body?: unknown): RequestVariant[] =>
  Object.entries(wrongFanslyIds).map(([what, id]) =>
    on(method, path.replace(message, id)).refuses(`${what} as message_id`, 'message_id', body),
  )

/** What an id on Fansly in a body must not be. */
export const wrongMembers = (
  method: string,
  path: string,
  property: string,
  members: object,
): RequestVariant[] => {
  const { refuses } = on(method, path)
  const values = {
    'an empty id': '',
    'a number, which loses digits,': 918204417355280400,
    null: null,
    'the account of the gateway': account,
    'a username': 'theo_late_shift',
    'a list': [message],
  } as const
  return Object.entries(values).map(([what, value]) =>
    refuses(`${what} as ${property}`, property, { ...members, [property]: value }),
  )
}
