import { compareIds, newestOf } from '../ids.ts'
import type { Message } from '../message.ts'
import type { ChatPosition } from './watch-position.ts'

/** How many messages of a chat are remembered one by one. */
const mostMessages = 20

/** How often to list the messages of a chat again for one that is announced and not among them. */
const mostLags = 5

/** What a watch has told of one chat. */
export class ChatLedger {
  /** The newest message when the chat was last gone through; `'0'` in one without messages. */
  last: string
  unreadCount: number
  #since: string
  /** Known messages, and whether no receipt is waited for; `null` for one that is gone. */
  readonly #seen: Map<string, boolean | null>
  #lags = 0

  constructor({ last = '0', since, seen, unreadCount }: ChatPosition) {
    this.last = last
    this.unreadCount = unreadCount
    this.#since = since
    this.#seen = new Map(Object.entries(seen))
  }

  get position(): ChatPosition {
    const { last, unreadCount } = this
    return { last, since: this.#since, seen: Object.fromEntries(this.#seen), unreadCount }
  }

  /** The newest message that is known. */
  get newest(): string {
    return newestOf([this.#since, ...this.#seen.keys()])
  }

  /** Whether a message of the account is waiting to be read. */
  get isAwaiting(): boolean {
    return [...this.#seen.values()].includes(false)
  }

  knows(id: string): boolean {
    return this.#seen.has(id) || compareIds(id, this.#since) <= 0
  }

  isAwaited(id: string): boolean {
    return this.#seen.get(id) === false
  }

  tell({ id, direction, readAt }: Message): void {
    this.#seen.set(id, direction === 'incoming' || readAt !== undefined)
    const [oldest] = [...this.#seen.keys()].toSorted(compareIds)
    if (this.#seen.size <= mostMessages || oldest === undefined) return
    this.#seen.delete(oldest)
    this.#since = oldest
  }

  /** Whether the messages are listed as far as the chat announces: a gateway may list them later, or from a cache. */
  get isCurrent(): boolean {
    return this.#lags === 0
  }

  /** Notes which message the chat has announced as its newest, and which one was listed as such. */
  settle(announced: string | undefined, listed: string | undefined): void {
    const last = newestOf([announced, listed])
    // One that never comes was deleted.
    this.#lags = last === (listed ?? '0') || this.#lags === mostLags ? 0 : this.#lags + 1
    if (this.isCurrent) this.last = last
  }

  /** The known messages that a list does not have although it reaches as far. */
  missing(messages: readonly Message[], isWhole: boolean): string[] {
    const oldest = isWhole ? '0' : messages.at(-1)?.id
    const there = new Set(messages.map(({ id, deletedAt }) => (deletedAt ? undefined : id)))
    return [...this.#seen.keys()].filter(
      (id) =>
        oldest !== undefined && this.#seen.get(id) !== null && !there.has(id) && compareIds(id, oldest) >= 0,
    )
  }

  /** Notes that a message is gone. It stays known: it may be listed again. */
  miss(id: string): void {
    this.#seen.set(id, null)
  }
}
