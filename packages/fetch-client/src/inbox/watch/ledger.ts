import { compareIds, newestOf } from '../ids.ts'
import { ChatLedger } from './chat-ledger.ts'
import type { WatchPosition } from './watch-position.ts'

/** How many chats are remembered one by one. */
const mostChats = 200

/** A chat as a list has it. */
interface ListedChat {
  readonly id: string
  readonly unreadCount: number
  readonly lastMessageId?: string | undefined
}

/** What a watch has told. */
export class Ledger {
  #mark: string
  #floor: string
  readonly #chats: Map<string, ChatLedger>

  constructor({ mark, floor, chats }: WatchPosition) {
    this.#mark = mark
    this.#floor = floor
    this.#chats = new Map(Object.entries(chats).map(([id, chat]) => [id, new ChatLedger(chat)]))
  }

  /** One that knows what there is, by the first page of chats: whatever comes is newer than the oldest on it. */
  static of(chats: readonly ListedChat[], isAll: boolean): Ledger {
    const ids = chats.flatMap(({ lastMessageId }) => lastMessageId ?? []).toSorted(compareIds)
    const floor = (isAll ? undefined : ids[0]) ?? '0'
    const ledger = new Ledger({ version: 1, mark: ids.at(-1) ?? '0', floor, chats: {} })
    for (const chat of chats) ledger.#add(chat)
    return ledger
  }

  get position(): WatchPosition {
    const chats = [...this.#chats].map(([id, chat]) => [id, chat.position])
    return { version: 1, mark: this.#mark, floor: this.#floor, chats: Object.fromEntries(chats) }
  }

  /** Whether nothing was said in a chat, nor in quieter ones, since the inbox was last gone through as a whole. */
  isSettled({ lastMessageId = '0' }: ListedChat): boolean {
    return compareIds(lastMessageId, this.#mark) <= 0
  }

  /** Whether nothing was said in a chat since it was gone through. */
  isUnchanged({ id, lastMessageId = '0' }: ListedChat): boolean {
    const known = this.#chats.get(id)
    return known ? known.last === lastMessageId : compareIds(lastMessageId, this.#floor) <= 0
  }

  /** What was told of a chat. Of one that is not remembered all is known that is not newer than the rest. */
  chat(listed: ListedChat): ChatLedger {
    const known = this.#chats.get(listed.id)
    if (known) return known
    if (this.isUnchanged(listed)) return this.#add(listed)
    const chat = new ChatLedger({ since: this.#floor, seen: {}, unreadCount: 0 })
    this.#chats.set(listed.id, chat)
    return chat
  }

  #add({ id, lastMessageId: last, unreadCount }: ListedChat): ChatLedger {
    const seen = last === undefined ? {} : { [last]: true }
    const chat = new ChatLedger({ last, since: last ?? this.#floor, seen, unreadCount })
    this.#chats.set(id, chat)
    return chat
  }

  /** The chats in which a message of the account may be read at any time. */
  awaiting(): [id: string, chat: ChatLedger][] {
    return [...this.#chats].filter(([, { isAwaiting }]) => isAwaiting)
  }

  /** Notes that the inbox was gone through as a whole. Of too many chats it forgets those that were quiet for longest. */
  settle(mark: string): void {
    this.#mark = newestOf([this.#mark, mark])
    const chats = [...this.#chats].toSorted(([, one], [, other]) => compareIds(other.newest, one.newest))
    for (const [id, { newest }] of chats.slice(mostChats)) {
      this.#chats.delete(id)
      this.#floor = newestOf([this.#floor, newest])
    }
  }
}
