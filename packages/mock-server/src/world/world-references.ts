import { WorldError } from '../errors/world-error.ts'
import type { Account } from './account.ts'
import type { WorldRecords } from './world-snapshot.ts'

/** @throws {WorldError} When records refer to what is not there, or something is there twice. */
export function checkReferences(worlds: readonly WorldRecords[]): void {
  const creators = new Set<string>()
  for (const [index, records] of worlds.entries()) {
    const place = `worlds.${index}`
    mustBeNew(creators, records.creator, `${place}.creator`)
    checkWorld(records, place)
  }
}

function checkWorld(
  { creator, tiers, fans, chats, messages, media, typing }: WorldRecords,
  place: string,
): void {
  const tierIds = uniqueIds(tiers, `${place}.tiers`)
  const fanIds = uniqueIds(fans, `${place}.fans`)
  const chatIds = uniqueIds(chats, `${place}.chats`)
  const mediaIds = uniqueIds(media, `${place}.media`)
  uniqueIds(messages, `${place}.messages`)
  const members = new Map(chats.map((chat) => [chat.id, new Set([creator.id, chat.fanId])]))

  if (new Set(chats.map(({ fanId }) => fanId)).size < chats.length) {
    throw new WorldError(`The snapshot has two chats with the same fan in ${place}.chats`)
  }
  for (const [index, { subscriptionTierId }] of fans.entries()) {
    if (subscriptionTierId === null) continue
    must(tierIds, subscriptionTierId, `${place}.fans.${index}.subscriptionTierId`)
  }
  for (const [index, { fanId }] of chats.entries()) must(fanIds, fanId, `${place}.chats.${index}.fanId`)
  for (const [index, message] of messages.entries()) {
    const at = `${place}.messages.${index}`
    must(chatIds, message.chatId, `${at}.chatId`)
    must(members.get(message.chatId), message.senderId, `${at}.senderId`)
    for (const mediaId of message.mediaIds) must(mediaIds, mediaId, `${at}.mediaIds`)
  }
  for (const [index, { chatId, accountId }] of typing.entries()) {
    must(members.get(chatId), accountId, `${place}.typing.${index}.accountId`)
  }
}

function uniqueIds(items: readonly Pick<Account, 'id'>[], place: string): Set<string> {
  const found = new Set<string>()
  for (const [index, item] of items.entries()) mustBeNew(found, item, `${place}.${index}`)
  return found
}

function mustBeNew(found: Set<string>, { id }: Pick<Account, 'id'>, place: string): void {
  if (found.has(id)) throw new WorldError(`The snapshot has the id ${id} twice, again at ${place}.id`)
  found.add(id)
}

function must(known: ReadonlySet<string> | undefined, wanted: string, place: string): void {
  if (known?.has(wanted)) return
  throw new WorldError(`The snapshot refers to ${wanted} at ${place}, and has no such thing`)
}
