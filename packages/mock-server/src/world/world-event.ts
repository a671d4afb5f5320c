import type { Fan } from './account.ts'
import type { Chat } from './chat.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'
import type { Reaction } from './reaction.ts'

/** What can happen in the world. Records are as they are afterwards, but a deleted message as it last was. */
export type WorldChange =
  | { readonly type: 'chatCreated'; readonly chat: Chat }
  | {
      readonly type: 'chatChanged'
      readonly chat: Chat
      /** The setting that is another now. */
      readonly changed: 'isMuted' | 'isHidden' | 'sendsReadReceipts'
    }
  | { readonly type: 'fanAdded'; readonly fan: Fan }
  | {
      readonly type: 'fanChanged'
      readonly fan: Fan
      /** What is another now. */
      readonly changed: 'isVip' | 'isFollower' | 'subscriptionTierId'
    }
  | {
      /**
       * The creator sent or deleted a message, or received one from a fan, with a tip where its `tipAmount` is not 0; or
       * the other side than the sender's got it, read it, or took that back.
       */
      readonly type:
        | 'messageSent'
        | 'messageReceived'
        | 'messageDeleted'
        | 'messageDelivered'
        | 'messageRead'
        | 'messageUnread'
      readonly message: Message
    }
  | {
      readonly type: 'reactionAdded' | 'reactionRemoved'
      readonly message: Message
      readonly reaction: Reaction
    }
  | { readonly type: 'typingStarted' | 'typingEnded'; readonly chat: Chat; readonly accountId: string }
  | { readonly type: 'mediaPurchased'; readonly media: Media }

/** Something that happened in the world, and when, in milliseconds since 1970. */
export type WorldEvent = WorldChange & { readonly at: number }
