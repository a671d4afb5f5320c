/** Types of onlyfansapi, generated from `specs/onlyfansapi` by `pnpm generate`. Changes made here are lost. */

export interface paths {
    "/api/fansly/{fanslyAccount}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /**
         * List chats
         * @description Lists the conversations of a connected account. Page with `limit` and `offset` until `data.hasMore` is false; a
         *     short or empty page does not prove the end. A row's `partnerAccountId` is taken to refer to
         *     `aggregationData.accounts`, and its `groupId` to `aggregationData.groups`.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Create a chat
         * @description Begins a conversation with a person, or returns the one that already is. No message is sent. Asking twice does no
         *     harm, for the second call finds the chat of the first. Whether a chat that is there answers with a status of its own
         *     is not documented, and the end of the sample is not known.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/{chat_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /**
         * Show a chat
         * @description Shows one conversation: its members and what they allow, the account's own settings for it, and the last message.
         */
        get: operations["showChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Lists the messages of one conversation, newest first, and what they refer to. To get older ones send the id of the
         *     oldest message received as `before`, until `data.hasMore` is false; a short or empty page does not prove the end.
         *     Whether to list messages is to read them is not documented.
         */
        get: operations["listChatMessages"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message with a text, with media, or with both, in answer to another message if wanted. Each call reaches a
         *     person: never send it again after a failure without looking into the chat, for the first one may have arrived. The
         *     gateway documents no idempotency key for Fansly. Media have to be uploaded before; a price cannot be set here. An
         *     older page of the provider knows no media, and requires `text`.
         */
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
                /**
                 * @description The id of the message.
                 * @example 921884730615373824
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description Deletes a message that the connected account itself sent; it cannot delete those of others. To delete a message twice
         *     changes nothing more, so a repetition does no harm, though it may well answer with an error.
         */
        delete: operations["deleteChatMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
                /**
                 * @description The id of the message.
                 * @example 921884730615373824
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a reaction to a message
         * @description Adds a reaction of the connected account to a message. Reactions of several types may stand on one message. The same
         *     reaction twice is taken to count once.
         */
        post: operations["addReactionToChatMessage"];
        /**
         * Remove a reaction from a message
         * @description Takes back a reaction of the connected account. Which one is said in a body, as in `addReactionToChatMessage`,
         *     although the method is DELETE: make sure that the client in use sends it. To take a reaction back twice does no harm.
         */
        delete: operations["removeReactionFromChatMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge messages
         * @description Marks messages as delivered, as read, as both, or as unread again; at most 25 of them in one call. The same
         *     acknowledgement twice says nothing new.
         */
        post: operations["acknowledgeChatMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop read receipts in a chat
         * @description Stops telling the partner of one chat which messages the account has read. A setting, so the same call twice does no
         *     harm. No endpoint is known that turns the receipts on again.
         */
        post: operations["disableChatReadReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/{chat_id}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show that the account is typing
         * @description Shows the partner for about three seconds that the account is typing; call it again to prolong that. The provider says
         *     that the call is free, yet its sample shows a credit used.
         */
        post: operations["startTypingIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/{fanslyAccount}/chats/mark-all-as-read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all chats as read
         * @description Marks every chat of the account as read. Only the method and the path are known: whether there is a body is not
         *     documented, so send none, and what the answer looks like is not either. Its siblings answer with `data: null`. A
         *     repetition does no harm, but also marks what arrived between the two calls.
         */
        post: operations["markAllChatsAsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fansly/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected accounts
         * @description Lists the Fansly accounts that are connected to the team: the `fansly_acct_` id that every path takes, and the native
         *     id that messages carry as `senderId`. The answer is a bare list, without `data` and `_meta`. The path is documented;
         *     the shape of the answer is what others report. Reported to be free of credits.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "fansly.chats.visibility_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A chat was shown or hidden
         * @description A chat was shown or hidden, to go by the name. Nothing else of the event is known, and that from a single source.
         */
        post: operations["chatVisibilityUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fansly.messages.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was deleted
         * @description A message was deleted. The payload is reported to be the message as it last was.
         */
        post: operations["messageDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fansly.messages.reaction_added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A reaction was added
         * @description Someone reacted to a message. Only the name of the event is known.
         */
        post: operations["reactionAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fansly.messages.reaction_removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A reaction was removed
         * @description Someone took a reaction to a message back. Only the name of the event is known.
         */
        post: operations["reactionRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fansly.messages.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was read
         * @description A message was read. The payload is reported to be the message, with its recipients and a switch for read receipts.
         */
        post: operations["messageRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fansly.messages.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message came in
         * @description Someone sent a message to the connected account. The payload is reported to be the whole message, and what the gateway
         *     knows of its sender.
         */
        post: operations["messageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fansly.messages.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message went out
         * @description The connected account sent a message. The payload is reported to be the whole message.
         */
        post: operations["messageSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "fansly.users.typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone is typing
         * @description Someone is typing. Only the name of the event is known.
         */
        post: operations["userTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Account: Account;
        AccountMedia: AccountMedia;
        AccountMediaPermissions: AccountMediaPermissions;
        AccountPermissionFlags: AccountPermissionFlags;
        AcknowledgeChatMessagesRequest: AcknowledgeChatMessagesRequest;
        AcknowledgeChatMessagesResponse: AcknowledgeChatMessagesResponse;
        AcknowledgementType: AcknowledgementType;
        AddReactionToChatMessageRequest: AddReactionToChatMessageRequest;
        AddReactionToChatMessageResponse: AddReactionToChatMessageResponse;
        AggregationData: AggregationData;
        AuthenticationError: AuthenticationError;
        Avatar: Avatar;
        CacheInfo: CacheInfo;
        Chat: Chat;
        ChatDetails: ChatDetails;
        ChatList: ChatList;
        ChatMessage: ChatMessage;
        ChatMessageList: ChatMessageList;
        ChatUserSettings: ChatUserSettings;
        ChatVisibilityUpdatedEvent: ChatVisibilityUpdatedEvent;
        ConnectedAccount: ConnectedAccount;
        CreateChatRequest: CreateChatRequest;
        CreateChatResponse: CreateChatResponse;
        CreatedChat: CreatedChat;
        CreatedChatMember: CreatedChatMember;
        Credits: Credits;
        DeleteChatMessageResponse: DeleteChatMessageResponse;
        DeletedMessage: DeletedMessage;
        DirectMessagePermissionFlags: DirectMessagePermissionFlags;
        DisableChatReadReceiptsResponse: DisableChatReadReceiptsResponse;
        ErrorResponse: ErrorResponse;
        EventAttachment: EventAttachment;
        EventInteraction: EventInteraction;
        EventMessage: EventMessage;
        Group: Group;
        GroupMember: GroupMember;
        LastMessage: LastMessage;
        ListAccountsResponse: ListAccountsResponse;
        ListChatMessagesResponse: ListChatMessagesResponse;
        ListChatsResponse: ListChatsResponse;
        Media: Media;
        MediaLocation: MediaLocation;
        MessageAttachment: MessageAttachment;
        MessageDeletedEvent: MessageDeletedEvent;
        MessageInteraction: MessageInteraction;
        MessageReaction: MessageReaction;
        MessageReadEvent: MessageReadEvent;
        MessageReceivedEvent: MessageReceivedEvent;
        MessageSentEvent: MessageSentEvent;
        Meta: Meta;
        NewMediaMessage: NewMediaMessage;
        NewTextMessage: NewTextMessage;
        Pagination: Pagination;
        RateLimits: RateLimits;
        ReactionAddedEvent: ReactionAddedEvent;
        ReactionRemovedEvent: ReactionRemovedEvent;
        ReactionType: ReactionType;
        ReadMessage: ReadMessage;
        ReadReceiptSettings: ReadReceiptSettings;
        ReceivedMessage: ReceivedMessage;
        RemoveReactionFromChatMessageRequest: RemoveReactionFromChatMessageRequest;
        RemoveReactionFromChatMessageResponse: RemoveReactionFromChatMessageResponse;
        SendChatMessageRequest: SendChatMessageRequest;
        SendChatMessageResponse: SendChatMessageResponse;
        SenderData: SenderData;
        SentMessage: SentMessage;
        ShowChatResponse: ShowChatResponse;
        StartTypingIndicatorResponse: StartTypingIndicatorResponse;
        UndocumentedObject: UndocumentedObject;
        UndocumentedResponse: UndocumentedResponse;
        UserTypingEvent: UserTypingEvent;
        WebhookEvent: WebhookEvent;
    };
    responses: {
        /** @description The event has arrived. Any success will do, and no body is needed. Answer first and work afterwards. */
        EventAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The event has not arrived, and the gateway delivers it again: three attempts in all are reported, the second after
         *     about 10 seconds and the third after about 100. 404 and 410 are reported to end the attempts at once.
         */
        EventRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description There is no such thing. With `code: account_not_found` it is the connected account that is missing, and not a chat
         *     or a message; the rest of the body is not documented.
         */
        NotFound: {
            headers: {
                /**
                 * @description Credits that the team has left.
                 * @example 48211
                 */
                "x-ofapi-credits-balance"?: number;
                /**
                 * @description Credits that this call cost.
                 * @example 1
                 */
                "x-ofapi-credits-used"?: number;
                /**
                 * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                 * @example false
                 */
                "x-ofapi-is-cached"?: string;
                /**
                 * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-limit-day"?: string;
                /**
                 * @description Requests that the team may make in a minute.
                 * @example 1000
                 */
                "x-rate-limit-limit-minute"?: number;
                /**
                 * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-remaining-day"?: string;
                /**
                 * @description Requests that the team has left in this minute.
                 * @example 994
                 */
                "x-rate-limit-remaining-minute"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description Any other failure. 403 and 5xx exist; none of their bodies is documented. A failure of Fansly's behind the gateway is
         *     reported to cost its credit all the same.
         */
        OtherError: {
            headers: {
                /**
                 * @description Credits that the team has left.
                 * @example 48211
                 */
                "x-ofapi-credits-balance"?: number;
                /**
                 * @description Credits that this call cost.
                 * @example 1
                 */
                "x-ofapi-credits-used"?: number;
                /**
                 * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                 * @example false
                 */
                "x-ofapi-is-cached"?: string;
                /**
                 * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-limit-day"?: string;
                /**
                 * @description Requests that the team may make in a minute.
                 * @example 1000
                 */
                "x-rate-limit-limit-minute"?: number;
                /**
                 * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-remaining-day"?: string;
                /**
                 * @description Requests that the team has left in this minute.
                 * @example 994
                 */
                "x-rate-limit-remaining-minute"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The team has no credits left. The body is not documented. */
        PaymentRequired: {
            headers: {
                /**
                 * @description Credits that the team has left.
                 * @example 48211
                 */
                "x-ofapi-credits-balance"?: number;
                /**
                 * @description Credits that this call cost.
                 * @example 1
                 */
                "x-ofapi-credits-used"?: number;
                /**
                 * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                 * @example false
                 */
                "x-ofapi-is-cached"?: string;
                /**
                 * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-limit-day"?: string;
                /**
                 * @description Requests that the team may make in a minute.
                 * @example 1000
                 */
                "x-rate-limit-limit-minute"?: number;
                /**
                 * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-remaining-day"?: string;
                /**
                 * @description Requests that the team has left in this minute.
                 * @example 994
                 */
                "x-rate-limit-remaining-minute"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description The team's requests for this minute are used up. Wait as long as `Retry-After` says; without one, until the minute,
         *     a fixed window, is over. Plans are reported to allow 60 (Free), 1000 (Basic) and 5000 (Pro) requests a minute. The
         *     body is not documented.
         */
        TooManyRequests: {
            headers: {
                /**
                 * @description How long to wait before the next request, in seconds or as an HTTP date.
                 * @example 12
                 */
                "Retry-After"?: string;
                /**
                 * @description Credits that the team has left.
                 * @example 48211
                 */
                "x-ofapi-credits-balance"?: number;
                /**
                 * @description Credits that this call cost.
                 * @example 1
                 */
                "x-ofapi-credits-used"?: number;
                /**
                 * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                 * @example false
                 */
                "x-ofapi-is-cached"?: string;
                /**
                 * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-limit-day"?: string;
                /**
                 * @description Requests that the team may make in a minute.
                 * @example 1000
                 */
                "x-rate-limit-limit-minute"?: number;
                /**
                 * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-remaining-day"?: string;
                /**
                 * @description Requests that the team has left in this minute.
                 * @example 0
                 */
                "x-rate-limit-remaining-minute"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                /**
                 * @description Credits that the team has left.
                 * @example 48211
                 */
                "x-ofapi-credits-balance"?: number;
                /**
                 * @description Credits that this call cost.
                 * @example 1
                 */
                "x-ofapi-credits-used"?: number;
                /**
                 * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                 * @example false
                 */
                "x-ofapi-is-cached"?: string;
                /**
                 * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-limit-day"?: string;
                /**
                 * @description Requests that the team may make in a minute.
                 * @example 1000
                 */
                "x-rate-limit-limit-minute"?: number;
                /**
                 * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-remaining-day"?: string;
                /**
                 * @description Requests that the team has left in this minute.
                 * @example 994
                 */
                "x-rate-limit-remaining-minute"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationError;
            };
        };
        /**
         * @description A parameter or a member of the body is missing or out of bounds. The body is not documented; a message and a list of
         *     sentences for each parameter are expected.
         */
        UnprocessableContent: {
            headers: {
                /**
                 * @description Credits that the team has left.
                 * @example 48211
                 */
                "x-ofapi-credits-balance"?: number;
                /**
                 * @description Credits that this call cost.
                 * @example 1
                 */
                "x-ofapi-credits-used"?: number;
                /**
                 * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                 * @example false
                 */
                "x-ofapi-is-cached"?: string;
                /**
                 * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-limit-day"?: string;
                /**
                 * @description Requests that the team may make in a minute.
                 * @example 1000
                 */
                "x-rate-limit-limit-minute"?: number;
                /**
                 * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                 * @example
                 */
                "x-rate-limit-remaining-day"?: string;
                /**
                 * @description Requests that the team has left in this minute.
                 * @example 994
                 */
                "x-rate-limit-remaining-minute"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /**
         * @description Lists only messages older than this one: the id of the oldest message received so far. For the newest messages leave
         *     the parameter out. The provider also takes an empty value for that; here it is refused, because a cursor that got
         *     lost on the way would start over from the first page, for ever.
         * @example 921882640299622400
         */
        BeforeMessage: string;
        /**
         * @description The id of the conversation, called `groupId` elsewhere.
         * @example 918204417355280384
         */
        ChatId: string;
        /**
         * @description How many chats a page holds. The provider types it as a string; it is a whole number.
         * @example 20
         */
        ChatLimit: number;
        /**
         * @description How many chats to skip. The provider types it as a string; it is a whole number.
         * @example 0
         */
        ChatOffset: number;
        /**
         * @description The order of the list; `unread` is taken to put chats with unread messages first.
         * @example newest
         */
        ChatOrder: "newest" | "oldest" | "unread";
        /**
         * @description A text to look for in the partner's username and display name.
         * @example theo
         */
        ChatSearch: string;
        /**
         * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
         *     before. Missing on ephemeral events; which those are is not documented.
         * @example evt_5d20c7f18b3e496a
         */
        EventIdempotencyKey: string;
        /**
         * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
         *     `userId`, which are ids on Fansly. `listAccounts` tells both.
         * @example fansly_acct_7c1e94b2d05f386
         */
        FanslyAccount: string;
        /**
         * @description The id of the message.
         * @example 921884730615373824
         */
        MessageId: string;
        /**
         * @description How many messages a page holds. The provider types it as a string; it is a whole number.
         * @example 25
         */
        MessageLimit: number;
        /**
         * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
         *     value is not documented.
         * @example evt_5d20c7f18b3e496a
         */
        RedeliveryOf: string;
        /**
         * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
         *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
         *     webhook has no signing secret.
         * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
         */
        Signature: string;
        /**
         * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
         * @example OnlyFansAPI.com/Webhook-Client
         */
        WebhookUserAgent: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description How many chats a page holds. The provider types it as a string; it is a whole number.
                 * @example 20
                 */
                limit?: components["parameters"]["ChatLimit"];
                /**
                 * @description How many chats to skip. The provider types it as a string; it is a whole number.
                 * @example 0
                 */
                offset?: components["parameters"]["ChatOffset"];
                /**
                 * @description The order of the list; `unread` is taken to put chats with unread messages first.
                 * @example newest
                 */
                order?: components["parameters"]["ChatOrder"];
                /**
                 * @description A text to look for in the partner's username and display name.
                 * @example theo
                 */
                search?: components["parameters"]["ChatSearch"];
            };
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of chats, with the accounts and groups they refer to. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListChatsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /** @description With whom. */
        requestBody: {
            content: {
                "application/json": CreateChatRequest;
            };
        };
        responses: {
            /** @description The chat, new or not. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateChatResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    showChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShowChatResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description Lists only messages older than this one: the id of the oldest message received so far. For the newest messages leave
                 *     the parameter out. The provider also takes an empty value for that; here it is refused, because a cursor that got
                 *     lost on the way would start over from the first page, for ever.
                 * @example 921882640299622400
                 */
                before?: components["parameters"]["BeforeMessage"];
                /**
                 * @description How many messages a page holds. The provider types it as a string; it is a whole number.
                 * @example 25
                 */
                limit?: components["parameters"]["MessageLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages, with the media, tips and stories they refer to. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListChatMessagesResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /** @description What to send. */
        requestBody: {
            content: {
                "application/json": SendChatMessageRequest;
            };
        };
        responses: {
            /** @description The message as it was sent. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendChatMessageResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
                /**
                 * @description The id of the message.
                 * @example 921884730615373824
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it was, and when it was deleted. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteChatMessageResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    addReactionToChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
                /**
                 * @description The id of the message.
                 * @example 921884730615373824
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /** @description Which reaction. */
        requestBody: {
            content: {
                "application/json": AddReactionToChatMessageRequest;
            };
        };
        responses: {
            /** @description The reaction that was added. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddReactionToChatMessageResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    removeReactionFromChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
                /**
                 * @description The id of the message.
                 * @example 921884730615373824
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /** @description Which reaction. */
        requestBody: {
            content: {
                "application/json": RemoveReactionFromChatMessageRequest;
            };
        };
        responses: {
            /** @description The reaction that was removed. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemoveReactionFromChatMessageResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    acknowledgeChatMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /** @description Which messages, and as what. */
        requestBody: {
            content: {
                "application/json": AcknowledgeChatMessagesRequest;
            };
        };
        responses: {
            /** @description The messages are marked. The answer holds no data. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AcknowledgeChatMessagesResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    disableChatReadReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisableChatReadReceiptsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    startTypingIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the conversation, called `groupId` elsewhere.
                 * @example 918204417355280384
                 */
                chat_id: components["parameters"]["ChatId"];
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator shows. The answer holds no data. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StartTypingIndicatorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    markAllChatsAsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly. `listAccounts` tells both.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats are marked. What the answer holds is not documented. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UndocumentedResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connected accounts. */
            200: {
                headers: {
                    /**
                     * @description Credits that the team has left.
                     * @example 48211
                     */
                    "x-ofapi-credits-balance"?: number;
                    /**
                     * @description Credits that this call cost.
                     * @example 1
                     */
                    "x-ofapi-credits-used"?: number;
                    /**
                     * @description Whether the answer came from the gateway's cache. How it spells yes and no is not documented.
                     * @example false
                     */
                    "x-ofapi-is-cached"?: string;
                    /**
                     * @description Requests that the team may make in a day. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-limit-day"?: string;
                    /**
                     * @description Requests that the team may make in a minute.
                     * @example 1000
                     */
                    "x-rate-limit-limit-minute"?: number;
                    /**
                     * @description Requests that the team has left today. A leftover; daily limits are lifted, so it may be empty or missing.
                     * @example
                     */
                    "x-rate-limit-remaining-day"?: string;
                    /**
                     * @description Requests that the team has left in this minute.
                     * @example 994
                     */
                    "x-rate-limit-remaining-minute"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAccountsResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    chatVisibilityUpdated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": ChatVisibilityUpdatedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
    messageDeleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": MessageDeletedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
    reactionAdded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": ReactionAddedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
    reactionRemoved: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": ReactionRemovedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
    messageRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": MessageReadEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
    messageReceived: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": MessageReceivedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
    messageSent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": MessageSentEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
    userTyping: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that the gateway sent this: the HMAC-SHA256 of the raw body under the signing secret, in hexadecimal, without a
                 *     prefix. Compute it over the bytes as they came, before any parsing, and compare in constant time. Missing when the
                 *     webhook has no signing secret.
                 * @example 9f1c0d7be2a4586331f0c95d8e7a2b6c4d5f60718293a4b5c6d7e8f901a2b3c4
                 */
                Signature?: components["parameters"]["Signature"];
                /**
                 * @description Who delivers the event, `OnlyFansAPI.com/Webhook-Client`. Anyone can send this; it proves nothing.
                 * @example OnlyFansAPI.com/Webhook-Client
                 */
                "User-Agent"?: components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The id of the event, which begins with `evt_` and stays the same when a delivery is repeated: drop what was seen
                 *     before. Missing on ephemeral events; which those are is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Idempotency-Key"?: components["parameters"]["EventIdempotencyKey"];
                /**
                 * @description Which earlier delivery this one repeats. Only there when someone asked for the repetition by hand. The form of the
                 *     value is not documented.
                 * @example evt_5d20c7f18b3e496a
                 */
                "X-OFAPI-Redelivery-Of"?: components["parameters"]["RedeliveryOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": UserTypingEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["EventAccepted"];
            default: components["responses"]["EventRefused"];
        };
    };
}
/**
 * Account
 * @description A person on Fansly, as the gateway sums them up beside a list.
 */
export type Account = {
    /**
     * @description The text of the profile.
     * @example Night nurse. Tea person.
     */
    about: string;
    /** @description The profile picture. Must be expected to be missing or null when there is none. */
    avatar?: Avatar | null;
    /**
     * @description When the account was made, in milliseconds since 1970, unlike the seconds of messages.
     * @example 1703160900000
     */
    createdAt: number;
    /**
     * @description The name to show. Documented as a string; must be expected to be null or missing when the person set none.
     * @example Theo
     * @example null
     */
    displayName?: string | null;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 0
     */
    flags: number;
    /**
     * @description How many accounts this person follows.
     * @example 14
     */
    followCount: number;
    /**
     * @description Whether there is a follow between the connected account and this person; which way round is not documented.
     * @example true
     */
    following: boolean;
    /**
     * @description The person's id on Fansly.
     * @example 806217745930514432
     */
    id: string;
    /**
     * @description Where the person says they live; often empty.
     * @example Leeds
     */
    location: string;
    /**
     * @description How many subscribers this person has.
     * @example 0
     */
    subscriberCount: number;
    /**
     * @description The unique name, as in the profile's address.
     * @example theo_late_shift
     */
    username: string;
};
/**
 * Account media
 * @description A media file as an account offers it, with its price and who may see it. Only seen in a sample.
 */
export type AccountMedia = {
    /**
     * @description Whether the connected account may see the file.
     * @example true
     */
    access: boolean;
    /**
     * @description The id on Fansly of the account that offers it.
     * @example 734120958846189568
     */
    accountId: string;
    /**
     * @description A bit field of what the viewer may do. Here it is a number, while `permissions.accountPermissionFlags` is an
     *     object.
     * @example 2
     */
    accountPermissionFlags: number;
    /**
     * @description When the offer was made, in seconds since 1970.
     * @example 1792001962
     */
    createdAt: number;
    /**
     * @description Whether the offer was deleted.
     * @example false
     */
    deleted: boolean;
    /**
     * @description When the offer was deleted, in seconds since 1970, or null.
     * @example null
     */
    deletedAt: number | null;
    /**
     * @description The id of the offer, taken to be an attachment's `contentId`.
     * @example 921883960748736512
     */
    id: string;
    /**
     * @description How many people like it.
     * @example 0
     */
    likeCount: number;
    /** @description The file behind the offer. */
    media: Media;
    /**
     * @description The id of the file behind the offer.
     * @example 921883521768062976
     */
    mediaId: string;
    /**
     * @description A bit field of who may see it. Here it is a number, while `permissions.permissionFlags` is a list.
     * @example 0
     */
    permissionFlags: number;
    /** @description Who may see it, in detail. */
    permissions: AccountMediaPermissions;
    /**
     * @description The id of the file to show before a purchase. Null, `""` or `"0"` when there is none.
     * @example null
     * @example 921883521768062977
     */
    previewId: string | null;
    /**
     * @description The price, taken to be in thousandths of a dollar; 0 when it is free.
     * @example 25000
     */
    price: number;
    /**
     * @description Whether it was bought.
     * @example false
     */
    purchased: boolean;
    /**
     * @description Not documented; to go by the name, whether the viewer was let in without a purchase.
     * @example false
     */
    whitelisted: boolean;
};
/**
 * Account media permissions
 * @description Who may see an offered media file.
 */
export type AccountMediaPermissions = {
    /** @description What the viewer may do, as an object. */
    accountPermissionFlags: AccountPermissionFlags;
    /**
     * @description The conditions, as a list. The sample is empty; the items are unknown.
     * @example []
     */
    permissionFlags: UndocumentedObject[];
};
/**
 * Account permission flags
 * @description What one account may do, as a bit field with a supplement.
 */
export type AccountPermissionFlags = {
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 2
     */
    flags: number;
    /**
     * @description JSON in a string. May be empty.
     * @example {}
     */
    metadata: string;
};
/**
 * Acknowledge chat messages request
 * @description Which messages to mark, and as what.
 */
export type AcknowledgeChatMessagesRequest = {
    /**
     * @description The ids of the messages, at most 25 of them.
     * @example [
     *       "921884730615373824",
     *       "921883377561960448"
     *     ]
     */
    messageIds: string[];
    /** @description What to mark them as, 1 delivered, 2 read, 3 read and delivered, 4 unread. */
    type: AcknowledgementType;
};
/**
 * Acknowledge chat messages response
 * @description The whole body of a successful `acknowledgeChatMessages`.
 */
export type AcknowledgeChatMessagesResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /**
     * @description Nothing.
     * @example null
     */
    data: null;
};
/**
 * Acknowledgement type
 * @description What to mark messages as:
 *
 *     - 1: delivered
 *     - 2: read
 *     - 3: read and delivered
 *     - 4: unread
 * @example 2
 * @enum {integer}
 */
export type AcknowledgementType = 1 | 2 | 3 | 4;
/**
 * Add reaction to chat message request
 * @description Which reaction to add.
 */
export type AddReactionToChatMessageRequest = {
    /** @description The reaction, 1 heart, 2 laughing, 3 wow, 4 cry, 5 fire, 6 thumbs up, 7 thumbs down. */
    type: ReactionType;
};
/**
 * Add reaction to chat message response
 * @description The whole body of a successful `addReactionToChatMessage`.
 */
export type AddReactionToChatMessageResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description The reaction that was added. */
    data: MessageReaction;
};
/**
 * Aggregation data
 * @description What the rows of a page refer to, each thing once.
 */
export type AggregationData = {
    /** @description The partners' accounts, taken to be what the `partnerAccountId` of the chats refers to. */
    accounts: Account[];
    /** @description The chats' groups, with members and last message; taken to be what the `groupId` of the chats refers to. */
    groups: Group[];
};
/**
 * Authentication error
 * @description The documented body of a 401.
 */
export type AuthenticationError = {
    /**
     * @description A sentence for people about what went wrong, with a link to the page where keys are made.
     * @example This key is not valid. Make one at https://app.onlyfansapi.com/api-keys
     */
    error: string;
};
/**
 * Avatar
 * @description A profile picture.
 */
export type Avatar = {
    /**
     * @description The id of the picture.
     * @example 814420936125734912
     */
    id: string;
    /**
     * @description Where the picture can be fetched from.
     * @example [
     *       {
     *         "locationId": "1",
     *         "location": "https://cdn.example.com/806217745930514432/814420936125734912.jpeg"
     *       }
     *     ]
     */
    locations: MediaLocation[];
    /**
     * @description The media type of the file.
     * @example image/jpeg
     */
    mimetype: string;
    /**
     * @description The kind of media; 1 in every sample, which are images.
     * @example 1
     */
    type: number;
};
/**
 * Cache info
 * @description Whether an answer came from the gateway's cache.
 */
export type CacheInfo = {
    /**
     * @description When the answer was cached, in ISO 8601. Only there when it was.
     * @example 2026-10-14T18:38:52Z
     */
    cached_at?: string;
    /**
     * @description Whether this answer was cached.
     * @example false
     */
    is_cached: boolean;
    /**
     * @description How caching works for this endpoint, in words.
     * @example Answers of this endpoint are never cached
     */
    note: string;
};
/**
 * Chat
 * @description A conversation, as a row of the list.
 */
export type Chat = {
    /**
     * @description The id on Fansly of the connected account, not its `fansly_acct_` id.
     * @example 734120958846189568
     */
    account_id: string;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 0
     */
    flags: number;
    /**
     * @description The id of the conversation. Other endpoints take it as `chat_id`.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description The id of the newest message. Documented as a string; a chat without messages must be expected to have null, `""`
     *     or `"0"`.
     * @example 921884730615373824
     * @example null
     */
    lastMessageId: string | null;
    /**
     * @description The latest message that is not read yet, by its id. Documented as a string; a chat that is read must be expected
     *     to have null, `""` or `"0"`.
     * @example 921884730615373824
     * @example null
     */
    lastUnreadMessageId: string | null;
    /**
     * @description The id on Fansly of the other person.
     * @example 806217745930514432
     */
    partnerAccountId: string;
    /**
     * @description The username of the other person.
     * @example theo_late_shift
     */
    partnerUsername: string;
    /**
     * @description The subscription tier that this chat asks for, or null when it asks for none.
     * @example null
     * @example 640817352091648000
     */
    subscriptionTierId: string | null;
    /**
     * @description How many messages the account has not read in this chat.
     * @example 1
     */
    unreadCount: number;
};
/**
 * Chat details
 * @description A conversation with all that `showChat` tells of it.
 */
export type ChatDetails = {
    /** @description What the connected account may do here. Not seen in other answers with the same object, so it may be missing. */
    accountDmPermissionFlags?: AccountPermissionFlags;
    /**
     * @description The id on Fansly of the member who began the conversation.
     * @example 806217745930514432
     */
    createdBy: string;
    /** @description Taken to be the conditions that the members set for direct messages; in the sample the same as on a member. */
    dmPermissionFlags: DirectMessagePermissionFlags[];
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 0
     */
    groupFlags: number;
    /**
     * @description JSON in a string. May be empty, as in the sample.
     * @example {}
     */
    groupFlagsMetadata: string;
    /**
     * @description Whether conditions for direct messages hold. False in the sample although `dmPermissionFlags` has one.
     * @example false
     */
    hasDmPermissionFlags: boolean;
    /**
     * @description The id of the conversation; a chat's `groupId`.
     * @example 918204417355280384
     */
    id: string;
    /** @description The newest message. Must be expected to be missing or null in a chat without messages. */
    lastMessage?: LastMessage | null;
    /**
     * @description Not documented. Not seen in other answers with the same object, so it may be missing.
     * @example true
     */
    partnerMissingDmPermissionFlagsChecked?: boolean;
    /**
     * @description The conditions of the conversation, as a list; a member's own `permissionFlags` is a number. The sample is empty;
     *     the items are unknown.
     * @example []
     */
    permissionFlags: UndocumentedObject[];
    /**
     * @description Not documented. The sample is empty; the items are unknown.
     * @example []
     */
    recipients: UndocumentedObject[];
    /**
     * @description The kind of conversation; 1 in every sample.
     * @example 1
     */
    type: number;
    /** @description The members, the connected account among them. */
    users: GroupMember[];
    /**
     * @description The connected account's own settings for this chat. Must be expected to be missing or null where nothing was
     *     ever set, as in a chat just made.
     */
    userSettings?: ChatUserSettings | null;
};
/**
 * Chat list
 * @description One page of chats, and what they refer to.
 */
export type ChatList = {
    /** @description The accounts and groups that the chats of this page refer to. */
    aggregationData: AggregationData;
    /** @description The chats of this page, in the order asked for with `order`. */
    data: Chat[];
    /**
     * @description Whether there are more chats after this page.
     * @example true
     */
    hasMore: boolean;
};
/**
 * Chat message
 * @description A message of a conversation.
 */
export type ChatMessage = {
    /** @description What is attached, in order. */
    attachments: MessageAttachment[];
    /**
     * @description The text. Empty when the message is nothing but media.
     * @example Got it, thank you! Could we do a custom video next time?
     */
    content: string;
    /**
     * @description An id beside that of the message; what it stands for is not documented. May be `"0"`.
     * @example 921884729881370624
     */
    correlationId: string;
    /**
     * @description When the message was sent, in seconds since 1970, perhaps with a fraction.
     * @example 1792002130
     * @example 1792002130.482
     */
    createdAt: number;
    /**
     * @description The version of the message's format.
     * @example 1
     */
    dataVersion: number;
    /**
     * @description What is embedded. The sample is empty; the items are unknown.
     * @example []
     */
    embeds: UndocumentedObject[];
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description The id of the message. The oldest one's is the next `before`.
     * @example 921884730615373824
     */
    id: string;
    /**
     * @description The message that this one answers. Null, `""` or `"0"` when there is none.
     * @example 921884102937485312
     * @example null
     */
    inReplyTo: string | null;
    /**
     * @description The message at the head of the thread. Null, `""` or `"0"` when there is none.
     * @example 921884102937485312
     * @example null
     */
    inReplyToRoot: string | null;
    /** @description Who received and who read the message. May be empty. */
    interactions: MessageInteraction[];
    /**
     * @description Reactions to the message. The sample is empty; the items are unknown.
     * @example []
     */
    likes: UndocumentedObject[];
    /**
     * @description The id on Fansly of the member who wrote it. It never equals the `fansly_acct_` id.
     * @example 806217745930514432
     */
    senderId: string;
    /**
     * @description All tips on this message, taken to be in thousandths of a dollar; 0 when there are none.
     * @example 10000
     */
    totalTipAmount: number;
    /**
     * @description The kind of message; 1 in every sample.
     * @example 1
     */
    type: number;
};
/**
 * Chat message list
 * @description One page of messages, and seven lists of what they refer to. Only `accountMedia` is sampled; what the items of the
 *     other six look like is not known.
 */
export type ChatMessageList = {
    /** @description The attached media, taken to be what `attachments[].contentId` of the messages refers to. */
    accountMedia: AccountMedia[];
    /**
     * @description Bundles of media that the messages refer to. Named in the documentation; the items are unknown.
     * @example []
     */
    accountMediaBundles: UndocumentedObject[];
    /**
     * @description Purchases of media that the messages refer to. Named in the documentation; the items are unknown.
     * @example []
     */
    accountMediaOrders: UndocumentedObject[];
    /**
     * @description Whether there are older messages after this page.
     * @example true
     */
    hasMore: boolean;
    /** @description The messages of this page, newest first. */
    messages: ChatMessage[];
    /**
     * @description Stories that the messages refer to. Named in the documentation; the items are unknown.
     * @example []
     */
    stories: UndocumentedObject[];
    /**
     * @description Purchases of stories that the messages refer to. Named in the documentation; the items are unknown.
     * @example []
     */
    storyOrders: UndocumentedObject[];
    /**
     * @description Tip goals that the messages refer to. Named in the documentation; the items are unknown.
     * @example []
     */
    tipGoals: UndocumentedObject[];
    /**
     * @description Tips that the messages refer to. Named in the documentation; the items are unknown.
     * @example []
     */
    tips: UndocumentedObject[];
};
/**
 * Chat user settings
 * @description What the connected account set for one of its chats.
 */
export type ChatUserSettings = {
    /**
     * @description The account's own name for the chat; empty or missing when it gave none.
     * @example Theo, custom orders
     */
    customName?: string;
    /**
     * @description Whether the account hid the chat, as 0 or 1.
     * @example 0
     */
    hidden: 0 | 1 | (number & {});
};
/**
 * Chat visibility updated event
 * @description The whole body of a `fansly.chats.visibility_updated` delivery.
 */
export type ChatVisibilityUpdatedEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.chats.visibility_updated
     * @constant
     */
    event: "fansly.chats.visibility_updated";
    /**
     * @description What happened. Its fields are not known.
     * @example {}
     */
    payload: UndocumentedObject;
};
/**
 * Connected account
 * @description A Fansly account that is connected to the team. Every field is as others report it.
 */
export type ConnectedAccount = {
    /**
     * @description How far signing in has come. Which words occur is not known; those of the examples are made up.
     * @example completed
     */
    authentication_progress?: string;
    /**
     * @description The name to show. Must be expected to be null when there is none.
     * @example Mara Quill
     * @example null
     */
    display_name?: string | null;
    /**
     * @description The id of the account on Fansly. Compare it with `senderId` to tell own messages from others. Must be expected
     *     to be null before the account has signed in.
     * @example 734120958846189568
     * @example null
     */
    fansly_id?: string | null;
    /**
     * @description The username on Fansly. Must be expected to be null before the account has signed in.
     * @example mara_quill
     * @example null
     */
    fansly_username?: string | null;
    /**
     * @description The gateway's own id of the account, which every path takes as `fanslyAccount`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    id?: string;
    /**
     * @description Whether the gateway is signed in to the account.
     * @example true
     */
    is_authenticated?: boolean;
};
/**
 * Create chat request
 * @description With whom to begin a conversation.
 */
export type CreateChatRequest = {
    /**
     * @description The person's id, taken to be the one on Fansly, such as a chat's `partnerAccountId`.
     * @example 853704981266374656
     */
    user_id: string;
};
/**
 * Create chat response
 * @description The whole body of a successful `createChat`.
 */
export type CreateChatResponse = {
    /**
     * @description What the call cost and what is left. The end of the sample is not known; every other success of a connected
     *     account has it.
     */
    _meta?: Meta;
    /** @description The chat itself. */
    data: CreatedChat;
};
/**
 * Created chat
 * @description A conversation, as `createChat` answers it. It has less than `showChat`; the end of the sample is not known, so there
 *     may be more.
 */
export type CreatedChat = {
    /**
     * @description The id on Fansly of the member who began the conversation.
     * @example 734120958846189568
     */
    createdBy: string;
    /** @description Taken to be the conditions that the members set for direct messages, with items as in `showChat`. */
    dmPermissionFlags: DirectMessagePermissionFlags[];
    /**
     * @description JSON in a string. May be empty.
     * @example {}
     */
    groupFlagsMetadata: string;
    /**
     * @description Whether conditions for direct messages hold.
     * @example false
     */
    hasDmPermissionFlags: boolean;
    /**
     * @description The id of the conversation. Other endpoints take it as `chat_id`.
     * @example 921890266349879296
     */
    id: string;
    /** @description The newest message. Null in the sample, as in a chat just made. */
    lastMessage?: LastMessage | null;
    /**
     * @description The conditions of the conversation, as a list; a member's own `permissionFlags` is a number. The items are
     *     unknown.
     * @example []
     */
    permissionFlags: UndocumentedObject[];
    /**
     * @description Not documented. The items are unknown.
     * @example []
     */
    recipients: UndocumentedObject[];
    /**
     * @description The kind of conversation; what the numbers mean is not documented.
     * @example 1
     */
    type: number;
    /** @description The members, the connected account among them. */
    users: CreatedChatMember[];
    /** @description The connected account's own settings for this chat. Null in the sample, as in a chat just made. */
    userSettings?: ChatUserSettings | null;
};
/**
 * Created chat member
 * @description A member of a conversation, as `createChat` answers it, without the `type` that other endpoints give.
 */
export type CreatedChatMember = {
    /** @description Taken to be what this member asks of people who want to write to them. Missing on a member who set no conditions. */
    dmPermissionFlags?: DirectMessagePermissionFlags[];
    /**
     * @description The id of the conversation.
     * @example 921890266349879296
     */
    groupId: string;
    /**
     * @description A bit field of what the member may do. Here it is a number, while a chat's own
     *     `permissionFlags` is a list.
     * @example 65535
     */
    permissionFlags: number;
    /**
     * @description The member's id on Fansly.
     * @example 853704981266374656
     */
    userId: string;
    /**
     * @description The member's own settings for this chat. Other endpoints do not give them, so they may
     *     be missing or null.
     */
    userSettings?: ChatUserSettings | null;
};
/**
 * Credits
 * @description The team's credits after a call.
 */
export type Credits = {
    /**
     * @description Credits that the team has left.
     * @example 48211
     */
    balance: number;
    /**
     * @description When such a call is charged, in words.
     * @example Charged on every call
     */
    note: string;
    /**
     * @description Credits that this call cost.
     * @example 1
     */
    used: number;
};
/**
 * Delete chat message response
 * @description The whole body of a successful `deleteChatMessage`.
 */
export type DeleteChatMessageResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description The message as it was, and when it was deleted. */
    data: DeletedMessage;
};
/**
 * Deleted message
 * @description A message that was just deleted: what it was, and `deletedAt`. Required is what every answer with a message has; which
 *     of the other fields are there is not certain.
 */
export type DeletedMessage = {
    /** @description What is attached, in order. */
    attachments: MessageAttachment[];
    /**
     * @description The text. Empty when the message is nothing but media.
     * @example See you on Friday at nien!
     */
    content: string;
    /**
     * @description An id beside that of the message; what it stands for is not documented. May be `"0"`.
     * @example 0
     */
    correlationId?: string;
    /**
     * @description When the message was sent, in seconds since 1970, perhaps with a fraction.
     * @example 1792002244.061
     */
    createdAt: number;
    /**
     * @description The version of the message's format.
     * @example 1
     */
    dataVersion?: number;
    /**
     * @description When the message was deleted, in seconds since 1970.
     * @example 1792002301
     */
    deletedAt: number;
    /**
     * @description What is embedded. The items are unknown.
     * @example []
     */
    embeds?: UndocumentedObject[];
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description The id of the message.
     * @example 921885211665793024
     */
    id: string;
    /**
     * @description The message that this one answers. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyTo?: string | null;
    /**
     * @description The message at the head of the thread. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyToRoot?: string | null;
    /** @description Who received and who read the message. May be empty. */
    interactions?: MessageInteraction[];
    /**
     * @description Reactions to the message. The items are unknown.
     * @example []
     */
    likes?: UndocumentedObject[];
    /**
     * @description The id on Fansly of the member who wrote it. It never equals the `fansly_acct_` id.
     * @example 734120958846189568
     */
    senderId: string;
    /**
     * @description All tips on this message, taken to be in thousandths of a dollar; 0 when there are none.
     * @example 10000
     */
    totalTipAmount?: number;
    /**
     * @description The kind of message; what the numbers mean is not documented.
     * @example 1
     */
    type: number;
};
/**
 * Direct message permission flags
 * @description Taken to be a condition that an account sets for direct messages, such as a price. Only seen in the sample of `showChat`.
 */
export type DirectMessagePermissionFlags = {
    /**
     * @description The id on Fansly of the account that set it.
     * @example 734120958846189568
     */
    accountId: string;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 3
     */
    flags: number;
    /**
     * @description The id of the condition.
     * @example 760558214098243584
     */
    id: string;
    /**
     * @description JSON in a string, with JSON in a string inside it. A `price` in there is taken to be in thousandths of a dollar.
     *     May be empty.
     * @example {"1":"{\"price\":3000}"}
     */
    metadata: string;
    /**
     * @description The kind of condition; what the numbers mean is not documented.
     * @example 0
     */
    type: number;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 2
     */
    verificationFlags: number;
    /**
     * @description JSON in a string. May be empty.
     * @example {}
     */
    verificationMetadata: string;
};
/**
 * Disable chat read receipts response
 * @description The whole body of a successful `disableChatReadReceipts`.
 */
export type DisableChatReadReceiptsResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description The setting. */
    data: ReadReceiptSettings;
};
/**
 * Error response
 * @description Any failure, loosely. Nothing is certain to be there.
 */
export type ErrorResponse = {
    /**
     * @description A name for what went wrong, for programs. Only `account_not_found` is documented.
     * @example account_not_found
     */
    code?: "account_not_found" | (string & {});
    /**
     * @description A sentence for people about what went wrong.
     * @example This account is not connected.
     */
    error?: string;
    /**
     * @description What was wrong with which parameter or member of the body, expected with 422. Each is taken to be a list of sentences.
     * @example {
     *       "limit": [
     *         "The limit must be at most 100."
     *       ]
     *     }
     */
    errors?: {
        [key: string]: unknown;
    };
    /**
     * @description A sentence for people about what went wrong.
     * @example A parameter is out of bounds.
     */
    message?: string;
};
/**
 * Event attachment
 * @description A reference from a message in an event to what is attached to it. Taken to look as in `listChatMessages`; no field is
 *     certain.
 */
export type EventAttachment = {
    /**
     * @description The id of what is attached.
     * @example 921883960748736512
     */
    contentId?: string;
    /**
     * @description What `contentId` refers to. With 1, the only one seen, it is taken to be an `accountMedia`.
     * @example 1
     */
    contentType?: 1 | (number & {});
    /**
     * @description The id of the message.
     * @example 921884102937485312
     */
    messageId?: string;
    /**
     * @description The place among the attachments, from 0.
     * @example 0
     */
    pos?: number;
};
/**
 * Event interaction
 * @description What happened to a message in an event at one member's end. Taken to look as in `listChatMessages`; no field is certain.
 */
export type EventInteraction = {
    /**
     * @description When it reached the member, in seconds since 1970; 0 is taken to mean not yet.
     * @example 1792002131
     * @example 0
     */
    deliveredAt?: number;
    /**
     * @description When the member read it, in seconds since 1970; 0 is taken to mean not yet.
     * @example 1792002044
     * @example 0
     */
    readAt?: number;
    /**
     * @description The member's id on Fansly.
     * @example 734120958846189568
     */
    userId?: string;
};
/**
 * Event message
 * @description A message as events carry it, reported to be the one that `listChatMessages` gives. No field is certain.
 */
export type EventMessage = {
    /** @description What is attached, in order. */
    attachments?: EventAttachment[];
    /**
     * @description The text. Empty when the message is nothing but media.
     * @example See you on Friday at nien!
     */
    content?: string;
    /**
     * @description An id beside that of the message; what it stands for is not documented. May be `"0"`.
     * @example 0
     */
    correlationId?: string;
    /**
     * @description When the message was sent, in seconds since 1970, perhaps with a fraction.
     * @example 1792002244.061
     */
    createdAt?: number;
    /**
     * @description The version of the message's format.
     * @example 1
     */
    dataVersion?: number;
    /**
     * @description What is embedded. The items are unknown.
     * @example []
     */
    embeds?: UndocumentedObject[];
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId?: string;
    /**
     * @description The id of the message.
     * @example 921885211665793024
     */
    id?: string;
    /**
     * @description The message that this one answers. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyTo?: string | null;
    /**
     * @description The message at the head of the thread. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyToRoot?: string | null;
    /** @description Who received and who read the message. May be empty. */
    interactions?: EventInteraction[];
    /**
     * @description Reactions to the message. The items are unknown.
     * @example []
     */
    likes?: UndocumentedObject[];
    /**
     * @description The id on Fansly of the member who wrote it. It never equals the `fansly_acct_` id.
     * @example 734120958846189568
     */
    senderId?: string;
    /**
     * @description All tips on this message, taken to be in thousandths of a dollar; 0 when there are none.
     * @example 10000
     */
    totalTipAmount?: number;
    /**
     * @description The kind of message; what the numbers mean is not documented.
     * @example 1
     */
    type?: number;
};
/**
 * Group
 * @description The conversation behind a row of the list, with its members and last message. `showChat` tells more.
 */
export type Group = {
    /**
     * @description The id on Fansly of the member who began the conversation.
     * @example 806217745930514432
     */
    createdBy: string;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 0
     */
    groupFlags: number;
    /**
     * @description The id of the conversation; a chat's `groupId`.
     * @example 918204417355280384
     */
    id: string;
    /**
     * @description The newest message, with fewer fields than `showChat` gives it. Must be expected to be missing or null in a chat
     *     without messages.
     */
    lastMessage?: LastMessage | null;
    /**
     * @description The kind of conversation; 1 in every sample.
     * @example 1
     */
    type: number;
    /** @description The members, the connected account among them. */
    users: GroupMember[];
};
/**
 * Group member
 * @description A member of a conversation.
 */
export type GroupMember = {
    /**
     * @description Taken to be what this member asks of people who want to write to them. Only `showChat` has it, and
     *     there only on a member who set conditions.
     */
    dmPermissionFlags?: DirectMessagePermissionFlags[];
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description A bit field of what the member may do; 65535 in every sample. Here it is a number, while a chat's own
     *     `permissionFlags` is a list.
     * @example 65535
     */
    permissionFlags: number;
    /**
     * @description The kind of member; what the numbers mean is not documented.
     * @example 0
     */
    type: number;
    /**
     * @description The member's id on Fansly.
     * @example 806217745930514432
     */
    userId: string;
};
/**
 * Last message
 * @description A preview of the newest message. `listChats` gives the required fields only; `showChat` gives the others too, but
 *     never the tip that `listChatMessages` tells.
 */
export type LastMessage = {
    /** @description What is attached. The samples are empty; the items are taken to be those of `listChatMessages`. */
    attachments: MessageAttachment[];
    /**
     * @description The text. Empty when the message is nothing but media.
     * @example Got it, thank you! Could we do a custom video next time?
     */
    content: string;
    /**
     * @description An id beside that of the message; what it stands for is not documented. May be `"0"`.
     * @example 921884729881370624
     */
    correlationId?: string;
    /**
     * @description When the message was sent, in seconds since 1970, perhaps with a fraction.
     * @example 1792002130
     * @example 1792002130.482
     */
    createdAt: number;
    /**
     * @description The version of the message's format.
     * @example 1
     */
    dataVersion?: number;
    /**
     * @description What is embedded. The samples are empty; the items are unknown.
     * @example []
     */
    embeds: UndocumentedObject[];
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description The id of the message.
     * @example 921884730615373824
     */
    id: string;
    /**
     * @description The message that this one answers. Null, `""` or `"0"` when there is none.
     * @example 921884102937485312
     * @example null
     */
    inReplyTo?: string | null;
    /**
     * @description The message at the head of the thread. Null, `""` or `"0"` when there is none.
     * @example 921884102937485312
     * @example null
     */
    inReplyToRoot?: string | null;
    /** @description Who received and who read the message. */
    interactions?: MessageInteraction[];
    /**
     * @description Reactions to the message. The samples are empty; the items are unknown.
     * @example []
     */
    likes?: UndocumentedObject[];
    /**
     * @description The id on Fansly of the member who wrote it. It never equals the `fansly_acct_` id.
     * @example 806217745930514432
     */
    senderId: string;
    /**
     * @description The kind of message; 1 in every sample.
     * @example 1
     */
    type: number;
};
/**
 * List accounts response
 * @description The whole body of a successful `listAccounts`, a bare list without an envelope.
 */
export type ListAccountsResponse = ConnectedAccount[];
/**
 * List chat messages response
 * @description The whole body of a successful `listChatMessages`.
 */
export type ListChatMessagesResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description Where the next page is. */
    _pagination: Pagination;
    /** @description The page itself. */
    data: ChatMessageList;
};
/**
 * List chats response
 * @description The whole body of a successful `listChats`.
 */
export type ListChatsResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description Where the next page is. */
    _pagination: Pagination;
    /** @description The page itself. */
    data: ChatList;
};
/**
 * Media
 * @description A media file. Only seen in a sample, of an image.
 */
export type Media = {
    /**
     * @description The id on Fansly of the account that owns it.
     * @example 734120958846189568
     */
    accountId: string;
    /**
     * @description When the file was uploaded, in seconds since 1970.
     * @example 1792001940
     */
    createdAt: number;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 0
     */
    flags: number;
    /**
     * @description The height in pixels. Must be expected to be missing where there is no picture, as in sound.
     * @example 1350
     */
    height?: number;
    /**
     * @description The id of the file.
     * @example 921883521768062976
     */
    id: string;
    /**
     * @description A bare path without a host, of no use by itself. The addresses are in `locations`.
     * @example /734120958846189568/921883521768062976.jpeg
     */
    location: string;
    /**
     * @description Where the file can be fetched from.
     * @example [
     *       {
     *         "locationId": "1",
     *         "location": "https://cdn.example.com/734120958846189568/921883521768062976.jpeg"
     *       }
     *     ]
     */
    locations: MediaLocation[];
    /**
     * @description JSON in a string. May be empty.
     * @example {"resolutionMode":1}
     */
    metadata: string;
    /**
     * @description The media type of the file.
     * @example image/jpeg
     */
    mimetype: string;
    /**
     * @description How far the file is processed; 1 is transcoded.
     * @example 1
     */
    status: 1 | (number & {});
    /**
     * @description The kind of media; 1 in every sample, which are images.
     * @example 1
     */
    type: number;
    /**
     * @description When the file was last changed, in seconds since 1970.
     * @example 1792001958
     */
    updatedAt: number;
    /**
     * @description Not documented; empty in the sample.
     * @example {}
     */
    variantHash: UndocumentedObject;
    /**
     * @description Smaller versions of the file. The sample is empty; the items are unknown.
     * @example []
     */
    variants: UndocumentedObject[];
    /**
     * @description The width in pixels. Must be expected to be missing where there is no picture, as in sound.
     * @example 1080
     */
    width?: number;
};
/**
 * Media location
 * @description One address of a picture or a film.
 */
export type MediaLocation = {
    /**
     * @description The address. How long it works is not documented.
     * @example https://cdn.example.com/806217745930514432/814420936125734912.jpeg
     */
    location: string;
    /**
     * @description Which store holds the file; what the numbers mean is not documented.
     * @example 1
     */
    locationId: string;
};
/**
 * Message attachment
 * @description A reference from a message to what is attached to it.
 */
export type MessageAttachment = {
    /**
     * @description The id of what is attached.
     * @example 921883960748736512
     */
    contentId: string;
    /**
     * @description What `contentId` refers to. With 1, the only one seen, it is taken to be an `accountMedia`.
     * @example 1
     */
    contentType: 1 | (number & {});
    /**
     * @description The id of the message.
     * @example 921884102937485312
     */
    messageId: string;
    /**
     * @description The place among the attachments, from 0.
     * @example 0
     */
    pos: number;
};
/**
 * Message deleted event
 * @description The whole body of a `fansly.messages.deleted` delivery.
 */
export type MessageDeletedEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.messages.deleted
     * @constant
     */
    event: "fansly.messages.deleted";
    /** @description The message as it last was. */
    payload: EventMessage;
};
/**
 * Message interaction
 * @description What happened to a message at one member's end.
 */
export type MessageInteraction = {
    /**
     * @description When it reached the member, in seconds since 1970; 0 is taken to mean not yet.
     * @example 1792002131
     * @example 0
     */
    deliveredAt: number;
    /**
     * @description The id of the conversation. Seen in the answer to a send only.
     * @example 918204417355280384
     */
    groupId?: string;
    /**
     * @description When the member read it, in seconds since 1970; 0 is taken to mean not yet.
     * @example 1792002044
     * @example 0
     */
    readAt: number;
    /**
     * @description The member's id on Fansly.
     * @example 734120958846189568
     */
    userId: string;
};
/**
 * Message reaction
 * @description A reaction of one account to one message.
 */
export type MessageReaction = {
    /**
     * @description The id on Fansly of the account that reacted.
     * @example 734120958846189568
     */
    accountId: string;
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description The id of the reaction.
     * @example 921884817145233408
     */
    id: string;
    /**
     * @description The id of the message.
     * @example 921884730615373824
     */
    messageId: string;
    /**
     * @description The reaction, 1 heart, 2 laughing, 3 wow, 4 cry, 5 fire, 6 thumbs up, 7 thumbs down, as they are documented for
     *     the request. Expect others, should Fansly add some.
     * @example 1
     */
    type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
};
/**
 * Message read event
 * @description The whole body of a `fansly.messages.read` delivery.
 */
export type MessageReadEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.messages.read
     * @constant
     */
    event: "fansly.messages.read";
    /** @description The message, its recipients, and a switch for read receipts. */
    payload: ReadMessage;
};
/**
 * Message received event
 * @description The whole body of a `fansly.messages.received` delivery.
 */
export type MessageReceivedEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.messages.received
     * @constant
     */
    event: "fansly.messages.received";
    /** @description The message. */
    payload: ReceivedMessage;
};
/**
 * Message sent event
 * @description The whole body of a `fansly.messages.sent` delivery.
 */
export type MessageSentEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.messages.sent
     * @constant
     */
    event: "fansly.messages.sent";
    /** @description The message. */
    payload: EventMessage;
};
/**
 * Meta
 * @description What a call cost and what is left.
 */
export type Meta = {
    /** @description Where the answer came from. */
    _cache: CacheInfo;
    /** @description The team's credits. */
    _credits: Credits;
    /** @description The team's rate limits. */
    _rate_limits: RateLimits;
};
/**
 * New media message
 * @description A message with media, and perhaps a text.
 */
export type NewMediaMessage = {
    /**
     * @description Media to attach, by the `fansly_media_` ids that uploads gave. One becomes an attachment, several become a bundle.
     * @example [
     *       "fansly_media_4be81d07a92c6f35"
     *     ]
     */
    mediaFiles: string[];
    /**
     * @description The id of the message that this one answers. Leave it out when there is none.
     * @example 921884730615373824
     */
    replyToMessageId?: string;
    /**
     * @description The text. No greatest length is documented. Leave it out for nothing but media.
     * @example Gladly! Tell me the mood and I will send you some ideas.
     */
    text?: string;
};
/**
 * New text message
 * @description A message with a text, and perhaps media.
 */
export type NewTextMessage = {
    /**
     * @description Media to attach, by the `fansly_media_` ids that uploads gave. One becomes an attachment, several become a bundle.
     * @example [
     *       "fansly_media_4be81d07a92c6f35"
     *     ]
     */
    mediaFiles?: string[];
    /**
     * @description The id of the message that this one answers. Leave it out when there is none.
     * @example 921884730615373824
     */
    replyToMessageId?: string;
    /**
     * @description The text. No greatest length is documented.
     * @example Gladly! Tell me the mood and I will send you some ideas.
     */
    text: string;
};
/**
 * Pagination
 * @description Where the next page is.
 */
export type Pagination = {
    /**
     * @description The address of the next page, or null. Only null has been seen for Fansly, so trust `data.hasMore`. The
     *     provider's other product has whole addresses here. Before sending a key to one, check that its host is one of the
     *     servers.
     * @example null
     */
    next_page: string | null;
};
/**
 * Rate limits
 * @description The team's rate limits after a call.
 */
export type RateLimits = {
    /**
     * @description Requests that the team may make in a day. A leftover: the daily limits are lifted, and it is null in every current
     *     sample. The provider types it as a string, older samples have a whole number.
     * @example null
     */
    limit_day?: number | string | null;
    /**
     * @description Requests that the team may make in a minute.
     * @example 1000
     */
    limit_minute: number;
    /**
     * @description An announcement about rate limits, in words; may be missing when there is nothing to announce.
     * @example Daily limits no longer apply
     */
    notice?: string;
    /**
     * @description Requests that the team has left today. A leftover: the daily limits are lifted, and it is null in every current
     *     sample. The provider types it as a string, older samples have a whole number.
     * @example null
     */
    remaining_day?: number | string | null;
    /**
     * @description Requests that the team has left in this minute.
     * @example 994
     */
    remaining_minute: number;
};
/**
 * Reaction added event
 * @description The whole body of a `fansly.messages.reaction_added` delivery.
 */
export type ReactionAddedEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.messages.reaction_added
     * @constant
     */
    event: "fansly.messages.reaction_added";
    /**
     * @description What happened. Its fields are not known.
     * @example {}
     */
    payload: UndocumentedObject;
};
/**
 * Reaction removed event
 * @description The whole body of a `fansly.messages.reaction_removed` delivery.
 */
export type ReactionRemovedEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.messages.reaction_removed
     * @constant
     */
    event: "fansly.messages.reaction_removed";
    /**
     * @description What happened. Its fields are not known.
     * @example {}
     */
    payload: UndocumentedObject;
};
/**
 * Reaction type
 * @description A reaction to a message:
 *
 *     - 1: heart
 *     - 2: laughing
 *     - 3: wow
 *     - 4: cry
 *     - 5: fire
 *     - 6: thumbs up
 *     - 7: thumbs down
 * @example 1
 * @enum {integer}
 */
export type ReactionType = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/**
 * Read message
 * @description A message that was read, with what the gateway adds to that.
 */
export type ReadMessage = {
    /** @description What is attached, in order. */
    attachments?: EventAttachment[];
    /**
     * @description The text. Empty when the message is nothing but media.
     * @example Your custom portrait is ready: the rooftop at dusk, just as you described it.
     */
    content?: string;
    /**
     * @description An id beside that of the message; what it stands for is not documented. May be `"0"`.
     * @example 0
     */
    correlationId?: string;
    /**
     * @description When the message was sent, in seconds since 1970, perhaps with a fraction.
     * @example 1792001980
     */
    createdAt?: number;
    /**
     * @description The version of the message's format.
     * @example 1
     */
    dataVersion?: number;
    /**
     * @description What is embedded. The items are unknown.
     * @example []
     */
    embeds?: UndocumentedObject[];
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId?: string;
    /**
     * @description The id of the message.
     * @example 921884102937485312
     */
    id?: string;
    /**
     * @description The message that this one answers. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyTo?: string | null;
    /**
     * @description The message at the head of the thread. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyToRoot?: string | null;
    /** @description Who received and who read the message. May be empty. */
    interactions?: EventInteraction[];
    /**
     * @description Reactions to the message. The items are unknown.
     * @example []
     */
    likes?: UndocumentedObject[];
    /**
     * @description Whom the message was for; the items are not known.
     * @example []
     */
    recipients?: unknown[];
    /**
     * @description The id on Fansly of the member who wrote it. It never equals the `fansly_acct_` id.
     * @example 734120958846189568
     */
    senderId?: string;
    /**
     * @description All tips on this message, taken to be in thousandths of a dollar; 0 when there are none.
     * @example 10000
     */
    totalTipAmount?: number;
    /**
     * @description The kind of message; what the numbers mean is not documented.
     * @example 1
     */
    type?: number;
    /**
     * @description Whether read receipts are on; whose, and the type of this, are not known.
     * @example true
     */
    userReadReceiptsEnabled?: unknown;
};
/**
 * Read receipt settings
 * @description Whether the connected account tells a chat's partner what it has read.
 */
export type ReadReceiptSettings = {
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description The setting as a number. The sample shows 1 just after the receipts were turned off, so what the numbers mean
     *     is open; do not read 1 as on.
     * @example 1
     */
    sendReadReceipts: number;
    /**
     * @description When the setting was changed, in milliseconds since 1970, unlike the seconds of messages.
     * @example 1792002377512
     */
    updatedAt: number;
    /**
     * @description The id on Fansly of the account that the setting belongs to.
     * @example 734120958846189568
     */
    userId: string;
};
/**
 * Received message
 * @description A message that someone sent to the connected account, and what the gateway knows of the sender.
 */
export type ReceivedMessage = {
    /** @description What is attached, in order. */
    attachments?: EventAttachment[];
    /**
     * @description The text. Empty when the message is nothing but media.
     * @example Got it, thank you! Could we do a custom video next time?
     */
    content?: string;
    /**
     * @description An id beside that of the message; what it stands for is not documented. May be `"0"`.
     * @example 0
     */
    correlationId?: string;
    /**
     * @description When the message was sent, in seconds since 1970, perhaps with a fraction.
     * @example 1792002130.482
     */
    createdAt?: number;
    /**
     * @description The version of the message's format.
     * @example 1
     */
    dataVersion?: number;
    /**
     * @description What is embedded. The items are unknown.
     * @example []
     */
    embeds?: UndocumentedObject[];
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId?: string;
    /**
     * @description The id of the message.
     * @example 921884730615373824
     */
    id?: string;
    /**
     * @description The message that this one answers. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyTo?: string | null;
    /**
     * @description The message at the head of the thread. Null, `""` or `"0"` when there is none.
     * @example 921884730615373824
     * @example null
     */
    inReplyToRoot?: string | null;
    /** @description Who received and who read the message. May be empty. */
    interactions?: EventInteraction[];
    /**
     * @description Reactions to the message. The items are unknown.
     * @example []
     */
    likes?: UndocumentedObject[];
    /** @description What the gateway knows of the sender. */
    senderData?: SenderData;
    /**
     * @description The id on Fansly of the member who wrote it. It never equals the `fansly_acct_` id.
     * @example 806217745930514432
     */
    senderId?: string;
    /**
     * @description All tips on this message, taken to be in thousandths of a dollar; 0 when there are none.
     * @example 10000
     */
    totalTipAmount?: number;
    /**
     * @description The kind of message; what the numbers mean is not documented.
     * @example 1
     */
    type?: number;
};
/**
 * Remove reaction from chat message request
 * @description Which reaction to take back.
 */
export type RemoveReactionFromChatMessageRequest = {
    /** @description The reaction, 1 heart, 2 laughing, 3 wow, 4 cry, 5 fire, 6 thumbs up, 7 thumbs down. */
    type: ReactionType;
};
/**
 * Remove reaction from chat message response
 * @description The whole body of a successful `removeReactionFromChatMessage`.
 */
export type RemoveReactionFromChatMessageResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description The reaction that was removed. */
    data: MessageReaction;
};
/**
 * Send chat message request
 * @description What to send. A text, media, or both; neither is refused.
 */
export type SendChatMessageRequest = NewTextMessage | NewMediaMessage;
/**
 * Send chat message response
 * @description The whole body of a successful `sendChatMessage`.
 */
export type SendChatMessageResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description The message as it was sent. */
    data: SentMessage;
};
/**
 * Sender data
 * @description What the gateway adds to a received message about its sender. More fields are reported; which is not known.
 */
export type SenderData = {
    /**
     * @description Whether there are data about the sender; its type is not known.
     * @example true
     */
    available?: unknown;
} & {
    [key: string]: unknown;
};
/**
 * Sent message
 * @description A message that was just sent. It has less than `listChatMessages` gives: no `dataVersion`, `correlationId`,
 *     `inReplyToRoot`, `embeds` and `likes`.
 */
export type SentMessage = {
    /** @description What is attached, in order. The items are taken to be those of `listChatMessages`. */
    attachments: MessageAttachment[];
    /**
     * @description The text. Empty when the message is nothing but media.
     * @example Gladly! Tell me the mood and I will send you some ideas.
     */
    content: string;
    /**
     * @description When the message was sent, in seconds since 1970, with a fraction.
     * @example 1792002188.317
     */
    createdAt: number;
    /**
     * @description The id of the conversation.
     * @example 918204417355280384
     */
    groupId: string;
    /**
     * @description The id of the message.
     * @example 921884977857200128
     */
    id: string;
    /**
     * @description The message that this one answers. Empty when there is none, where other endpoints have null; null and `"0"`
     *     must be expected too.
     * @example 921884730615373824
     * @example
     */
    inReplyTo: string | null;
    /** @description Who received and who read the message; nobody yet. */
    interactions: MessageInteraction[];
    /**
     * @description The id on Fansly of the connected account. It never equals the `fansly_acct_` id.
     * @example 734120958846189568
     */
    senderId: string;
    /**
     * @description The kind of message; what the numbers mean is not documented.
     * @example 1
     */
    type: number;
};
/**
 * Show chat response
 * @description The whole body of a successful `showChat`.
 */
export type ShowChatResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /** @description The chat itself. */
    data: ChatDetails;
};
/**
 * Start typing indicator response
 * @description The whole body of a successful `startTypingIndicator`.
 */
export type StartTypingIndicatorResponse = {
    /** @description What the call cost and what is left. */
    _meta: Meta;
    /**
     * @description Nothing.
     * @example null
     */
    data: null;
};
/**
 * Undocumented object
 * @description An object whose fields the provider neither documents nor shows. Look before you use any.
 */
export type UndocumentedObject = {
    [key: string]: unknown;
};
/**
 * Undocumented response
 * @description The whole body of a success that the provider neither documents nor shows. Look before you use any of it.
 */
export type UndocumentedResponse = {
    /**
     * @description What the call cost and what is left. Expected, because every other success of a connected
     *     account has it.
     */
    _meta?: Meta;
    /**
     * @description The payload, of any kind. Expected, because every other success of a connected account has one.
     * @example null
     */
    data?: unknown;
} & {
    [key: string]: unknown;
};
/**
 * User typing event
 * @description The whole body of a `fansly.users.typing` delivery.
 */
export type UserTypingEvent = {
    /**
     * @description The gateway's own id of the connected account, which begins with `fansly_acct_`.
     * @example fansly_acct_7c1e94b2d05f386
     */
    account_id: string;
    /**
     * @description The name of the event, as others report it.
     * @example fansly.users.typing
     * @constant
     */
    event: "fansly.users.typing";
    /**
     * @description What happened. Its fields are not known.
     * @example {}
     */
    payload: UndocumentedObject;
};
/**
 * Webhook event
 * @description Any event of this document. Tell them apart by `event`.
 */
export type WebhookEvent = MessageReceivedEvent | MessageSentEvent | MessageDeletedEvent | MessageReadEvent | ReactionAddedEvent | ReactionRemovedEvent | UserTypingEvent | ChatVisibilityUpdatedEvent;

/**
 * The path parameters of `GET /api/fansly/{fanslyAccount}/chats`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/list-chats
 */
export type ListChatsPath = operations['listChats']['parameters']['path']

/**
 * The query parameters of `GET /api/fansly/{fanslyAccount}/chats`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/list-chats
 */
export type ListChatsQuery = NonNullable<operations['listChats']['parameters']['query']>

/**
 * The path parameters of `POST /api/fansly/{fanslyAccount}/chats`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/create-chat
 */
export type CreateChatPath = operations['createChat']['parameters']['path']

/**
 * The path parameters of `POST /api/fansly/{fanslyAccount}/chats/mark-all-as-read`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/mark-all-chats-as-read
 */
export type MarkAllChatsAsReadPath = operations['markAllChatsAsRead']['parameters']['path']

/**
 * The path parameters of `GET /api/fansly/{fanslyAccount}/chats/{chat_id}`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/show-chat
 */
export type ShowChatPath = operations['showChat']['parameters']['path']

/**
 * The path parameters of `GET /api/fansly/{fanslyAccount}/chats/{chat_id}/messages`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/list-chat-messages
 */
export type ListChatMessagesPath = operations['listChatMessages']['parameters']['path']

/**
 * The query parameters of `GET /api/fansly/{fanslyAccount}/chats/{chat_id}/messages`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/list-chat-messages
 */
export type ListChatMessagesQuery = NonNullable<operations['listChatMessages']['parameters']['query']>

/**
 * The path parameters of `POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chat-messages/send-chat-message
 */
export type SendChatMessagePath = operations['sendChatMessage']['parameters']['path']

/**
 * The path parameters of `POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/ack`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chat-messages/acknowledge-chat-messages
 */
export type AcknowledgeChatMessagesPath = operations['acknowledgeChatMessages']['parameters']['path']

/**
 * The path parameters of `DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chat-messages/delete-chat-message
 */
export type DeleteChatMessagePath = operations['deleteChatMessage']['parameters']['path']

/**
 * The path parameters of `POST /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/add-reaction-to-chat-message
 */
export type AddReactionToChatMessagePath = operations['addReactionToChatMessage']['parameters']['path']

/**
 * The path parameters of `DELETE /api/fansly/{fanslyAccount}/chats/{chat_id}/messages/{message_id}/reactions`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/remove-reaction-from-chat-message
 */
export type RemoveReactionFromChatMessagePath = operations['removeReactionFromChatMessage']['parameters']['path']

/**
 * The path parameters of `POST /api/fansly/{fanslyAccount}/chats/{chat_id}/typing`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/start-typing-indicator
 */
export type StartTypingIndicatorPath = operations['startTypingIndicator']['parameters']['path']

/**
 * The path parameters of `POST /api/fansly/{fanslyAccount}/chats/{chat_id}/read-receipts/disable`.
 *
 * @see https://docs.onlyfansapi.com/api-reference/fansly/chats/disable-chat-read-receipts
 */
export type DisableChatReadReceiptsPath = operations['disableChatReadReceipts']['parameters']['path']
