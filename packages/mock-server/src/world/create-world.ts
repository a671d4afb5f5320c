import { OptionError } from '../errors/option-error.ts'
import { generateCreator } from './generate-people.ts'
import { generateTiers } from './generate-tiers.ts'
import { generateWorld } from './generate-world.ts'
import { tellSmallStory } from './small-story.ts'
import { SnowflakeSequence } from './snowflake.ts'
import { worldFixtures, type WorldFixture } from './world-fixtures.ts'
import { worldStart } from './world-start.ts'
import { World } from './world.ts'

export interface WorldOptions {
  /** Any integer; the same one makes the same world. 1 by default. */
  readonly seed?: number
  /** How many chats to make, 100,000 at most; 45 by default. */
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

/** So that a slip of the finger fills no memory, and ids are enough. */
const mostChats = 100_000
const mostMessages = 1_000_000

const large = { chats: 500, messages: 100_000 }
const storyLength = 7 * 60 * 60 * 1000

/**
 * Makes a world. Equal options make equal worlds.
 *
 * @throws {OptionError} When an option makes no sense.
 *
 * @example
 * ```ts
 * const { world } = await createMockServer({ seed: 7, chats: 500, messages: 100_000 })
 * ```
 */
export function createWorld(options: WorldOptions = {}): World {
  checkWorldOptions(options)
  const { seed = 1, chats = defaultChats, messages, fixture } = options
  switch (fixture) {
    case 'empty':
      return emptyWorld(worldStart)
    case 'small': {
      const world = emptyWorld(worldStart - storyLength)
      tellSmallStory(world)
      world.advance(worldStart - world.now)
      return world
    }
    case 'large':
      return new World(generateWorld({ seed, ...large }))
    default:
      return new World(generateWorld({ seed, chats, ...(messages !== undefined && { messages }) }))
  }
}

function emptyWorld(now: number): World {
  const ids = new SnowflakeSequence()
  const creator = generateCreator(now, ids)
  const tiers = generateTiers(creator, ids)
  const records = { creator, tiers, fans: [], chats: [], messages: [], media: [] }
  return new World({ version: 1, now, lastId: creator.id, ...records, typing: [] })
}

/** @throws {OptionError} When an option makes no sense. */
export function checkWorldOptions({ seed = 1, chats, messages, fixture }: WorldOptions): void {
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
    if (!Number.isSafeInteger(count) || count < 0 || count > most) {
      throw new OptionError(name, `an integer from 0 to ${most}`, count)
    }
  }
  if (chats === 0 && messages) throw new OptionError('messages', '0 where there are no chats', messages)
}
