import type { ValidateFunction } from 'ajv/dist/2020.js'

import { loadAjv } from '../ajv.ts'
import { WorldError } from '../errors/world-error.ts'
import type { Instant } from './clock.ts'
import { greatestId } from './greatest-id.ts'
import { checkReferences } from './world-references.ts'
import { endOfIds, lastOfIds } from './snowflake.ts'
import type { Records } from './store.ts'
import type { Typing } from './typing.ts'

/** What one creator has, and who is typing to whom. */
export interface WorldRecords extends Records {
  readonly typing: readonly Typing[]
}

/**
 * The worlds of all creators of a session as plain JSON, for a file or for later. Parts of it are the worlds' own: read it, or
 * change a copy.
 */
export interface WorldSnapshot extends Instant {
  /** Of this form. One of version 1, which was of a single creator, is read as well. */
  readonly version: 2
  /** In the order of the creators' accounts. */
  readonly worlds: readonly WorldRecords[]
}

const id = { type: 'string', pattern: '^\\d{1,19}$' }
const ids = { type: 'array', items: id }
const optionalId = { ...id, type: ['string', 'null'] }
const text = { type: 'string' }
const flag = { type: 'boolean' }
const count = { type: 'integer', minimum: 0 }
const optionalTime = { ...count, type: ['integer', 'null'] }

const account = {
  id,
  username: { type: 'string', minLength: 1 },
  displayName: { type: ['string', 'null'] },
  about: text,
  location: text,
  createdAt: count,
  lastSeenAt: count,
  followCount: count,
  subscriberCount: count,
  avatar: { anyOf: [{ type: 'null' }, record({ id, mimetype: text })] },
}

const world = record({
  creator: record(account),
  tiers: listOf({ id, name: text }),
  fans: listOf({ ...account, isVip: flag, isFollower: flag, subscriptionTierId: optionalId }),
  chats: listOf({
    id,
    fanId: id,
    createdBy: id,
    createdAt: count,
    isMuted: flag,
    isHidden: flag,
    sendsReadReceipts: flag,
  }),
  messages: listOf({
    id,
    chatId: id,
    senderId: id,
    correlationId: id,
    content: text,
    createdAt: count,
    inReplyTo: optionalId,
    mediaIds: ids,
    bundleId: optionalId,
    tipAmount: count,
    deliveredAt: optionalTime,
    readAt: optionalTime,
    reactions: listOf({ id, accountId: id, type: { type: 'integer', minimum: 1, maximum: 7 } }),
  }),
  media: listOf({
    id,
    fileId: id,
    previewId: optionalId,
    accountId: id,
    mimetype: text,
    width: count,
    height: count,
    createdAt: count,
    price: count,
    isPurchased: flag,
  }),
  typing: listOf({ chatId: id, accountId: id, until: count }),
})

const schema = record({
  version: { const: 2 },
  now: { ...count, exclusiveMaximum: endOfIds },
  lastId: id,
  worlds: { type: 'array', minItems: 1, items: world },
})

/** An object with these properties, all of them, and no others. */
function record(properties: object): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function listOf(properties: object): object {
  return { type: 'array', items: record(properties) }
}

/** Compiled at the first need, which most processes never have. */
let validate: ValidateFunction<WorldSnapshot> | undefined

/**
 * Takes what may be a snapshot, from a file for example, for one.
 *
 * @throws {WorldError} When it is none, is of another version, or refers to what it does not have.
 */
export function readSnapshot(value: unknown): WorldSnapshot {
  const version: unknown = Object(value).version
  if (version !== 1 && version !== 2) {
    throw new WorldError(`A snapshot of a world must have the version 2 or 1, not ${JSON.stringify(version)}`)
  }
  const snapshot = version === 1 ? toVersion2(Object(value)) : value
  validate ??= new (loadAjv())({ allowUnionTypes: true }).compile<WorldSnapshot>(schema)
  if (!validate(snapshot)) {
    const [error] = validate.errors ?? []
    const place = error?.instancePath.slice(1).replaceAll('/', '.') || 'the snapshot'
    const member = error?.params['additionalProperty']
    throw new WorldError(
      `The snapshot is not of a world: ${place} ${error?.message}${member === undefined ? '' : `, such as ${member}`}`,
    )
  }
  checkReferences(snapshot.worlds)
  const lastId = greatestId(snapshot)
  if (BigInt(lastId) > lastOfIds) {
    throw new WorldError(`The snapshot has the id ${lastId}, beyond ${lastOfIds}, where ids end`)
  }
  return { ...snapshot, lastId }
}

/** Version 1 was of one creator, whose records stood beside the clock's. */
function toVersion2(one: Readonly<Record<string, unknown>>): object {
  const records = Object.entries(one).filter(([name]) => !['version', 'now', 'lastId'].includes(name))
  return { version: 2, now: one['now'], lastId: one['lastId'], worlds: [Object.fromEntries(records)] }
}
