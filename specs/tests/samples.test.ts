/** The providers' own samples fit the schemas, and no field of theirs is missing from them. */
import { describe, expect, it } from 'vitest'
import { isObject, type Json, type JsonObject } from '../scripts/json.ts'
import { type Bundle, bundles, sample, sampledOperations } from './bundle.ts'

/** The schemas that may describe a value: the one at the pointer, or each branch of its `anyOf`. */
function branches(bundle: Bundle, pointer: string): { pointer: string; schema: JsonObject }[] {
  const { pointer: target, value: schema } = bundle.at(pointer)
  if (!isObject(schema)) throw new TypeError(`${pointer} is not a schema`)
  const anyOf = schema['anyOf']
  if (!Array.isArray(anyOf)) return [{ pointer: target, schema }]
  return anyOf.flatMap((branch) =>
    isObject(branch) && typeof branch['$ref'] === 'string' ? branches(bundle, branch['$ref'].slice(1)) : [],
  )
}

const property = (bundle: Bundle, pointer: string, name: string): string | undefined =>
  branches(bundle, pointer)
    .filter(({ schema }) => isObject(schema['properties']) && name in schema['properties'])
    .map((branch) => `${branch.pointer}/properties/${name}`)[0]

const items = (bundle: Bundle, pointer: string): string | undefined =>
  branches(bundle, pointer)
    .filter(({ schema }) => 'items' in schema)
    .map((branch) => `${branch.pointer}/items`)[0]

/** The paths in a value that the schema does not name, such as `data.data[].flags`. */
function undeclared(bundle: Bundle, pointer: string, value: Json, path = ''): string[] {
  if (Array.isArray(value)) {
    const inner = items(bundle, pointer)
    return inner === undefined
      ? [`${path}[]`]
      : value.flatMap((item) => undeclared(bundle, inner, item, `${path}[]`))
  }
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = property(bundle, pointer, name)
    const here = path === '' ? name : `${path}.${name}`
    return inner === undefined ? [here] : undeclared(bundle, inner, member, here)
  })
}

/** Whether the schema names a path such as `data.data[].flags`. */
function declares(bundle: Bundle, pointer: string, path: string): boolean {
  let place: string | undefined = pointer
  for (const step of path.replaceAll('[]', '.[]').split('.')) {
    if (place === undefined) return false
    place = step === '[]' ? items(bundle, place) : property(bundle, place, step)
  }
  return place !== undefined
}

describe.each(sampledOperations)('$name', ({ bundle, operation }) => {
  const schema = bundle.okSchema(operation.id)

  it('accepts the provider’s sample', () => {
    expect(bundle.complaints(schema, sample(bundle, operation.id))).toEqual([])
  })

  it('names every field of the provider’s sample', () => {
    expect(undeclared(bundle, schema, sample(bundle, operation.id))).toEqual([])
  })

  it('notices a field that it does not name', () => {
    expect(undeclared(bundle, schema, { data: { surprise: 1 } })).toEqual(['data.surprise'])
  })
})

/** Fields that a provider's table has, wherever its sample puts them. */
const tables: { operationId: string; paths: string[] }[] = [
  {
    operationId: 'listChats',
    paths: [
      'statusCode',
      'message',
      'data.status_code',
      'data.nextCursor',
      'data.data.nextCursor',
      ...[
        'account_id',
        'groupId',
        'partnerAccountId',
        'partnerUsername',
        'flags',
        'unreadCount',
        'subscriptionTierId',
        'lastMessageId',
        'lastUnreadMessageId',
      ].map((name) => `data.data.response.data[].${name}`),
      ...['id', 'username', 'displayName', 'avatar'].map(
        (name) => `data.data.response.aggregationData.accounts[].${name}`,
      ),
      'timestamp',
    ],
  },
  {
    operationId: 'listUnreadChats',
    paths: [
      'statusCode',
      'message',
      'data.status_code',
      'data.nextCursor',
      'data.data.nextCursor',
      'data.data.response.total',
      ...[
        'messageId',
        'groupId',
        'userId',
        'deliveredAt',
        'readAt',
        'deletedAt',
        'attachments',
        'validMessage',
      ].map((name) => `data.data.response.messageInteractions[].${name}`),
      'timestamp',
    ],
  },
]

it.each(tables)(
  'apifansly $operationId names every field of the provider’s table',
  ({ operationId, paths }) => {
    const bundle = bundles.apifansly
    const schema = bundle.okSchema(operationId)
    expect(paths.filter((path) => !declares(bundle, schema, path))).toEqual([])
    expect(declares(bundle, schema, 'data.data.response.surprise')).toBe(false)
  },
)
