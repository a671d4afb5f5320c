import { lastIdOf, type Conversation } from './conversation.ts'
import { OrderedIndex } from './ordered-index.ts'

/** The orders that both gateways list chats in; `unread` puts chats with unread messages first. */
export const conversationOrders = ['newest', 'oldest', 'unread'] as const

export type ConversationOrder = (typeof conversationOrders)[number]

/** Where in a list a conversation stood when it was listed. It may have moved since. */
export interface ListPosition {
  readonly lastId: string
  readonly isUnread: boolean
}

export function positionOf(conversation: Conversation): ListPosition {
  return { lastId: lastIdOf(conversation), isUnread: conversation.unread.length > 0 }
}

/** The conversations that are not hidden, in each order at any time. What moves one must take it out before, and add it again. */
export class ConversationList {
  readonly #all = new OrderedIndex<Conversation>()
  readonly #unread = new OrderedIndex<Conversation>()
  readonly #read = new OrderedIndex<Conversation>()

  get size(): number {
    return this.#all.size
  }

  add(conversation: Conversation): void {
    const { lastId, isUnread } = positionOf(conversation)
    this.#all.set(lastId, conversation)
    this.#half(isUnread).set(lastId, conversation)
  }

  remove(conversation: Conversation): void {
    const { lastId, isUnread } = positionOf(conversation)
    this.#all.delete(lastId)
    this.#half(isUnread).delete(lastId)
  }

  /** The conversations in an order, after as many as are to be skipped. */
  *from(order: ConversationOrder, skipped = 0): Generator<Conversation> {
    switch (order) {
      case 'newest':
        yield* this.#all.downwards(skipped)
        return
      case 'oldest':
        yield* this.#all.upwards(skipped)
        return
      case 'unread':
        yield* this.#unread.downwards(skipped)
        yield* this.#read.downwards(Math.max(0, skipped - this.#unread.size))
    }
  }

  /** How many conversations stand at or before a position in an order: so many are to be skipped to go on after it. */
  countThrough(order: ConversationOrder, { lastId, isUnread }: ListPosition): number {
    switch (order) {
      case 'newest':
        return this.#all.size - this.#all.countBelow(lastId)
      case 'oldest': {
        const older = this.#all.countBelow(lastId)
        const next = this.#all.at(older)
        return next !== undefined && lastIdOf(next) === lastId ? older + 1 : older
      }
      case 'unread':
        return isUnread
          ? this.#unread.size - this.#unread.countBelow(lastId)
          : this.#unread.size + this.#read.size - this.#read.countBelow(lastId)
    }
  }

  #half(isUnread: boolean): OrderedIndex<Conversation> {
    return isUnread ? this.#unread : this.#read
  }
}
