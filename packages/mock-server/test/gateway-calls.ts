import type { MockServer } from '../src/mock-server.ts'

/** What a gateway answers. */
interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  readonly violations: string | null
}

/** Calls an operation by its method and path, such as `GET /chats`, below the account's own path. */
export type Call = (operation: string, body?: object) => Promise<Reply>

export function apiFanslyCall(mock: MockServer): Call {
  return (operation, body) =>
    call(mock, `${mock.url('apifansly')}/fansly_1`, { 'x-api-key': 'any' }, operation, body)
}

export function onlyFansApiCall(mock: MockServer): Call {
  const base = `${mock.url('onlyfansapi')}/api/fansly/fansly_acct_1`
  return (operation, body) => call(mock, base, { authorization: 'Bearer any' }, operation, body)
}

/** A member of a member of a JSON value. */
export function dig(value: unknown, ...names: readonly (string | number)[]): unknown {
  return names.reduce<unknown>((inner, name) => Object(inner)[name], value)
}

/** One member of each item of a JSON list. */
export function pluck(list: unknown, name: string): unknown[] {
  return Array.isArray(list) ? list.map((item: unknown) => dig(item, name)) : []
}

async function call(
  mock: MockServer,
  base: string,
  credential: Record<string, string>,
  operation: string,
  body: object | undefined,
): Promise<Reply> {
  const [method = '', path = ''] = operation.split(' ')
  const response = await mock.fetch(base + path, {
    method,
    headers: { ...credential, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const { status, headers } = response
  return { status, headers, body: await response.json(), violations: headers.get('sl-violations') }
}
