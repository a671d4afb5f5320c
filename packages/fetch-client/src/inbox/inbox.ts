import type {
  ChatList as ApiFanslyChatList,
  ChatMessageList as ApiFanslyMessageList,
} from '@fansly-chats/generated-types/apifansly'
import type {
  ChatList as OnlyFansApiChatList,
  ChatMessageList as OnlyFansApiMessageList,
} from '@fansly-chats/generated-types/onlyfansapi'
import type { Paginator } from '../paging/paginator.ts'
import type { CallOptions } from '../transport/call-options.ts'
import type { Chat, UnreadChat } from './chat.ts'
import type { Gateway } from './gateway.ts'
import type { LackingVerb, Unable } from './unsupported.ts'
import type { Message, MessageReference } from './message.ts'
import type { ChatsOptions, MessagesOptions, NewMessage } from './options.ts'
import type { Reaction } from './reaction.ts'
import type { Watch, WatchOptions } from './watch/watch-options.ts'

/** What a page of chats holds beside the models. */
export type ChatPayload<Of extends Gateway> = {
  readonly apifansly: ApiFanslyChatList
  readonly onlyfansapi: OnlyFansApiChatList
}[Of]

/** What a page of messages holds beside the models. */
export type MessagePayload<Of extends Gateway> = {
  readonly apifansly: ApiFanslyMessageList
  readonly onlyfansapi: OnlyFansApiMessageList
}[Of]

/** What a chat is named by where the gateway takes the person instead: a `Chat` will do. */
interface PartnerReference {
  readonly partner: { readonly id: string }
}

/** What both gateways can do. Each call throws what the operation behind it throws. */
export interface SharedVerbs<Of extends Gateway> {
  /**
   * Lists the chats, newest first unless `sort` says otherwise. One request, and one credit, for 100 chats of OnlyFansAPI; API
   * Fansly sets the size of its pages.
   *
   * @throws ContractError for a chat without its id, its partner or its count, and for a last message without an id, a sender
   * or a time; ConfigurationError for a cursor that is none.
   */
  chats(options?: ChatsOptions<Of>): Paginator<Chat<Of>, ChatPayload<Of>>

  /**
   * Lists the chats with unread messages, in the gateway's order: all of them at once with API Fansly, which lists messages, page
   * by page with OnlyFansAPI. `chats({ sort: 'unread' })` knows the partners' names with both.
   */
  unread(options?: CallOptions): AsyncIterable<UnreadChat<Of>>

  /**
   * Finds a chat among all, newest first; `undefined` where it is not listed. One request a page: the first one has what was
   * active of late. `maxItems` says among how many to look.
   */
  chat(
    chatId: string,
    options?: Pick<ChatsOptions<Of>, 'maxItems' | keyof CallOptions>,
  ): Promise<Chat<Of> | undefined>

  /**
   * Lists the messages of a chat, newest first. One request, and one credit, for 100 messages of OnlyFansAPI or 10 of API Fansly.
   * A page's `cursor` is what `before` takes.
   *
   * @throws ContractError for a message without an id, a sender or a time; ConfigurationError where the gateway does not tell
   * the account's id on Fansly.
   */
  messages(chatId: string, options?: MessagesOptions): Paginator<Message<Of>, MessagePayload<Of>>

  /**
   * Sends a message, which reaches a fan: once, or not at all, or nobody knows.
   *
   * @throws DeliveryUnknownError where it may have arrived; with any other error it was not sent.
   */
  send(chatId: string, message: NewMessage<Of>, options?: CallOptions): Promise<Message<Of>>

  /** Deletes a message of the account's own. */
  delete(message: MessageReference, options?: CallOptions): Promise<void>

  /** Adds a reaction to a message. */
  react(message: MessageReference, reaction: Reaction<Of>, options?: CallOptions): Promise<void>

  /** Takes a reaction back. */
  unreact(message: MessageReference, reaction: Reaction<Of>, options?: CallOptions): Promise<void>

  /** Shows the partner that the account is typing: five seconds with API Fansly, three with OnlyFansAPI. */
  typing(chatId: string, options?: CallOptions): Promise<void>

  /** Stops telling the partner what the account has read. */
  disableReadReceipts(chatId: string, options?: CallOptions): Promise<void>
}

/** What only one of the gateways can do. */
export interface SpecialVerbs {
  /** Marks messages as read. One request, and one credit, for each 25 messages of a chat. */
  markRead(messages: MessageReference | readonly MessageReference[], options?: CallOptions): Promise<void>

  /** Marks messages as unread again. One request, and one credit, for each 25 messages of a chat. */
  markUnread(messages: MessageReference | readonly MessageReference[], options?: CallOptions): Promise<void>

  /** Marks every chat of the account as read. */
  markAllRead(options?: CallOptions): Promise<void>

  /** Mutes the chat with a person. */
  mute(chat: PartnerReference, options?: CallOptions): Promise<void>

  /** Takes back that a chat is muted. */
  unmute(chat: PartnerReference, options?: CallOptions): Promise<void>

  /** Hides a chat. Nothing is documented that shows it again. */
  hide(chatId: string, options?: CallOptions): Promise<void>

  /** Tells the partner again what the account has read. */
  enableReadReceipts(chatId: string, options?: CallOptions): Promise<void>

  /** Puts a person among the VIPs. */
  addToVips(chat: PartnerReference, options?: CallOptions): Promise<void>

  /** Takes a person out of the VIPs. */
  removeFromVips(chat: PartnerReference, options?: CallOptions): Promise<void>
}

/** What a gateway can do. */
export type Verbs<Of extends Gateway> = SharedVerbs<Of> & Omit<SpecialVerbs, LackingVerb<Of>>

/** Everything that an inbox may be able to do. */
export type Verb = 'watch' | keyof SharedVerbs<Gateway> | keyof SpecialVerbs

/** The gateways that can do something. */
type GatewayWith<Name extends Verb> = {
  [Of in Gateway]: Name extends LackingVerb<Of> ? never : Of
}[Gateway]

/** An inbox, whatever its gateway can do. */
export interface AnyInbox<Of extends Gateway> {
  /** The gateway behind it. */
  readonly provider: Of
  /** The gateway's own id of the connected account. */
  readonly account: string
  /**
   * Whether the gateway can do something. The compiler knows it of one gateway; this is for code that works with either.
   *
   * @example
   * ```ts
   * import type { Inbox, Message } from '@fansly-chats/fetch-client/inbox'
   *
   * async function done(inbox: Inbox, message: Message): Promise<void> {
   *   if (inbox.can('markRead')) await inbox.markRead(message)
   * }
   * ```
   */
  can<Name extends Verb>(verb: Name): this is Inbox<GatewayWith<Name>>

  /**
   * Tells what happens in the inbox while it is iterated, by looking at it again and again: at once after something happened,
   * ever more seldom while nothing does. Each message comes once, the oldest of a chat first, however many there are.
   *
   * One look is one request, and one credit; each chat in which something was said is one more for its page of messages. The loop
   * waits for what comes, and keeps the process alive as long. Lost connections, busy and broken gateways are waited out; any
   * other error ends it. Polling does not see whether somebody is typing, what was read or deleted in a chat that is quiet for
   * long, nor reactions.
   *
   * @throws ConfigurationError for options that cannot work; AuthenticationError, PaymentRequiredError and others that do not
   * mend by themselves; each while iterating.
   * @example
   * ```ts
   * import { readFile, rename, writeFile } from 'node:fs/promises'
   * import type { Inbox } from '@fansly-chats/fetch-client/inbox'
   *
   * async function answer(inbox: Inbox, signal: AbortSignal): Promise<void> {
   *   const saved = await readFile('position.json', 'utf8').catch(() => undefined)
   *   const watch = inbox.watch({ signal, creditsPerHour: 300, from: saved && JSON.parse(saved) })
   *   for await (const event of watch) {
   *     if (event.type === 'message' && event.message.direction === 'incoming')
   *       console.log(event.chat.partner.username, event.message.text)
   *     await writeFile('position.new', JSON.stringify(watch.position))
   *     await rename('position.new', 'position.json')
   *   }
   * }
   * ```
   */
  watch(options?: WatchOptions): Watch<Of>
}

/** An inbox of an account that is connected to API Fansly. */
export interface ApiFanslyInbox extends AnyInbox<'apifansly'>, Verbs<'apifansly'>, Unable<'apifansly'> {}

/** An inbox of an account that is connected to OnlyFansAPI. */
export interface OnlyFansApiInbox
  extends AnyInbox<'onlyfansapi'>, Verbs<'onlyfansapi'>, Unable<'onlyfansapi'> {}

/**
 * An inbox of one connected account, in the same words for both gateways. What a gateway lacks is there, but cannot be called:
 * the compiler says why.
 */
export type Inbox<Of extends Gateway = Gateway> = {
  readonly apifansly: ApiFanslyInbox
  readonly onlyfansapi: OnlyFansApiInbox
}[Of]
