import type { Fan } from './account.ts'
import type { Chat } from './chat.ts'
import { generateTalk } from './generate-messages.ts'
import { generateCreator, generateFan, secondsBefore } from './generate-people.ts'
import { generateTiers } from './generate-tiers.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import { createRandom, type Random } from './random.ts'
import type { SnowflakeSequence } from './snowflake.ts'
import { worldStart } from './world-start.ts'
import type { WorldRecords } from './world-snapshot.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** The fans that a client must not stumble over, and the chats too, by their place from the newest. */
const longChat = 0
const namelessFan = 1
const fanWithNameOnly = 2
const emptyChat = 3

/** Fans who have not begun a chat. */
const silentFanCount = 3

/** No fan is younger than twice this, so that each has joined before the first message. */
const longestSpan = 100 * day

/** Tells the streams of one creator from those of the next, and from those of faults and webhooks. */
const streams = 1_000_000

/** What to make a world of. */
export interface Plan {
  readonly seed: number
  /** Which of the creators it is of, from 0. */
  readonly index: number
  readonly chats: number
  /** How many in all; a few a chat, and many in one, where it is not said. */
  readonly messages?: number
}

/** Makes a world. The same plan makes the same one, today and on every machine. */
export function generateWorld(plan: Plan, ids: SnowflakeSequence): WorldRecords {
  const { seed, chats: chatCount, messages: messageCount } = plan
  const creator = generateCreator(worldStart, plan.index, ids)
  const tiers = generateTiers(creator, ids)
  const firstFan = plan.index * (chatCount + silentFanCount)
  const randomOf = (index: number): Random => createRandom(seed, plan.index * streams + index)
  const randoms = Array.from({ length: chatCount }, (_, index) => randomOf(index))
  const lengths = shareOut(
    randoms.map((random, index) => chatLength(index, random)),
    messageCount,
  )

  const fans: Fan[] = []
  const chats: Chat[] = []
  const messages: Message[] = []
  const media: Media[] = []

  for (const [index, random] of randoms.entries()) {
    const times = messageTimes(index, lengths[index] ?? 0, chatCount, random)
    const createdAt = (times[0] ?? secondsBefore(worldStart, 7 * hour)) - minute
    const traits = {
      index: firstFan + index,
      hasAvatar: index !== namelessFan && index !== fanWithNameOnly,
      hasDisplayName: index !== namelessFan,
      activeAt: times.at(-1) ?? createdAt,
    }
    const fan = generateFan(traits, worldStart, tiers, random, ids)
    const id = ids.at(createdAt)
    const createdBy = random.chance(0.3) ? creator.id : fan.id
    const unreadCount = index !== longChat && index % 3 === 1 ? random.integer(2, 4) : 0
    const plot = { chatId: id, creatorId: creator.id, fanId: fan.id, times, unreadCount }
    const talk = generateTalk(plot, random, ids)

    fans.push(fan)
    chats.push({
      id,
      fanId: fan.id,
      createdBy,
      createdAt,
      isMuted: false,
      isHidden: false,
      sendsReadReceipts: true,
    })
    for (const message of talk.messages) messages.push(message)
    for (const item of talk.media) media.push(item)
  }

  for (let index = chatCount; index < chatCount + silentFanCount; index++) {
    const traits = {
      index: firstFan + index,
      hasAvatar: true,
      hasDisplayName: true,
      activeAt: worldStart - hour,
    }
    fans.push(generateFan(traits, worldStart, tiers, randomOf(index), ids))
  }

  return {
    creator,
    tiers,
    fans,
    chats: chats.toSorted((one, other) => one.createdAt - other.createdAt),
    messages,
    media,
    typing: [],
  }
}

function chatLength(index: number, random: Random): number {
  if (index === emptyChat) return 0
  return index === longChat ? 60 : random.integer(3, 9)
}

/** Lengths in the same proportions with another sum; as they are where none is asked for. */
function shareOut(lengths: readonly number[], sum: number | undefined): readonly number[] {
  if (sum === undefined) return lengths
  const total = lengths.reduce((one, other) => one + other, 0)
  let before = 0
  return lengths.map((length) => {
    const start = Math.round((before / total) * sum)
    before += length
    return Math.round((before / total) * sum) - start
  })
}

/** When the messages of a chat are sent, from the first to the last; later chats end longer ago. */
function messageTimes(index: number, length: number, chatCount: number, random: Random): number[] {
  if (length === 0) return []
  const spacing = Math.min(9 * hour, longestSpan / chatCount)
  const haste = Math.min(1, longestSpan / (length * 90 * minute))
  const times = [secondsBefore(worldStart, index * spacing + random.integer(5, 400) * minute)]
  for (let time = times[0] ?? worldStart; times.length < length; times.push(time)) {
    time -= Math.max(1, Math.round(random.integer(2, 90) * 60 * haste)) * second
  }
  return times.toReversed()
}
