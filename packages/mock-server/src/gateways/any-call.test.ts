import { expect, test } from 'vitest'

import { createWorlds } from '../world/create-worlds.ts'
import { createRandom, type Random } from '../world/random.ts'
import { readSnapshot } from '../world/world-snapshot.ts'
import { apiFansly } from './apifansly/gateway.ts'
import { onlyFansApi } from './onlyfansapi/gateway.ts'
import { unmetered } from './usage.ts'

const oddities: readonly unknown[] = [
  null,
  '',
  '0',
  '-1',
  'text',
  '9'.repeat(30),
  0,
  -1,
  0.5,
  8,
  1e300,
  true,
  {},
  [],
]
const parameters = 'cursor before limit offset search sort order filter subscriptionTierId'.split(' ')
const textMembers = 'content text mediaId replyToMessageId messageId chatId action targetUserId user_id'
const otherMembers = 'price permissions access_type type messageIds mediaIds mediaFiles users'
const members = `${textMembers} ${otherMembers}`.split(' ')

/** Whatever a validator would let through, or nobody validates: ids of this world and oddities, anywhere. */
function createSource(random: Random, ids: readonly string[]): () => unknown {
  const one = (): unknown => (random.chance(0.6) ? random.pick(ids) : random.pick(oddities))
  return () =>
    random.chance(0.2) ? [one(), { mediaId: one(), previewId: one(), userId: one() }, one()] : one()
}

test.each([
  ['apifansly', apiFansly],
  ['onlyfansapi', onlyFansApi],
])('no call is too odd for %s, and the world stays sound', (_, gateway) => {
  const random = createRandom(23, 0)
  const worlds = createWorlds({ chats: 8, messages: 100 })
  const world = worlds.first
  const ids = [world.chats, world.fans, world.messages, world.media].flatMap((records) => [...records.keys()])
  const source = createSource(random, [...ids, world.creator.id])
  const path = (): Record<string, string> =>
    Object.fromEntries(['chat_id', 'fan_id', 'message_id'].map((name) => [name, String(source())]))
  const query = (): URLSearchParams => {
    const names = parameters.filter(() => random.chance(0.2))
    return new URLSearchParams(Object.fromEntries(names.map((name) => [name, String(source())])))
  }
  const body = (): unknown =>
    random.chance(0.1)
      ? source()
      : Object.fromEntries(members.filter(() => random.chance(0.5)).map((name) => [name, source()]))

  const statuses = new Set<number>()
  for (const handler of Object.values(gateway.handlers)) {
    for (let round = 0; round < 300; round++) {
      const call = { path: path(), query: query(), body: body(), usage: unmetered, creators: worlds.creators }
      const answer = handler(call, world)
      statuses.add(answer.status)
      expect(JSON.parse(JSON.stringify(answer.body))).toEqual(answer.body)
    }
  }
  expect([...statuses].filter((status) => ![200, 201, 400, 403, 404, 422].includes(status))).toEqual([])
  expect(statuses.size).toBeGreaterThan(2)
  expect(readSnapshot(JSON.parse(JSON.stringify(worlds.snapshot())))).toEqual(worlds.snapshot())
})
