import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

import { WorldError } from '../errors/world-error.ts'
import { endOfIds } from './snowflake.ts'
import type { Records } from './store.ts'
import type { Typing } from './typing.ts'

/** A world as plain JSON, for a file or for later. Parts of it are the world's own: read it, or change a copy. */
export interface WorldSnapshot extends Records {
  /** Of this form; only 1 is known. */
  readonly version: 1
  /** The present, in milliseconds since 1970. */
  readonly now: number
  /** The greatest id given out. */
  readonly lastId: string
  readonly typing: readonly Typing[]
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

const schema = record({
  version: { const: 1 },
  now: { ...count, exclusiveMaximum: endOfIds },
  lastId: id,
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
  if (version !== 1) {
    throw new WorldError(`A snapshot of a world must have the version 1, not ${JSON.stringify(version)}`)
  }
  validate ??= new Ajv2020({ allowUnionTypes: true }).compile<WorldSnapshot>(schema)
  if (!validate(value)) {
    const [error] = validate.errors ?? []
    const place = error?.instancePath.slice(1).replaceAll('/', '.') || 'the snapshot'
    const member = error?.params['additionalProperty']
    throw new WorldError(
      `The snapshot is not of a world: ${place} ${error?.message}${member === undefined ? '' : `, such as ${member}`}`,
    )
  }
  checkReferences(value)
  return value
}

function checkReferences({
  creator,
  tiers,
  fans,
  chats,
  messages,
  media,
  typing,
}: Records & TypingList): void {
  const tierIds = uniqueIds('tiers', tiers)
  const fanIds = uniqueIds('fans', fans)
  const chatIds = uniqueIds('chats', chats)
  const mediaIds = uniqueIds('media', media)
  uniqueIds('messages', messages)
  const members = new Map(chats.map((chat) => [chat.id, new Set([creator.id, chat.fanId])]))

  if (new Set(chats.map(({ fanId }) => fanId)).size < chats.length) {
    throw new WorldError('The snapshot has two chats with the same fan')
  }
  for (const [index, { subscriptionTierId }] of fans.entries()) {
    if (subscriptionTierId !== null) must(tierIds, subscriptionTierId, `fans.${index}.subscriptionTierId`)
  }
  for (const [index, { fanId }] of chats.entries()) must(fanIds, fanId, `chats.${index}.fanId`)
  for (const [index, message] of messages.entries()) {
    must(chatIds, message.chatId, `messages.${index}.chatId`)
    must(members.get(message.chatId), message.senderId, `messages.${index}.senderId`)
    for (const mediaId of message.mediaIds) must(mediaIds, mediaId, `messages.${index}.mediaIds`)
  }
  for (const [index, { chatId, accountId }] of typing.entries()) {
    must(members.get(chatId), accountId, `typing.${index}.accountId`)
  }
}

interface TypingList {
  readonly typing: readonly Typing[]
}

function uniqueIds(name: string, items: readonly { readonly id: string }[]): Set<string> {
  const found = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (found.has(item.id)) {
      throw new WorldError(`The snapshot has the id ${item.id} twice, again at ${name}.${index}.id`)
    }
    found.add(item.id)
  }
  return found
}

function must(known: ReadonlySet<string> | undefined, wanted: string, place: string): void {
  if (known?.has(wanted)) return
  throw new WorldError(`The snapshot refers to ${wanted} at ${place}, and has no such thing`)
}
