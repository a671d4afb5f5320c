import { WorldError } from '../errors/world-error.ts'
import type { Fan } from './account.ts'
import { acknowledged, type Acknowledgement } from './acknowledgement.ts'
import type { Chat } from './chat.ts'
import { compose, mustBeSayable, type Draft } from './compose.ts'
import type { Message } from './message.ts'
import { mustBeCount, mustBeReaction } from './must-be.ts'
import { toFan, type NewFan } from './new-fan.ts'
import type { MessageToReceive, MessageToSend } from './new-message.ts'
import { findReaction, type Reaction } from './reaction.ts'
import { WorldView } from './world-view.ts'

/**
 * One creator's inbox: what both gateways tell and change, each in its own words. Times are in milliseconds since 1970,
 * money is in thousandths of a dollar. Nothing happens by itself: time passes where somebody moves the clock, or it runs, and a
 * millisecond with each message, so that no two are said at once. Records never change, but give way to newer ones.
 *
 * @example
 * ```ts
 * const { world } = await createMockServer()
 * const [newest] = world.conversations()
 * world.receive({ chatId: newest?.chat.id ?? '', text: 'Are you there?' })
 * ```
 */
export class World extends WorldView {
  /** @throws {WorldError} When there is no such chat, or nothing to send. */
  send({ chatId, text = '', media = [], isBundle = false, inReplyTo }: MessageToSend): Message {
    const { chat } = this.store.mustHaveChat(chatId)
    const words = { text, media, tip: 0, inReplyTo }
    mustBeSayable(words, { chatId, messages: this.messages, clock: this.clock })
    return this.#say('messageSent', { ...words, chatId: chat.id, senderId: this.creator.id, isBundle })
  }

  /**
   * A fan says something.
   *
   * @throws {WorldError} When there is no such chat or fan, or nothing to say; nothing has changed then.
   */
  receive({ chatId, fanId, text = '', media = [], tip = 0, inReplyTo }: MessageToReceive): Message {
    mustBeCount('A tip', tip, 'thousandths of a dollar')
    const words = { text, media, tip, inReplyTo }
    const known = chatId === undefined ? this.conversationWith(fanId) : this.store.mustHaveChat(chatId)
    mustBeSayable(words, { chatId: known?.chat.id, messages: this.messages, clock: this.clock })
    const chat = chatId === undefined ? this.createChat(fanId, fanId) : this.store.mustHaveChat(chatId).chat
    const draft = { ...words, chatId: chat.id, senderId: chat.fanId, isBundle: false }
    const message = this.#say('messageReceived', draft)
    this.store.putFan({ ...this.store.mustHaveFan(chat.fanId), lastSeenAt: this.now })
    return message
  }

  /** @throws {WorldError} When there is no such message. */
  deleteMessage(messageId: string): Message {
    const message = this.store.mustHaveMessage(messageId)
    this.store.removeMessage(message)
    this.tell({ type: 'messageDeleted', message })
    return message
  }

  /**
   * One side, the creator by default, acknowledges messages of the other. Own messages stay as they are.
   *
   * @throws {WorldError} When there is no such message, or the account has no part in its chat; nothing has changed then.
   */
  acknowledge(messageIds: readonly string[], as: Acknowledgement, accountId: string = this.creator.id): void {
    const messages = messageIds.map((id) => this.store.mustHaveMessage(id))
    for (const { chatId } of messages) this.store.mustHaveMember(chatId, accountId)
    for (const message of messages) {
      if (message.senderId !== accountId) this.#acknowledge(message.id, as)
    }
  }

  /** The creator has read everything, in hidden chats too. */
  markAllAsRead(): void {
    for (const chatId of this.chats.keys()) {
      const unreadIds = this.conversation(chatId)?.unread.map(({ id }) => id) ?? []
      for (const id of unreadIds) this.#acknowledge(id, 'read')
    }
  }

  /**
   * Adds a reaction, of the creator by default, or finds it where it is there already.
   *
   * @throws {WorldError} When there is no such message or reaction, or the account has no part in its chat.
   */
  addReaction(messageId: string, type: number, accountId: string = this.creator.id): Reaction {
    const message = this.store.mustHaveMessage(messageId)
    this.store.mustHaveMember(message.chatId, accountId)
    mustBeReaction(type)
    const known = findReaction(message, type, accountId)
    if (known !== undefined) return known
    const reaction = { id: this.clock.newId(), accountId, type }
    const reacted = { ...message, reactions: [...message.reactions, reaction] }
    this.store.putMessage(reacted)
    this.tell({ type: 'reactionAdded', message: reacted, reaction })
    return reaction
  }

  /**
   * Takes a reaction back; `undefined` where there was none.
   *
   * @throws {WorldError} When there is no such message.
   */
  removeReaction(messageId: string, type: number, accountId: string = this.creator.id): Reaction | undefined {
    const message = this.store.mustHaveMessage(messageId)
    const reaction = findReaction(message, type, accountId)
    if (reaction === undefined) return undefined
    const calmed = { ...message, reactions: message.reactions.filter((other) => other !== reaction) }
    this.store.putMessage(calmed)
    this.tell({ type: 'reactionRemoved', message: calmed, reaction })
    return reaction
  }

  /**
   * Begins a chat with a fan, or finds the one there is.
   *
   * @throws {WorldError} When there is no such fan.
   */
  createChat(fanId: string, createdBy: string = this.creator.id): Chat {
    const fan = this.store.mustHaveFan(fanId)
    const known = this.conversationWith(fanId)
    if (known !== undefined) return known.chat
    const chat: Chat = {
      id: this.clock.newId(),
      fanId: fan.id,
      createdBy,
      createdAt: this.now,
      isMuted: false,
      isHidden: false,
      sendsReadReceipts: true,
    }
    this.store.putChat(chat)
    this.tell({ type: 'chatCreated', chat })
    return chat
  }

  /** @throws {WorldError} When there is no such chat. */
  setMuted(chatId: string, isMuted: boolean): void {
    this.#setOfChat(chatId, 'isMuted', isMuted)
  }

  /** @throws {WorldError} When there is no such chat. */
  setHidden(chatId: string, isHidden: boolean): void {
    this.#setOfChat(chatId, 'isHidden', isHidden)
  }

  /** @throws {WorldError} When there is no such chat. */
  setReadReceipts(chatId: string, sendsReadReceipts: boolean): void {
    this.#setOfChat(chatId, 'sendsReadReceipts', sendsReadReceipts)
  }

  /** @throws {WorldError} When there is no such fan. */
  setVip(fanId: string, isVip: boolean): void {
    this.#setOfFan('isVip', { ...this.store.mustHaveFan(fanId), isVip })
  }

  /** @throws {WorldError} When there is no such fan. */
  setFollower(fanId: string, isFollower: boolean): void {
    this.#setOfFan('isFollower', { ...this.store.mustHaveFan(fanId), isFollower })
  }

  /**
   * Subscribes a fan to a tier, or ends the subscription with `null`.
   *
   * @throws {WorldError} When there is no such fan or tier.
   */
  setSubscription(fanId: string, subscriptionTierId: string | null): void {
    this.store.mustHaveTier(subscriptionTierId)
    this.#setOfFan('subscriptionTierId', { ...this.store.mustHaveFan(fanId), subscriptionTierId })
  }

  /**
   * Somebody new, who has said nothing yet.
   *
   * @throws {WorldError} When there is no username, or no such tier.
   */
  addFan(newFan: NewFan): Fan {
    this.store.mustHaveTier(newFan.subscriptionTierId ?? null)
    const fan = toFan(newFan, this.clock)
    this.store.putFan(fan)
    this.tell({ type: 'fanAdded', fan })
    return fan
  }

  /**
   * The fan pays for media.
   *
   * @throws {WorldError} When there are no such media, or they are free.
   */
  purchase(mediaId: string): void {
    const known = this.media.get(mediaId)
    if (known === undefined)
      throw new WorldError(`There are no media "${mediaId}" in this world, only those in its \`media\``)
    if (known.price === 0) throw new WorldError(`The media ${mediaId} are free`)
    if (known.isPurchased) return
    const media = { ...known, isPurchased: true }
    this.store.media.set(media.id, media)
    this.tell({ type: 'mediaPurchased', media })
  }

  /**
   * Somebody is seen to be typing for so many milliseconds from now, or for longer where they were before. No time is nothing
   * to see.
   *
   * @throws {WorldError} When there is no such chat, or the account has no part in it.
   */
  startTyping(chatId: string, milliseconds: number, accountId: string = this.creator.id): void {
    const chat = this.store.mustHaveMember(chatId, accountId)
    mustBeCount('How long typing shows', milliseconds, 'milliseconds')
    if (milliseconds === 0) return
    if (this.typing.start({ chatId, accountId, until: this.now + milliseconds })) {
      this.tell({ type: 'typingStarted', chat, accountId })
    }
  }

  #say(type: 'messageSent' | 'messageReceived', draft: Draft): Message {
    const { message, media } = compose(draft, this.clock)
    for (const item of media) this.store.media.set(item.id, item)
    this.store.putMessage(message)
    this.tell({ type, message })
    return message
  }

  #acknowledge(messageId: string, as: Acknowledgement): void {
    const message = this.store.mustHaveMessage(messageId)
    const changed = acknowledged(message, as, this.now)
    this.store.putMessage(changed)
    if (changed.deliveredAt !== message.deliveredAt) this.tell({ type: 'messageDelivered', message: changed })
    if (changed.readAt === message.readAt) return
    this.tell({ type: changed.readAt === null ? 'messageUnread' : 'messageRead', message: changed })
  }

  #setOfChat(chatId: string, changed: 'isMuted' | 'isHidden' | 'sendsReadReceipts', value: boolean): void {
    const known = this.store.mustHaveChat(chatId).chat
    if (known[changed] === value) return
    const chat = { ...known, [changed]: value }
    this.store.putChat(chat)
    this.tell({ type: 'chatChanged', chat, changed })
  }

  #setOfFan(changed: 'isVip' | 'isFollower' | 'subscriptionTierId', fan: Fan): void {
    if (this.fans.get(fan.id)?.[changed] === fan[changed]) return
    this.store.putFan(fan)
    this.tell({ type: 'fanChanged', fan, changed })
  }
}
