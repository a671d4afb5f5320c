import type {
  Chat as ApiFanslyChat,
  ChatMessage as ApiFanslyMessage,
  MessageInteraction,
  SentMessage as ApiFanslySentMessage,
} from '@fansly-chats/generated-types/apifansly'
import type {
  Chat as OnlyFansApiChat,
  ChatMessage as OnlyFansApiMessage,
  LastMessage,
  SentMessage as OnlyFansApiSentMessage,
} from '@fansly-chats/generated-types/onlyfansapi'
import type { ApiFanslyClient } from '../apifansly.ts'
import type { OnlyFansApiClient } from '../onlyfansapi.ts'
import type { Provider } from '../provider.ts'

/** The gateway behind an inbox. */
export type Gateway = Provider['key']

/** A client that an inbox can be made of. */
export type InboxClient = ApiFanslyClient | OnlyFansApiClient

/** What each gateway calls a chat, in lists. */
interface RawChats {
  readonly apifansly: ApiFanslyChat
  readonly onlyfansapi: OnlyFansApiChat
}

/** What each gateway calls a message, wherever it tells of one. */
interface RawMessages {
  readonly apifansly: ApiFanslyMessage | ApiFanslySentMessage
  readonly onlyfansapi: OnlyFansApiMessage | OnlyFansApiSentMessage | LastMessage
}

/** What each gateway tells of the unread messages of a chat. */
interface RawUnreadChats {
  readonly apifansly: readonly MessageInteraction[]
  readonly onlyfansapi: OnlyFansApiChat
}

/** What each gateway answers to a message that was sent. */
interface RawSentMessages {
  readonly apifansly: ApiFanslySentMessage
  readonly onlyfansapi: OnlyFansApiSentMessage
}

/** A chat in the gateway's own words. */
export type RawChat<Of extends Gateway> = RawChats[Of]

/** A message in the gateway's own words. */
export type RawMessage<Of extends Gateway> = RawMessages[Of]

/** The unread messages of a chat in the gateway's own words. */
export type RawUnreadChat<Of extends Gateway> = RawUnreadChats[Of]

/** A message that was sent, in the gateway's own words. */
export type RawSentMessage<Of extends Gateway> = RawSentMessages[Of]
