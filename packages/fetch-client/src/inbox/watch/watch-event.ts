import type { Chat } from '../chat.ts'
import type { Gateway } from '../gateway.ts'
import type { Message } from '../message.ts'

/** What a watch has seen. */
export type WatchEvent<Of extends Gateway = Gateway> =
  | {
      /** Somebody wrote, the account itself too: `message.direction` tells. Once for each message. */
      readonly type: 'message'
      readonly chat: Chat<Of>
      readonly message: Message<Of>
    }
  | {
      /** The partner has read a message of the account that the watch told of, as long as it is among the chat's last 20. */
      readonly type: 'read'
      readonly message: Message<Of>
    }
  | {
      /**
       * A message that the watch told of, or that was the newest of its chat when the watch began, is gone. It is noticed when the
       * chat's messages are listed for another reason.
       */
      readonly type: 'deleted'
      readonly chatId: string
      readonly messageId: string
    }
  | {
      /** The account has more or fewer unread messages in a chat: `chat.unreadCount`. */
      readonly type: 'unread'
      readonly chat: Chat<Of>
    }
