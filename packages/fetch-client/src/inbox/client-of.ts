import type { ApiFanslyMessages } from '../apifansly/messages.ts'
import type { OnlyFansApiMessages } from '../onlyfansapi/messages.ts'
import type { Paginator } from '../paging/paginator.ts'
import type { CallOptions } from '../transport/call-options.ts'
import type { RawMedia } from './attachment.ts'
import type { RawAccount } from './chat.ts'
import type { Gateway, RawChat, RawMessage, RawSentMessage } from './gateway.ts'
import type { ChatPayload, MessagePayload } from './inbox.ts'
import type { MessageRow } from './to-message.ts'
import type { MessagesOptions, SharedChatsOptions } from './options.ts'

/** What an inbox does alike with either client, which takes what it knows of the options and leaves the rest. */
export interface ClientOf<Of extends Gateway> {
  readonly provider: Of
  readonly chats: {
    list(options: ListChatsOptions): Paginator<RawChat<Of>, ChatPayload<Of> & Joined<Of>, string | number>
  }
  readonly messages: {
    list(
      options: ListMessagesOptions,
    ): Paginator<RawMessage<Of>, MessagePayload<Of> & { readonly accountMedia?: readonly RawMedia[] }>
    send(options: Form<Of> & ChatCall): Promise<RawSentMessage<Of> & MessageRow>
  }
}

/** A message to send in the gateway's own words. */
export type Form<Of extends Gateway> = {
  readonly apifansly: Words<Parameters<ApiFanslyMessages['send']>[0]>
  readonly onlyfansapi: Words<Parameters<OnlyFansApiMessages['send']>[0]>
}[Of]

type Words<Options> = Options extends unknown ? Omit<Options, keyof ChatCall> : never

interface ChatCall extends CallOptions {
  readonly account: string
  readonly chatId: string
}

interface ListChatsOptions extends SharedChatsOptions {
  readonly account: string
  readonly order?: SharedChatsOptions['sort']
  readonly offset?: number
  readonly limit?: number
}

interface ListMessagesOptions extends MessagesOptions, ChatCall {
  readonly cursor: string | undefined
  readonly limit: number
}

/** What the rows of a page refer to. */
interface Joined<Of extends Gateway> {
  readonly aggregationData?: {
    readonly accounts?: readonly RawAccount[]
    readonly groups?: readonly { readonly id: string; readonly lastMessage?: RawMessage<Of> | null }[]
  }
}
