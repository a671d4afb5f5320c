import type { Account, Fan } from './account.ts'
import type { Chat } from './chat.ts'
import type { Clock } from './clock.ts'
import type { ConversationOrder, ListPosition } from './conversation-list.ts'
import type { Conversation } from './conversation.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import { Store } from './store.ts'
import type { Tier } from './tier.ts'
import type { Typing } from './typing.ts'
import { TypingIndicators } from './typing-indicators.ts'
import type { WorldChange, WorldEvent } from './world-event.ts'
import type { WorldRecords } from './world-snapshot.ts'

/** What there is in a world, what time it is, and who hears of what happens. */
export class WorldView {
  /** Which of the creators it is of, from 1: `fansly_1` at API Fansly, `fansly_acct_1` at OnlyFansAPI. */
  readonly number: number
  protected store: Store
  protected readonly clock: Clock
  protected readonly typing: TypingIndicators
  readonly #listeners = new Set<(event: WorldEvent) => void>()

  /** @internal Takes records at their word. What comes from outside goes through `readSnapshot` before. */
  constructor(records: WorldRecords, clock: Clock, number: number) {
    this.number = number
    this.clock = clock
    this.store = new Store(records)
    this.typing = new TypingIndicators(clock, (ended) => this.#tellEnd(ended))
    this.#show(records)
  }

  /** The present. By default it stands still but for `advance` and for messages. */
  get now(): number {
    return this.clock.now
  }

  get creator(): Account {
    return this.store.creator
  }

  get tiers(): readonly Tier[] {
    return this.store.tiers
  }

  /** By id. */
  get fans(): ReadonlyMap<string, Fan> {
    return this.store.fans
  }

  /** By id, in the order in which they began. */
  get chats(): ReadonlyMap<string, Chat> {
    return this.store.chats
  }

  /** By id. */
  get messages(): ReadonlyMap<string, Message> {
    return this.store.messages
  }

  /** By id. */
  get media(): ReadonlyMap<string, Media> {
    return this.store.media
  }

  /** How many chats are not hidden. */
  get visibleCount(): number {
    return this.store.list.size
  }

  /** How many messages the creator has not read, in chats that are not hidden. */
  get unreadCount(): number {
    return this.store.unread.size
  }

  /** The conversation of one chat, hidden or not; `undefined` where there is no such chat. */
  conversation(chatId: string): Conversation | undefined {
    return this.store.conversation(chatId)
  }

  /** The conversation with a fan; `undefined` where they have none. */
  conversationWith(fanId: string): Conversation | undefined {
    return this.store.conversationWith(fanId)
  }

  /** The conversations that are not hidden. */
  conversations(order: ConversationOrder = 'newest'): Conversation[] {
    return [...this.conversationsFrom(order, 0)]
  }

  /**
   * @internal The conversations that are not hidden, after as many as are skipped, looked up one after the other: the world
   * must not change meanwhile.
   */
  conversationsFrom(order: ConversationOrder, skipped: number): Iterable<Conversation> {
    return this.store.list.from(order, skipped)
  }

  /** @internal How many conversations to skip to go on after a position, even if what stood there has moved. */
  countThrough(order: ConversationOrder, position: ListPosition): number {
    return this.store.list.countThrough(order, position)
  }

  /** What the creator has not read in chats that are not hidden, from the newest to the oldest. */
  unreadMessages(): Message[] {
    return [...this.unreadMessagesFrom(null)]
  }

  /** @internal What the creator has not read, but only what is older than `before`, an id, looked up one after the other. */
  unreadMessagesFrom(before: string | null): Iterable<Message> {
    const { unread } = this.store
    return unread.downwards(before === null ? 0 : unread.size - unread.countBelow(before))
  }

  isTyping(chatId: string, accountId: string): boolean {
    return this.typing.has(chatId, accountId)
  }

  /**
   * Moves the clock of all creators; what ends meanwhile ends at its own time.
   *
   * @throws {WorldError} When the milliseconds are not a whole number from 0, or go beyond 2089, where ids end.
   */
  advance(milliseconds: number): void {
    this.clock.advance(milliseconds)
  }

  /** Calls back when the clock has come to a time, at once where it has; returns what calls that off. */
  callAt(time: number, callback: () => void): () => void {
    return this.clock.callAt(time, callback)
  }

  /**
   * Hears of what happens, after it has; returns what ends that. A listener may change the world in turn. What it throws is thrown at
   * whoever has changed the world or moved its clock, and is a warning of the process where the clock runs by itself.
   */
  subscribe(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @internal */
  records(): WorldRecords {
    return { ...this.store.records(), typing: this.typing.all() }
  }

  /** @internal Takes other records for its own, at their word. Who has subscribed stays so, and hears nothing of it. */
  load(records: WorldRecords): void {
    this.store = new Store(records)
    this.#show(records)
  }

  #show({ typing }: WorldRecords): void {
    this.typing.clear()
    for (const one of typing) if (one.until > this.now) this.typing.start(one)
  }

  #tellEnd({ chatId, accountId }: Typing): void {
    this.tell({ type: 'typingEnded', chat: this.store.mustHaveChat(chatId).chat, accountId })
  }

  protected tell(change: WorldChange): void {
    const event = { ...change, at: this.now }
    for (const listener of this.#listeners) listener(event)
  }
}
