import { OptionError } from '../errors/option-error.ts'
import { generateCreator } from './generate-people.ts'
import { generateTiers } from './generate-tiers.ts'
import { generateWorld } from './generate-world.ts'
import { greatestId } from './greatest-id.ts'
import { tellSmallStory } from './small-story.ts'
import { SnowflakeSequence } from './snowflake.ts'
import { worldFixtures, type WorldFixture } from './world-fixtures.ts'
import { worldStart } from './world-start.ts'
import type { WorldRecords } from './world-snapshot.ts'
import { Worlds } from './worlds.ts'

export interface WorldOptions {
  /**
   * How many creators to make, 100 at most; 1 by default. Each has an account of its own at both gateways, and a world of the
   * other options.
   */
  readonly creators?: number
  /** Any integer; the same one makes the same world. 1 by default. */
  readonly seed?: number
  /** How many chats to make, 100,000 at most; 45 by default. Limits are for all creators together. */
  readonly chats?: number
  /** How many messages to make in all, 1,000,000 at most; a few a chat, and many in one, by default. */
  readonly messages?: number
  /**
   * `small` has three chats with a handful of messages, always the same; `large` has 500 chats with 100,000 messages;
   * `empty` has no chats and no fans. None of them takes `chats` or `messages`.
   */
  readonly fixture?: WorldFixture
}

const defaultChats = 45

/** So that a slip of the finger fills no memory, and ids are enough: of all creators together. */
const mostCreators = 100
const mostChats = 100_000
const mostMessages = 1_000_000

const large = { chats: 500, messages: 100_000 }
const storyLength = 7 * 60 * 60 * 1000

/**
 * Makes worlds. Equal options make equal worlds, and that of the first creator is the same however many there are.
 *
 * @throws {OptionError} When an option makes no sense.
 *
 * @example
 * ```ts
 * const { world } = await createMockServer({ seed: 7, chats: 500, messages: 100_000 })
 * ```
 */
export function createWorlds(options: WorldOptions = {}): Worlds {
  checkWorldOptions(options)
  const { creators = 1, seed = 1, chats = defaultChats, messages, fixture } = options
  const ids = new SnowflakeSequence()
  const size = fixture === 'large' ? large : { chats, ...(messages !== undefined && { messages }) }
  const worlds = Array.from({ length: creators }, (_, index) => {
    if (fixture === 'small') return smallWorld(index)
    return fixture === 'empty'
      ? emptyWorld(worldStart, index, ids)
      : generateWorld({ seed, index, ...size }, ids)
  })
  const lastId = greatestId({ lastId: '0', worlds })
  return new Worlds({ version: 2, now: worldStart, lastId, worlds })
}

function emptyWorld(now: number, index: number, ids: SnowflakeSequence): WorldRecords {
  const creator = generateCreator(now, index, ids)
  const tiers = generateTiers(creator, ids)
  return { creator, tiers, fans: [], chats: [], messages: [], media: [], typing: [] }
}

/** The story begins for each creator a little later, so that no two ids are the same. */
function smallWorld(index: number): WorldRecords {
  const now = worldStart - storyLength + index * 100
  const empty = emptyWorld(now, index, new SnowflakeSequence())
  const worlds = new Worlds({ version: 2, now, lastId: '0', worlds: [empty] })
  tellSmallStory(worlds.first)
  return worlds.first.records()
}

/** @throws {OptionError} When an option makes no sense. */
export function checkWorldOptions({ creators = 1, seed = 1, chats, messages, fixture }: WorldOptions): void {
  mustBeInteger('creators', creators, 1, fixture === 'large' ? mostMessages / large.messages : mostCreators)
  if (!Number.isSafeInteger(seed)) throw new OptionError('seed', 'an integer', seed)
  if (fixture !== undefined && !worldFixtures.includes(fixture)) {
    throw new OptionError('fixture', worldFixtures.join(', '), fixture)
  }
  for (const [name, count, most] of [
    ['chats', chats, mostChats],
    ['messages', messages, mostMessages],
  ] as const) {
    if (count === undefined) continue
    if (fixture !== undefined) throw new OptionError(name, 'left out where there is a fixture', count)
    mustBeInteger(name, count, 0, Math.floor(most / creators))
  }
  if (chats === 0 && messages) throw new OptionError('messages', '0 where there are no chats', messages)
}

function mustBeInteger(name: string, given: number, least: number, most: number): void {
  if (Number.isSafeInteger(given) && given >= least && given <= most) return
  throw new OptionError(name, `an integer from ${least} to ${most}`, given)
}
