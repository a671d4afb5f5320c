import type { Account, Fan, Picture } from './account.ts'
import { abouts, displayNames, firstWords, locations, secondWords } from './phrases.ts'
import type { Random } from './random.ts'
import type { SnowflakeSequence } from './snowflake.ts'
import type { Tier } from './tier.ts'

const day = 24 * 60 * 60 * 1000

/** The first creator is somebody; of the others there are as many as are asked for. */
export function generateCreator(now: number, index: number, ids: SnowflakeSequence): Account {
  const createdAt = Date.UTC(2021, 2, 14, 9, 30) + index * day
  return {
    id: ids.at(createdAt),
    username: index === 0 ? 'marlow_and_moon' : `${wordsAt(index)}_studio${round(index)}`,
    displayName: index === 0 ? 'Marlow' : pickAt(displayNames, index),
    about: 'Portraits, film grain and the odd livestream.',
    location: 'Lisbon',
    createdAt,
    lastSeenAt: now,
    followCount: 12,
    subscriberCount: 318,
    avatar: pictureTaken(createdAt + day, ids),
  }
}

/** What sets one fan apart from the others. */
export interface FanTraits {
  readonly index: number
  readonly hasAvatar: boolean
  readonly hasDisplayName: boolean
  /** When the fan was surely online, in milliseconds since 1970. */
  readonly activeAt: number
}

export function generateFan(
  traits: FanTraits,
  now: number,
  tiers: readonly Tier[],
  random: Random,
  ids: SnowflakeSequence,
): Fan {
  const { index, hasAvatar, hasDisplayName, activeAt } = traits
  const createdAt = secondsBefore(now, random.integer(250, 2100) * day + random.integer(0, day))
  const isSubscriber = random.chance(0.4)
  return {
    id: ids.at(createdAt),
    username: `${wordsAt(index)}${random.integer(10, 99)}${round(index)}`,
    displayName: hasDisplayName ? random.pick(displayNames) : null,
    about: random.pick(abouts),
    location: random.pick(locations),
    createdAt,
    lastSeenAt: secondsBefore(now, random.next() * (now - activeAt)),
    followCount: random.integer(1, 60),
    subscriberCount: 0,
    avatar: hasAvatar ? pictureTaken(createdAt + day, ids) : null,
    isVip: random.chance(0.2),
    isFollower: isSubscriber || random.chance(0.7),
    subscriptionTierId: isSubscriber ? random.pick(tiers).id : null,
  }
}

function wordsAt(index: number): string {
  return `${pickAt(firstWords, index)}_${pickAt(secondWords, index)}`
}

/** What tells apart those whose words are the same, which begin anew after all pairs. */
function round(index: number): string {
  const count = Math.floor(index / (firstWords.length * secondWords.length))
  return count === 0 ? '' : `_${count}`
}

function pictureTaken(time: number, ids: SnowflakeSequence): Picture {
  return { id: ids.at(time), mimetype: 'image/jpeg' }
}

/** A time in whole seconds, as gateways tell them. */
export function secondsBefore(now: number, milliseconds: number): number {
  return now - Math.round(milliseconds / 1000) * 1000
}

function pickAt<Item>(items: readonly [Item, ...Item[]], index: number): Item {
  return items[index % items.length] ?? items[0]
}
