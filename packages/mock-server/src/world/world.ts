import { WorldError } from '../errors/world-error.ts'
import type { Account, Fan } from './account.ts'
import type { Chat } from './chat.ts'
import type { Clock } from './clock.ts'
import type { ConversationOrder, ListPosition } from './conversation-list.ts'
import type { Conversation } from './conversation.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import { mustBeCount, mustBeMedia, mustBeReaction } from './must-be.ts'
import type { MessageToReceive, MessageToSend, NewMedia } from './new-message.ts'
import type { Reaction } from './reaction.ts'
import { Store } from './store.ts'
import type { Tier } from './tier.ts'
import type { Typing } from './typing.ts'
import { TypingIndicators } from './typing-indicators.ts'
import type { WorldChange, WorldEvent } from './world-event.ts'
import type { WorldRecords } from './world-snapshot.ts'

/** As what a message can be acknowledged by the one who received it. */
export type Acknowledgement = 'delivered' | 'read' | 'readAndDelivered' | 'unread'

/** What to know of a fan to add one; the rest is plain. */
export type NewFan = Partial<Omit<Fan, 'id'>> & Pick<Fan, 'username'>

/**
 * One creator's inbox: what both gateways tell and change, each in its own words. Times are in milliseconds since 1970,
 * money is in thousandths of a dollar. Nothing happens by itself: time passes where somebody moves the clock, which the
 * creators of a session have in common, or where it runs; and a millisecond with each message, so that no two are said at
 * once. Records never change, but give way to newer ones.
 *
 * @example
 * ```ts
 * const { world } = await createMockServer()
 * const [newest] = world.conversations()
 * world.receive({ chatId: newest?.chat.id ?? '', text: 'Are you there?' })
 * ```
 */
export class World {
  /** Which of the creators it is of, from 1: `fansly_1` at API Fansly, `fansly_acct_1` at OnlyFansAPI. */
  readonly number: number
  #store: Store
  readonly #clock: Clock
  readonly #typing: TypingIndicators
  readonly #listeners = new Set<(event: WorldEvent) => void>()

  /** @internal Takes records at their word. What comes from outside goes through `readSnapshot` before. */
  constructor(records: WorldRecords, clock: Clock, number: number) {
    this.number = number
    this.#clock = clock
    this.#store = new Store(records)
    this.#typing = new TypingIndicators(clock, (ended) => this.#tellEnd(ended))
    this.#show(records)
  }

  /** The present. By default it stands still but for `advance` and for messages. */
  get now(): number {
    return this.#clock.now
  }

  get creator(): Account {
    return this.#store.creator
  }

  get tiers(): readonly Tier[] {
    return this.#store.tiers
  }

  /** By id. */
  get fans(): ReadonlyMap<string, Fan> {
    return this.#store.fans
  }

  /** By id, in the order in which they began. */
  get chats(): ReadonlyMap<string, Chat> {
    return this.#store.chats
  }

  /** By id. */
  get messages(): ReadonlyMap<string, Message> {
    return this.#store.messages
  }

  /** By id. */
  get media(): ReadonlyMap<string, Media> {
    return this.#store.media
  }

  /** How many chats are not hidden. */
  get visibleCount(): number {
    return this.#store.list.size
  }

  /** How many messages the creator has not read, in chats that are not hidden. */
  get unreadCount(): number {
    return this.#store.unread.size
  }

  /** The conversation of one chat, hidden or not; `undefined` where there is no such chat. */
  conversation(chatId: string): Conversation | undefined {
    return this.#store.conversation(chatId)
  }

  /** The conversation with a fan; `undefined` where they have none. */
  conversationWith(fanId: string): Conversation | undefined {
    return this.#store.conversationWith(fanId)
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
    return this.#store.list.from(order, skipped)
  }

  /** @internal How many conversations to skip to go on after a position, even if what stood there has moved. */
  countThrough(order: ConversationOrder, position: ListPosition): number {
    return this.#store.list.countThrough(order, position)
  }

  /** What the creator has not read in chats that are not hidden, from the newest to the oldest. */
  unreadMessages(): Message[] {
    return [...this.unreadMessagesFrom(undefined)]
  }

  /** @internal What the creator has not read, but only what is older than `before`, an id, looked up one after the other. */
  unreadMessagesFrom(before: string | undefined): Iterable<Message> {
    const { unread } = this.#store
    return unread.downwards(before === undefined ? 0 : unread.size - unread.countBelow(before))
  }

  isTyping(chatId: string, accountId: string): boolean {
    return this.#typing.has(chatId, accountId)
  }

  /**
   * Moves the clock of all creators; what ends meanwhile ends at its own time.
   *
   * @throws {WorldError} When the milliseconds are not a whole number from 0, or go beyond 2089, where ids end.
   */
  advance(milliseconds: number): void {
    this.#clock.advance(milliseconds)
  }

  /** Calls back when the clock has come to a time, at once where it has; returns what calls that off. */
  callAt(time: number, callback: () => void): () => void {
    return this.#clock.callAt(time, callback)
  }

  /** @throws {WorldError} When there is no such chat, or nothing to send. */
  send({ chatId, text = '', media = [], isBundle = false, inReplyTo }: MessageToSend): Message {
    const { chat } = this.#store.mustHaveChat(chatId)
    const draft = { text, media, tip: 0, isBundle, inReplyTo }
    return this.#say('messageSent', chat, this.creator.id, draft)
  }

  /**
   * A fan says something.
   *
   * @throws {WorldError} When there is no such chat or fan, or nothing to say.
   */
  receive({ chatId, fanId, text = '', media = [], tip = 0, inReplyTo }: MessageToReceive): Message {
    mustBeCount('A tip', tip, 'thousandths of a dollar')
    const chat = chatId === undefined ? this.createChat(fanId, fanId) : this.#store.mustHaveChat(chatId).chat
    const draft = { text, media, tip, isBundle: false, inReplyTo }
    const message = this.#say('messageReceived', chat, chat.fanId, draft)
    this.#store.putFan({ ...this.#store.mustHaveFan(chat.fanId), lastSeenAt: this.now })
    return message
  }

  /** @throws {WorldError} When there is no such message. */
  deleteMessage(messageId: string): Message {
    const message = this.#store.mustHaveMessage(messageId)
    this.#store.removeMessage(message)
    this.#tell({ type: 'messageDeleted', message })
    return message
  }

  /**
   * One side, the creator by default, acknowledges messages of the other. Own messages stay as they are.
   *
   * @throws {WorldError} When there is no such message, or the account has no part in its chat; nothing has changed then.
   */
  acknowledge(messageIds: readonly string[], as: Acknowledgement, accountId: string = this.creator.id): void {
    const messages = messageIds.map((id) => this.#store.mustHaveMessage(id))
    for (const { chatId } of messages) this.#store.mustHaveMember(chatId, accountId)
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
    const message = this.#store.mustHaveMessage(messageId)
    this.#store.mustHaveMember(message.chatId, accountId)
    mustBeReaction(type)
    const known = findReaction(message, type, accountId)
    if (known !== undefined) return known
    const reaction = { id: this.#clock.newId(), accountId, type }
    const reacted = { ...message, reactions: [...message.reactions, reaction] }
    this.#store.putMessage(reacted)
    this.#tell({ type: 'reactionAdded', message: reacted, reaction })
    return reaction
  }

  /**
   * Takes a reaction back; `undefined` where there was none.
   *
   * @throws {WorldError} When there is no such message.
   */
  removeReaction(messageId: string, type: number, accountId: string = this.creator.id): Reaction | undefined {
    const message = this.#store.mustHaveMessage(messageId)
    const reaction = findReaction(message, type, accountId)
    if (reaction === undefined) return undefined
    const calmed = { ...message, reactions: message.reactions.filter((other) => other !== reaction) }
    this.#store.putMessage(calmed)
    this.#tell({ type: 'reactionRemoved', message: calmed, reaction })
    return reaction
  }

  /**
   * Begins a chat with a fan, or finds the one there is.
   *
   * @throws {WorldError} When there is no such fan.
   */
  createChat(fanId: string, createdBy: string = this.creator.id): Chat {
    const fan = this.#store.mustHaveFan(fanId)
    const known = this.conversationWith(fanId)
    if (known !== undefined) return known.chat
    const chat: Chat = {
      id: this.#clock.newId(),
      fanId: fan.id,
      createdBy,
      createdAt: this.now,
      isMuted: false,
      isHidden: false,
      sendsReadReceipts: true,
    }
    this.#store.putChat(chat)
    this.#tell({ type: 'chatCreated', chat })
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
    this.#setOfFan('isVip', { ...this.#store.mustHaveFan(fanId), isVip })
  }

  /** @throws {WorldError} When there is no such fan. */
  setFollower(fanId: string, isFollower: boolean): void {
    this.#setOfFan('isFollower', { ...this.#store.mustHaveFan(fanId), isFollower })
  }

  /**
   * Subscribes a fan to a tier, or ends the subscription with `null`.
   *
   * @throws {WorldError} When there is no such fan or tier.
   */
  setSubscription(fanId: string, subscriptionTierId: string | null): void {
    this.#store.mustHaveTier(subscriptionTierId)
    this.#setOfFan('subscriptionTierId', { ...this.#store.mustHaveFan(fanId), subscriptionTierId })
  }

  /**
   * Somebody new, who has said nothing yet.
   *
   * @throws {WorldError} When there is no username, or no such tier.
   */
  addFan(newFan: NewFan): Fan {
    if (newFan.username === '') throw new WorldError('A fan needs a username')
    this.#store.mustHaveTier(newFan.subscriptionTierId ?? null)
    const fan: Fan = {
      displayName: null,
      about: '',
      location: '',
      createdAt: this.now,
      lastSeenAt: this.now,
      followCount: 0,
      subscriberCount: 0,
      avatar: null,
      isVip: false,
      isFollower: false,
      subscriptionTierId: null,
      ...newFan,
      id: this.#clock.newId(),
    }
    this.#store.putFan(fan)
    this.#tell({ type: 'fanAdded', fan })
    return fan
  }

  /**
   * The fan pays for media.
   *
   * @throws {WorldError} When there are no such media, or they are free.
   */
  purchase(mediaId: string): void {
    const known = this.media.get(mediaId)
    if (known === undefined) throw new WorldError(`There are no media ${mediaId} in this world`)
    if (known.price === 0) throw new WorldError(`The media ${mediaId} are free`)
    if (known.isPurchased) return
    const media = { ...known, isPurchased: true }
    this.#store.media.set(media.id, media)
    this.#tell({ type: 'mediaPurchased', media })
  }

  /**
   * Somebody is seen to be typing for so many milliseconds from now, or for longer where they were before. No time is nothing
   * to see.
   *
   * @throws {WorldError} When there is no such chat, or the account has no part in it.
   */
  startTyping(chatId: string, milliseconds: number, accountId: string = this.creator.id): void {
    const chat = this.#store.mustHaveMember(chatId, accountId)
    mustBeCount('How long typing shows', milliseconds, 'milliseconds')
    if (milliseconds === 0) return
    if (this.#typing.start({ chatId, accountId, until: this.now + milliseconds })) {
      this.#tell({ type: 'typingStarted', chat, accountId })
    }
  }

  /** Hears of what happens, after it has; returns what ends that. A listener may change the world in turn. */
  subscribe(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @internal */
  records(): WorldRecords {
    return { ...this.#store.records(), typing: this.#typing.all() }
  }

  /** @internal Takes other records for its own, at their word. Who has subscribed stays so, and hears nothing of it. */
  load(records: WorldRecords): void {
    this.#store = new Store(records)
    this.#show(records)
  }

  #show({ typing }: WorldRecords): void {
    this.#typing.clear()
    for (const one of typing) if (one.until > this.now) this.#typing.start(one)
  }

  #tellEnd({ chatId, accountId }: Typing): void {
    this.#tell({ type: 'typingEnded', chat: this.#store.mustHaveChat(chatId).chat, accountId })
  }

  #say(type: 'messageSent' | 'messageReceived', chat: Chat, senderId: string, draft: Draft): Message {
    const { text, media, tip, isBundle, inReplyTo = null } = draft
    if (text === '' && media.length === 0 && tip === 0) {
      throw new WorldError('A message needs a text, media or a tip')
    }
    if (inReplyTo !== null && this.messages.get(inReplyTo)?.chatId !== chat.id) {
      throw new WorldError(`There is no message ${inReplyTo} to answer in the chat ${chat.id}`)
    }
    for (const item of media) mustBeMedia(item)
    this.#clock.tick()
    const correlationId = this.#clock.newId()
    const attached = media.map((item) => this.#attach(item, senderId))
    const message: Message = {
      bundleId: isBundle && attached.length > 1 ? this.#clock.newId() : null,
      id: this.#clock.newId(),
      chatId: chat.id,
      senderId,
      correlationId,
      content: text,
      createdAt: this.now,
      inReplyTo,
      mediaIds: attached.map(({ id }) => id),
      tipAmount: tip,
      deliveredAt: null,
      readAt: null,
      reactions: [],
    }
    this.#store.putMessage(message)
    this.#tell({ type, message })
    return message
  }

  #attach(newMedia: NewMedia, accountId: string): Media {
    const { mimetype = 'image/jpeg', width = 1080, height = 1350, price = 0, previewId = null } = newMedia
    const fileId = newMedia.fileId ?? this.#clock.newId()
    const id = this.#clock.newId()
    const createdAt = this.now
    const media: Media = {
      id,
      fileId,
      previewId,
      accountId,
      mimetype,
      width,
      height,
      createdAt,
      price,
      isPurchased: false,
    }
    this.#store.media.set(id, media)
    return media
  }

  #acknowledge(messageId: string, as: Acknowledgement): void {
    const message = this.#store.mustHaveMessage(messageId)
    const isDelivery = as === 'delivered' || as === 'readAndDelivered'
    const isReading = as === 'read' || as === 'readAndDelivered'
    const deliveredAt = message.deliveredAt ?? (isDelivery ? this.now : null)
    const readAt = as === 'unread' ? null : (message.readAt ?? (isReading ? this.now : null))
    const acknowledged = { ...message, deliveredAt, readAt }
    this.#store.putMessage(acknowledged)
    if (deliveredAt !== message.deliveredAt) this.#tell({ type: 'messageDelivered', message: acknowledged })
    if (readAt !== message.readAt) {
      this.#tell({ type: readAt === null ? 'messageUnread' : 'messageRead', message: acknowledged })
    }
  }

  #setOfChat(chatId: string, changed: 'isMuted' | 'isHidden' | 'sendsReadReceipts', value: boolean): void {
    const known = this.#store.mustHaveChat(chatId).chat
    if (known[changed] === value) return
    const chat = { ...known, [changed]: value }
    this.#store.putChat(chat)
    this.#tell({ type: 'chatChanged', chat, changed })
  }

  #setOfFan(changed: 'isVip' | 'isFollower' | 'subscriptionTierId', fan: Fan): void {
    if (this.fans.get(fan.id)?.[changed] === fan[changed]) return
    this.#store.putFan(fan)
    this.#tell({ type: 'fanChanged', fan, changed })
  }

  #tell(change: WorldChange): void {
    const event = { ...change, at: this.now }
    for (const listener of this.#listeners) listener(event)
  }
}

interface Draft {
  readonly text: string
  readonly media: readonly NewMedia[]
  readonly tip: number
  readonly isBundle: boolean
  readonly inReplyTo: string | undefined
}

function findReaction({ reactions }: Message, type: number, accountId: string): Reaction | undefined {
  return reactions.find((reaction) => reaction.type === type && reaction.accountId === accountId)
}
