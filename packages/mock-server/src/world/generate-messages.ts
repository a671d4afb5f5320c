import type { Media } from './media.ts'
import type { Message } from './message.ts'
import {
  creatorSentences,
  fanPictureSentence,
  fanSentences,
  freePictureSentence,
  paidPictureSentence,
  replySentence,
  tipSentence,
} from './phrases.ts'
import type { Random } from './random.ts'
import type { SnowflakeSequence } from './snowflake.ts'

const minute = 60 * 1000
const second = 1000

/** One for all, since most messages have nothing of many kinds. */
const nothing: readonly never[] = []

/** What happens in one chat. */
export interface Plot {
  readonly chatId: string
  readonly creatorId: string
  readonly fanId: string
  /** When each message is sent, from the first to the last. */
  readonly times: readonly number[]
  /** How many of the last messages are the fan's, and not read yet. */
  readonly unreadCount: number
}

/** The messages of one chat, from the oldest to the newest, and the media sent with them. */
export interface Talk {
  readonly messages: readonly Message[]
  readonly media: readonly Media[]
}

/** The kinds of message, in the order in which a long chat goes through them, over and over. */
const kinds = [
  'text',
  'text',
  'freePicture',
  'reply',
  'text',
  'paidPicture',
  'tip',
  'text',
  'fanPicture',
] as const

export function generateTalk(plot: Plot, random: Random, ids: SnowflakeSequence): Talk {
  const { chatId, creatorId, fanId, times, unreadCount } = plot
  const messages: Message[] = []
  const media: Media[] = []

  for (const [index, createdAt] of times.entries()) {
    const isUnread = index >= times.length - unreadCount
    const kind = kinds[index % kinds.length] ?? 'text'
    const isFans =
      isUnread || kind === 'tip' || kind === 'reply' || kind === 'fanPicture' || random.chance(0.5)
    const senderId = isFans ? fanId : creatorId
    const sends = kind === 'fanPicture' || (!isFans && (kind === 'freePicture' || kind === 'paidPicture'))
    const price = kind === 'paidPicture' ? random.pick([5000, 15000, 25000]) : 0
    const sent = sends ? [pictureSent(senderId, createdAt, price, random, ids)] : []
    media.push(...sent)
    messages.push({
      id: ids.at(createdAt),
      chatId,
      senderId,
      correlationId: ids.at(createdAt),
      content: sentence(kind, isFans, random),
      createdAt,
      inReplyTo: kind === 'reply' ? (messages.at(-1)?.id ?? null) : null,
      mediaIds: sends ? sent.map(({ id }) => id) : nothing,
      bundleId: null,
      tipAmount: kind === 'tip' ? random.pick([5000, 10000, 20000]) : 0,
      deliveredAt: createdAt + second,
      readAt: isUnread ? null : createdAt + random.integer(1, 4) * second,
      reactions: nothing,
    })
  }
  return { messages, media }
}

function sentence(kind: (typeof kinds)[number], isFans: boolean, random: Random): string {
  switch (kind) {
    case 'reply':
      return replySentence
    case 'tip':
      return tipSentence
    case 'fanPicture':
      return fanPictureSentence
    case 'freePicture':
      return isFans ? random.pick(fanSentences) : freePictureSentence
    case 'paidPicture':
      return isFans ? random.pick(fanSentences) : paidPictureSentence
    case 'text':
      return random.pick(isFans ? fanSentences : creatorSentences)
  }
}

function pictureSent(
  accountId: string,
  time: number,
  price: number,
  random: Random,
  ids: SnowflakeSequence,
): Media {
  const createdAt = time - minute
  return {
    id: ids.at(createdAt),
    fileId: ids.at(createdAt - minute),
    previewId: null,
    accountId,
    mimetype: 'image/jpeg',
    width: 1080,
    height: random.pick([1080, 1350, 1440]),
    createdAt,
    price,
    isPurchased: price > 0 && random.chance(0.5),
  }
}
