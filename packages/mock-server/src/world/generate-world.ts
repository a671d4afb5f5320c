import type { Fan } from './account.ts'
import type { Chat } from './chat.ts'
import { generateTalk } from './generate-messages.ts'
import { generateCreator, generateFan, secondsBefore, type Tiers } from './generate-people.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import { createRandom, type Random } from './random.ts'
import { SnowflakeSequence } from './snowflake.ts'
import type { World } from './world.ts'

const now = Date.UTC(2026, 9, 15, 12)
const minute = 60 * 1000
const hour = 60 * minute

const chatCount = 45

/** The fans that a client must not stumble over, and the chats too, by their place from the newest. */
const longChat = 0
const namelessFan = 1
const fanWithNameOnly = 2
const emptyChat = 3

/** Makes a world. The same seed, any integer, makes the same one, today and on every machine. */
export function generateWorld(seed: number): World {
  const ids = new SnowflakeSequence()
  const creator = generateCreator(now, ids)
  const tiers: Tiers = {
    basic: ids.at(creator.createdAt + hour),
    premium: ids.at(creator.createdAt + 2 * hour),
  }

  const fans = new Map<string, Fan>()
  const chats: Chat[] = []
  const messages = new Map<string, readonly Message[]>()
  const media = new Map<string, Media>()

  for (let index = 0; index < chatCount; index++) {
    const random = createRandom(seed, index)
    const times = messageTimes(index, random)
    const createdAt = (times[0] ?? secondsBefore(now, 7 * hour)) - minute
    const traits = {
      index,
      hasAvatar: index !== namelessFan && index !== fanWithNameOnly,
      hasDisplayName: index !== namelessFan,
      activeAt: times.at(-1) ?? createdAt,
    }
    const fan = generateFan(traits, now, tiers, random, ids)
    const id = ids.at(createdAt)
    const createdBy = random.chance(0.3) ? creator.id : fan.id
    const unreadCount = index !== longChat && index % 3 === 1 ? random.integer(2, 4) : 0
    const plot = { chatId: id, creatorId: creator.id, fanId: fan.id, times, unreadCount }
    const talk = generateTalk(plot, random, ids)

    fans.set(fan.id, fan)
    chats.push({ id, fanId: fan.id, createdBy, createdAt })
    messages.set(id, talk.messages)
    for (const item of talk.media) media.set(item.id, item)
  }

  const byAge = chats.toSorted((one, other) => one.createdAt - other.createdAt)
  return { now, creator, fans, chats: new Map(byAge.map((chat) => [chat.id, chat])), messages, media }
}

/** When the messages of a chat are sent, from the first to the last; later chats end longer ago. */
function messageTimes(index: number, random: Random): number[] {
  if (index === emptyChat) return []
  const count = index === longChat ? 60 : random.integer(3, 9)
  const times = [secondsBefore(now, index * 9 * hour + random.integer(5, 400) * minute)]
  for (let time = times[0] ?? now; times.length < count; times.push(time)) {
    time -= random.integer(2, 90) * minute
  }
  return times.toReversed()
}
