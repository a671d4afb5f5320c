import { WorldError } from '../errors/world-error.ts'
import type { Account, Fan } from './account.ts'
import type { Chat } from './chat.ts'
import { ConversationList } from './conversation-list.ts'
import type { Conversation } from './conversation.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import { OrderedIndex } from './ordered-index.ts'
import { putById, removeById } from './sorted-by-id.ts'
import type { Tier } from './tier.ts'

/** All records of a world, which never change, but give way to newer ones. */
export interface Records {
  readonly creator: Account
  readonly tiers: readonly Tier[]
  readonly fans: readonly Fan[]
  /** In the order in which they began. */
  readonly chats: readonly Chat[]
  /** Those of a chat from the oldest to the newest. */
  readonly messages: readonly Message[]
  readonly media: readonly Media[]
}

class LiveConversation implements Conversation {
  chat: Chat
  fan: Fan
  readonly messages: Message[] = []
  readonly unread: Message[] = []
  readonly unreadByFan: Message[] = []

  constructor(chat: Chat, fan: Fan) {
    this.chat = chat
    this.fan = fan
  }

  get lastMessage(): Message | undefined {
    return this.messages.at(-1)
  }

  put(message: Message): void {
    putById(this.messages, message)
    const unread = message.senderId === this.fan.id ? this.unread : this.unreadByFan
    if (message.readAt === null) putById(unread, message)
    else removeById(unread, message.id)
  }

  remove({ id }: Message): void {
    for (const messages of [this.messages, this.unread, this.unreadByFan]) removeById(messages, id)
  }
}

/** The records of a world by what they are looked for with, kept so that a write costs no more the more there are. */
export class Store {
  readonly creator: Account
  readonly tiers: readonly Tier[]
  readonly fans: Map<string, Fan> = new Map()
  readonly chats: Map<string, Chat> = new Map()
  readonly media: Map<string, Media> = new Map()
  readonly messages: Map<string, Message> = new Map()
  readonly list: ConversationList = new ConversationList()
  /** What the creator has not read, but for hidden chats. */
  readonly unread: OrderedIndex<Message> = new OrderedIndex()
  readonly #conversations = new Map<string, LiveConversation>()
  readonly #byFan = new Map<string, LiveConversation>()

  constructor({ creator, tiers, fans, chats, messages, media }: Records) {
    this.creator = creator
    this.tiers = tiers
    for (const fan of fans) this.fans.set(fan.id, fan)
    for (const item of media) this.media.set(item.id, item)
    for (const chat of chats) this.#open(chat)
    for (const message of messages) {
      this.messages.set(message.id, message)
      this.#conversations.get(message.chatId)?.put(message)
    }
    for (const conversation of this.#conversations.values()) this.#show(conversation)
  }

  conversation(chatId: string): Conversation | undefined {
    return this.#conversations.get(chatId)
  }

  conversationWith(fanId: string): Conversation | undefined {
    return this.#byFan.get(fanId)
  }

  /** @throws {WorldError} When there is no such chat. */
  mustHaveChat(chatId: string): Conversation {
    return mustHave(this.#conversations.get(chatId), 'chat', chatId)
  }

  /** @throws {WorldError} When there is no such fan. */
  mustHaveFan(fanId: string): Fan {
    return mustHave(this.fans.get(fanId), 'fan', fanId)
  }

  /** @throws {WorldError} When there is no such message. */
  mustHaveMessage(messageId: string): Message {
    return mustHave(this.messages.get(messageId), 'message', messageId)
  }

  /** @throws {WorldError} When there is no such chat, or the account has no part in it. */
  mustHaveMember(chatId: string, accountId: string): Chat {
    const { chat } = this.mustHaveChat(chatId)
    if (accountId === this.creator.id || accountId === chat.fanId) return chat
    throw new WorldError(`The account ${accountId} has no part in the chat ${chatId}`)
  }

  /** @throws {WorldError} When there is no such tier. */
  mustHaveTier(tierId: string | null): void {
    if (tierId !== null)
      mustHave(
        this.tiers.find(({ id }) => id === tierId),
        'tier',
        tierId,
      )
  }

  putFan(fan: Fan): void {
    this.fans.set(fan.id, fan)
    const conversation = this.#byFan.get(fan.id)
    if (conversation) conversation.fan = fan
  }

  putChat(chat: Chat): void {
    const conversation = this.#conversations.get(chat.id)
    if (conversation) this.#hide(conversation)
    this.#show(this.#open(chat))
  }

  putMessage(message: Message): void {
    this.messages.set(message.id, message)
    this.#change(message, (conversation) => conversation.put(message))
  }

  removeMessage(message: Message): void {
    this.messages.delete(message.id)
    this.#change(message, (conversation) => conversation.remove(message))
  }

  records(): Records {
    const { creator, tiers, fans, chats, media } = this
    return {
      creator,
      tiers,
      fans: [...fans.values()],
      chats: [...chats.values()],
      messages: [...this.#conversations.values()].flatMap(({ messages }) => messages),
      media: [...media.values()],
    }
  }

  /** The conversation of a chat, as the chat now is. */
  #open(chat: Chat): LiveConversation | undefined {
    this.chats.set(chat.id, chat)
    const known = this.#conversations.get(chat.id)
    if (known !== undefined) {
      known.chat = chat
      return known
    }
    const fan = this.fans.get(chat.fanId)
    if (fan === undefined) return undefined
    const conversation = new LiveConversation(chat, fan)
    this.#conversations.set(chat.id, conversation)
    this.#byFan.set(fan.id, conversation)
    return conversation
  }

  #change({ id, chatId }: Message, change: (conversation: LiveConversation) => void): void {
    const conversation = this.#conversations.get(chatId)
    if (conversation === undefined) return
    const { isHidden } = conversation.chat
    if (!isHidden) this.list.remove(conversation)
    change(conversation)
    if (isHidden) return
    this.list.add(conversation)
    const message = this.messages.get(id)
    if (message?.readAt === null && message.senderId === conversation.fan.id) this.unread.set(id, message)
    else this.unread.delete(id)
  }

  #show(conversation: LiveConversation | undefined): void {
    if (conversation === undefined || conversation.chat.isHidden) return
    this.list.add(conversation)
    for (const message of conversation.unread) this.unread.set(message.id, message)
  }

  #hide(conversation: LiveConversation): void {
    if (conversation.chat.isHidden) return
    this.list.remove(conversation)
    for (const { id } of conversation.unread) this.unread.delete(id)
  }
}

function mustHave<Found>(found: Found | undefined, what: string, id: string): Found {
  if (found === undefined) {
    throw new WorldError(`There is no ${what} "${id}" in this world, only those in its \`${what}s\``)
  }
  return found
}
