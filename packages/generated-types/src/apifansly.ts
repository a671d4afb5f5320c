/** Types of apifansly, generated from `specs/apifansly` by `pnpm generate`. Changes made here are lost. */

export interface paths {
    "/{account_id}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List chats
         * @description Lists the conversations of a connected account, a page at a time. The page size is the gateway's own; there is no
         *     `limit`. To get the next page send the cursor of the last one, which may stand in `data.nextCursor` or in
         *     `data.data.nextCursor`. Stop at null, `""`, `0`, or a cursor seen before.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/{chat_id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a chat
         * @description Hides a conversation. There is no body. Nothing that shows it again is documented; what a new
         *     message does is not known.
         *
         *     A repetition does no harm. The answer is not known.
         */
        post: operations["hideChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/{chat_id}/media-stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * Show the media statistics of a chat
         * @description Shows figures about the media of a conversation, a page at a time. The answer is not known; look for the next cursor
         *     in `data.nextCursor`, `data.data.nextCursor` and `data.data.response.cursor`, where other endpoints have it.
         */
        get: operations["getChatMediaStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/{chat_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Lists the messages of one conversation, newest first, at most ten at a time, and the media they refer to. To get
         *     older ones send the `cursor` of the page before, which stands in `data.data.response.cursor`. Stop at null, `""`,
         *     `0`, or a cursor seen before.
         *
         *     The parameters and the answer are what others noted, so no field of the answer is certain. Whether to list
         *     messages is to read them is not known.
         */
        get: operations["listChatMessages"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message to the people of a conversation, with a text and perhaps media, free or for a price. The body has
         *     had three forms; the newest is described, the older two are accepted.
         *
         *     Never send it again on your own: no key makes a repetition harmless, so when no answer came, the message may have
         *     reached the fan. Look into the list of messages first. To answer a certain message is not possible here.
         */
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/{chat_id}/readreceipts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn read receipts on or off
         * @description Sets whether the partner of a conversation sees what the creator has read. It is a setting: it marks nothing as
         *     read, and no endpoint that does is documented.
         *
         *     A repetition sets the same again. The answer is not known.
         */
        post: operations["setReadReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/{fan_id}/tips": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The fan's id on Fansly, which lists of chats call `partnerAccountId`: the id of a person, although the path says
                 *     `chats`. A decimal snowflake, so keep it a string.
                 * @example 790364418225696768
                 */
                fan_id: components["parameters"]["FanId"];
            };
            cookie?: never;
        };
        /**
         * List the tips of a fan
         * @description Lists what a fan has tipped. The path takes the id of a person, not that of a chat. The answer is not known, nor
         *     whether it comes in pages.
         */
        get: operations["listFanTips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/{fan_id}/vip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The fan's id on Fansly, which lists of chats call `partnerAccountId`: the id of a person, although the path says
                 *     `chats`. A decimal snowflake, so keep it a string.
                 * @example 790364418225696768
                 */
                fan_id: components["parameters"]["FanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a fan a VIP
         * @description Puts a fan among the creator's VIPs, whose chats `listChats` lists with the filter `vips`. There is no body. The
         *     path takes the id of a person, not that of a chat.
         *
         *     A repetition does no harm. The answer is not known.
         */
        post: operations["addFanToVip"];
        /**
         * Make a fan a VIP no more
         * @description Takes a fan out of the creator's VIPs. There is no body. The path takes the id of a person, not that of a chat.
         *
         *     A repetition does no harm: the fan is out already, and the second answer may be 404. The answer is not known.
         */
        delete: operations["removeFanFromVip"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a chat
         * @description Mutes the conversation with a person, who is named by the id on Fansly: `partnerAccountId` of a chat, not its
         *     `groupId`.
         *
         *     A repetition does no harm. The answer is not known.
         */
        post: operations["muteChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/typing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show that the creator is typing
         * @description Shows in a conversation that the creator is typing, for about five seconds, as others report. To show it longer,
         *     send it again.
         *
         *     Each time costs a credit. The answer is not known.
         */
        post: operations["startTypingIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unmute a chat
         * @description Takes back that a conversation is muted. The person is named by the id on Fansly: `partnerAccountId` of a chat, not
         *     its `groupId`.
         *
         *     A repetition does no harm. The answer is not known.
         */
        post: operations["unmuteChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/chats/unread": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List unread messages
         * @description Lists the messages that the account has not read yet, a page at a time. In spite of the name a row is one message,
         *     not one chat: several rows may share a `groupId`. The payload has no text; read the messages of the chat for that.
         *
         *     To get the next page send the cursor of the last one, which may stand in `data.nextCursor` or in
         *     `data.data.nextCursor`, and is the `messageId` of the last row. Stop at null, `""`, or a cursor seen before. A client in
         *     the field expects rows of another shape here, so treat this payload as less settled than the others.
         */
        get: operations["listUnreadChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/group": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a chat
         * @description Starts a conversation between the creator and a fan. Both stand in the body, by their ids on Fansly; the creator's
         *     is not the `account_id` of the path.
         *
         *     Do not repeat it on your own: whether a second call finds the first one's conversation or makes another is not
         *     documented. The answer is not known.
         */
        post: operations["createGroupChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the message. A decimal snowflake, so keep it a string.
                 * @example 922021678648557568
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
         * @description Deletes a message. The path has no chat in it. Whose messages may be deleted, and whether the fan's copy goes too,
         *     is not documented, and the answer is not known.
         *
         *     A repetition does no harm: the message is gone already, and the second answer may be 404.
         */
        delete: operations["deleteChatMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/messages/like": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Like a message
         * @description Likes a message. The message stands in the body, and the path has no chat in it.
         *
         *     A repetition does no harm, since there is an endpoint of its own for the contrary. The answer is not known.
         */
        post: operations["likeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_id}/messages/unlike": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a like
         * @description Takes back the like of a message. It asks for the same body as the like.
         *
         *     A repetition does no harm, since there is an endpoint of its own for the contrary. The answer is not known.
         */
        post: operations["unlikeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected accounts
         * @description Lists the connected accounts that the key reaches, all at once. Their `accountId` is what other paths take as
         *     `account_id`. The answer has fewer layers than others: the accounts stand in `data` itself.
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
    "messages.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was received
         * @description A fan has written to a connected account.
         */
        post: operations["messageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "messages.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was sent
         * @description A connected account has written to a fan. Whether messages that did not go through this gateway are reported too is
         *     not known.
         */
        post: operations["messageSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ppv.purchased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A paid message was bought
         * @description A fan has paid for media. What the event carries is not documented. Amounts of orders were seen in cents, unlike the
         *     prices of requests, which are dollars.
         */
        post: operations["ppvPurchased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriptions.new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscription began
         * @description A fan has subscribed. What the event carries is not documented. Amounts of orders were seen in cents.
         */
        post: operations["subscriptionStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tips.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tip was received
         * @description A fan has tipped. What the event carries is not documented. Amounts of orders were seen in cents.
         */
        post: operations["tipReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AccessType: AccessType;
        Account: Account;
        AccountMedia: AccountMedia;
        AggregationData: AggregationData;
        Avatar: Avatar;
        BareError: BareError;
        Chat: Chat;
        ChatList: ChatList;
        ChatMessage: ChatMessage;
        ChatMessageList: ChatMessageList;
        ConnectedAccount: ConnectedAccount;
        ConnectedAccountList: ConnectedAccountList;
        CreateGroupChatRequest: CreateGroupChatRequest;
        ErrorEnvelope: ErrorEnvelope;
        ErrorResponse: ErrorResponse;
        EventMessage: EventMessage;
        ForbiddenError: ForbiddenError;
        FreeAccessType: FreeAccessType;
        GroupChatUser: GroupChatUser;
        LikeMessageRequest: LikeMessageRequest;
        ListAccountsResponse: ListAccountsResponse;
        ListChatMessagesResponse: ListChatMessagesResponse;
        ListChatsResponse: ListChatsResponse;
        ListUnreadChatsResponse: ListUnreadChatsResponse;
        Media: Media;
        MediaLocation: MediaLocation;
        MessageAttachment: MessageAttachment;
        MessageInteraction: MessageInteraction;
        MessageMedia: MessageMedia;
        MessageReceipt: MessageReceipt;
        MessageReceivedEvent: MessageReceivedEvent;
        MessageSentEvent: MessageSentEvent;
        MuteChatRequest: MuteChatRequest;
        NewFreeMessage: NewFreeMessage;
        NewPaidMessage: NewPaidMessage;
        NewSingleMediaMessage: NewSingleMediaMessage;
        PpvPurchasedEvent: PpvPurchasedEvent;
        SendChatMessageRequest: SendChatMessageRequest;
        SendChatMessageResponse: SendChatMessageResponse;
        SentMessage: SentMessage;
        SetReadReceiptsRequest: SetReadReceiptsRequest;
        StartTypingIndicatorRequest: StartTypingIndicatorRequest;
        SubscriptionStartedEvent: SubscriptionStartedEvent;
        TipReceivedEvent: TipReceivedEvent;
        UndocumentedObject: UndocumentedObject;
        UndocumentedResponse: UndocumentedResponse;
        UnlikeMessageRequest: UnlikeMessageRequest;
        UnmuteChatRequest: UnmuteChatRequest;
        UnreadMessages: UnreadMessages;
        WebhookEvent: WebhookEvent;
    };
    responses: {
        /** @description A parameter or the body is wrong. */
        BadRequest: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** @description The key may not do this. Documented with the error envelope; a body of nothing but `error` was seen too. */
        Forbidden: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ForbiddenError;
            };
        };
        /** @description The gateway failed. A write may have reached Fansly all the same. */
        InternalServerError: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** @description There is no such account, chat, message or person. */
        NotFound: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** @description Any other failure; 503 was seen. Take the text from `message`, `error` or `detail`, whichever is there. */
        OtherError: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description The credits are used up, and every request is refused until there are new ones. Seen, but not documented, so nothing
         *     is certain about the body.
         */
        PaymentRequired: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * @description The plan's requests for this minute are used up: 600 with Starter, 1000 with Pro, and 100 seen with Free; Enterprise
         *     has no limit. The minute slides. Wait as long as `X-RateLimit-Retry-After` says.
         */
        TooManyRequests: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description Seconds to wait before the next request. The gateway sends this header in place of `Retry-After`.
                 * @example 12
                 */
                "X-RateLimit-Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /**
         * @description Success. The envelope is documented; what it holds is not. Where the status is `2XX`, it is not known either: sending
         *     a message, the one write whose answer was noted, answers 201.
         */
        UndocumentedSuccess: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                 *     documented.
                 * @example 1000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                 * @example Pro
                 */
                "X-RateLimit-Plan"?: string;
                /**
                 * @description Requests left in the current sliding minute.
                 * @example 987
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": UndocumentedResponse;
            };
        };
    };
    parameters: {
        /**
         * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
         * @example fansly_k4w9r2tz
         */
        AccountId: string;
        /**
         * @description Which partners to list.
         * @example subscribers
         */
        ChatFilter: "all" | "vips" | "followers" | "subscribers";
        /**
         * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
         * @example 918745203360276480
         */
        ChatId: string;
        /**
         * @description The cursor of the page before, exactly as it came. Leave it out for the first page.
         * @example 914370258816630784
         */
        ChatListCursor: string | number;
        /**
         * @description A text to look for in conversations and in usernames.
         * @example livestream
         */
        ChatSearch: string;
        /**
         * @description The order of the list; `unread` is taken to put chats with unread messages first.
         * @example unread
         */
        ChatSort: "newest" | "oldest" | "unread";
        /**
         * @description The fan's id on Fansly, which lists of chats call `partnerAccountId`: the id of a person, although the path says
         *     `chats`. A decimal snowflake, so keep it a string.
         * @example 790364418225696768
         */
        FanId: string;
        /**
         * @description Where to go on. Neither its form nor the place of the next one in the answer is documented; leave it out at first.
         * @example 921637222846730240
         */
        MediaStatsCursor: string;
        /**
         * @description The id of the message. A decimal snowflake, so keep it a string.
         * @example 922021678648557568
         */
        MessageId: string;
        /**
         * @description How many messages to list, from 1 to 10. What holds without it is not documented.
         * @example 5
         */
        MessageLimit: number;
        /**
         * @description The `cursor` of the page before, exactly as it came. Leave it out for the newest messages. Its form is not documented.
         * @example 922010385879306240
         */
        MessageListCursor: string | number;
        /**
         * @description Lists only the chats of this subscription tier.
         * @example 640817352091648000
         */
        SubscriptionTierId: string;
        /**
         * @description The `messageId` of the last row received. Leave it out for the first page.
         * @example 922014583396139008
         */
        UnreadMessagesCursor: string;
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
                 * @description The cursor of the page before, exactly as it came. Leave it out for the first page.
                 * @example 914370258816630784
                 */
                cursor?: components["parameters"]["ChatListCursor"];
                /**
                 * @description Which partners to list.
                 * @example subscribers
                 */
                filter?: components["parameters"]["ChatFilter"];
                /**
                 * @description A text to look for in conversations and in usernames.
                 * @example livestream
                 */
                search?: components["parameters"]["ChatSearch"];
                /**
                 * @description The order of the list; `unread` is taken to put chats with unread messages first.
                 * @example unread
                 */
                sort?: components["parameters"]["ChatSort"];
                /**
                 * @description Lists only the chats of this subscription tier.
                 * @example 640817352091648000
                 */
                subscriptionTierId?: components["parameters"]["SubscriptionTierId"];
            };
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of chats, and the accounts of their partners. */
            200: {
                headers: {
                    /**
                     * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                     *     documented.
                     * @example 1000
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                     * @example Pro
                     */
                    "X-RateLimit-Plan"?: string;
                    /**
                     * @description Requests left in the current sliding minute.
                     * @example 987
                     */
                    "X-RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListChatsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    hideChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    getChatMediaStats: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on. Neither its form nor the place of the next one in the answer is documented; leave it out at first.
                 * @example 921637222846730240
                 */
                cursor?: components["parameters"]["MediaStatsCursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description The `cursor` of the page before, exactly as it came. Leave it out for the newest messages. Its form is not documented.
                 * @example 922010385879306240
                 */
                cursor?: components["parameters"]["MessageListCursor"];
                /**
                 * @description How many messages to list, from 1 to 10. What holds without it is not documented.
                 * @example 5
                 */
                limit?: components["parameters"]["MessageLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages, and the media they refer to. */
            200: {
                headers: {
                    /**
                     * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                     *     documented.
                     * @example 1000
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                     * @example Pro
                     */
                    "X-RateLimit-Plan"?: string;
                    /**
                     * @description Requests left in the current sliding minute.
                     * @example 987
                     */
                    "X-RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListChatMessagesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendChatMessageRequest;
            };
        };
        responses: {
            /** @description The message was sent. */
            201: {
                headers: {
                    /**
                     * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                     *     documented.
                     * @example 1000
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                     * @example Pro
                     */
                    "X-RateLimit-Plan"?: string;
                    /**
                     * @description Requests left in the current sliding minute.
                     * @example 987
                     */
                    "X-RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendChatMessageResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    setReadReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the conversation, which lists call `groupId`. A decimal snowflake, so keep it a string.
                 * @example 918745203360276480
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetReadReceiptsRequest;
            };
        };
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listFanTips: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The fan's id on Fansly, which lists of chats call `partnerAccountId`: the id of a person, although the path says
                 *     `chats`. A decimal snowflake, so keep it a string.
                 * @example 790364418225696768
                 */
                fan_id: components["parameters"]["FanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    addFanToVip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The fan's id on Fansly, which lists of chats call `partnerAccountId`: the id of a person, although the path says
                 *     `chats`. A decimal snowflake, so keep it a string.
                 * @example 790364418225696768
                 */
                fan_id: components["parameters"]["FanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    removeFanFromVip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The fan's id on Fansly, which lists of chats call `partnerAccountId`: the id of a person, although the path says
                 *     `chats`. A decimal snowflake, so keep it a string.
                 * @example 790364418225696768
                 */
                fan_id: components["parameters"]["FanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    muteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MuteChatRequest;
            };
        };
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    startTypingIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StartTypingIndicatorRequest;
            };
        };
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    unmuteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UnmuteChatRequest;
            };
        };
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    listUnreadChats: {
        parameters: {
            query?: {
                /**
                 * @description The `messageId` of the last row received. Leave it out for the first page.
                 * @example 922014583396139008
                 */
                cursor?: components["parameters"]["UnreadMessagesCursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of unread messages. */
            200: {
                headers: {
                    /**
                     * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                     *     documented.
                     * @example 1000
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                     * @example Pro
                     */
                    "X-RateLimit-Plan"?: string;
                    /**
                     * @description Requests left in the current sliding minute.
                     * @example 987
                     */
                    "X-RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListUnreadChatsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    createGroupChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateGroupChatRequest;
            };
        };
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The id of the message. A decimal snowflake, so keep it a string.
                 * @example 922021678648557568
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    likeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LikeMessageRequest;
            };
        };
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    unlikeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, seen to begin with `fansly_`. It is not the creator's id on Fansly.
                 * @example fansly_k4w9r2tz
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UnlikeMessageRequest;
            };
        };
        responses: {
            "2XX": components["responses"]["UndocumentedSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description All connected accounts. */
            200: {
                headers: {
                    /**
                     * @description Requests allowed in a sliding minute by the plan. What stands here with Enterprise, which has no limit, is not
                     *     documented.
                     * @example 1000
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description The plan that sets the limit, for example Free, Starter, Pro or Enterprise. Its exact spelling is not documented.
                     * @example Pro
                     */
                    "X-RateLimit-Plan"?: string;
                    /**
                     * @description Requests left in the current sliding minute.
                     * @example 987
                     */
                    "X-RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAccountsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["OtherError"];
        };
    };
    messageReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageReceivedEvent;
            };
        };
        responses: {
            /** @description Received. Answer quickly, and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Answer quickly, and do the work afterwards. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    messageSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageSentEvent;
            };
        };
        responses: {
            /** @description Received. Answer quickly, and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Answer quickly, and do the work afterwards. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ppvPurchased: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PpvPurchasedEvent;
            };
        };
        responses: {
            /** @description Received. Answer quickly, and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Answer quickly, and do the work afterwards. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    subscriptionStarted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionStartedEvent;
            };
        };
        responses: {
            /** @description Received. Answer quickly, and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Answer quickly, and do the work afterwards. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tipReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TipReceivedEvent;
            };
        };
        responses: {
            /** @description Received. Answer quickly, and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Answer quickly, and do the work afterwards. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/**
 * Access type
 * @description Who may open the media of a message: `ppv` those who pay `price`, `subscription` subscribers, `follow` followers,
 *     `list` the people of a list, `limited_time` anyone within a span of time.
 * @example ppv
 * @enum {string}
 */
export type AccessType = "ppv" | "subscription" | "follow" | "list" | "limited_time";
/**
 * Account
 * @description A person on Fansly, as the gateway sums them up beside a list.
 */
export type Account = {
    /**
     * @description The text of the profile; it may be cut short.
     * @example Record collector. Here for the good company.
     */
    about?: string;
    /** @description The profile picture; missing or null when there is none. */
    avatar?: Avatar | null;
    /**
     * @description When the account was made, in milliseconds since 1970.
     * @example 1699356120000
     */
    createdAt?: number;
    /**
     * @description The name to show. Documented as a string, seen as null; null or missing when the person has set none.
     * @example Rosalind
     * @example null
     */
    displayName?: string | null;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 0
     */
    flags?: number;
    /**
     * @description How many accounts this person follows.
     * @example 31
     */
    followCount?: number;
    /**
     * @description The person's id on Fansly, a decimal snowflake. Keep it a string.
     * @example 790364418225696768
     */
    id: string;
    /**
     * @description When the person was last online, in milliseconds since 1970.
     * @example 1792002960000
     */
    lastSeenAt?: number;
    /**
     * @description The presence of the person; what the numbers mean is not documented.
     * @example 1
     */
    statusId?: number;
    /**
     * @description How many subscribers this person has.
     * @example 0
     */
    subscriberCount?: number;
    /**
     * @description The unique name, as in the profile's address.
     * @example sunday_vinyl
     */
    username: string;
    /**
     * @description A revision number; what raises it is not documented.
     * @example 7
     */
    version?: number;
};
/**
 * Account media
 * @description A media file as an account offers it, with its price and whether it may be seen.
 */
export type AccountMedia = {
    /**
     * @description Whether the connected account may see the file.
     * @example true
     */
    access?: boolean;
    /**
     * @description The id of the offer, taken to be an attachment's `contentId`.
     * @example 922010222301450240
     */
    id?: string;
    /** @description The file behind the offer. */
    media?: Media;
    /**
     * @description The id of the file behind the offer.
     * @example 922010058723594240
     */
    mediaId?: string;
    /**
     * @description Who may see it, in a shape that is not documented.
     * @example {}
     */
    permissions?: unknown;
    /**
     * @description The price, 0 when it is free. Unit unknown: some saw dollars, some saw cents. Compare with a price you know before
     *     you show one.
     * @example 0
     * @example 24.99
     */
    price?: number;
    /**
     * @description Whether it was bought.
     * @example false
     */
    purchased?: boolean;
};
/**
 * Aggregation data
 * @description What the rows of a page refer to, each thing once.
 */
export type AggregationData = {
    /** @description The partners' accounts, taken to be what the `partnerAccountId` of the chats refers to. */
    accounts: Account[];
};
/**
 * Avatar
 * @description A profile picture. The documentation's table names it without its fields; they are read off the sample.
 */
export type Avatar = {
    /**
     * @description The id of the picture.
     * @example 812640557338669056
     */
    id: string;
    /**
     * @description A bare path without a host, of no use by itself. The addresses are in `locations`.
     * @example /790364418225696768/812640557338669056.jpeg
     */
    location?: string;
    /**
     * @description Where the picture can be fetched from.
     * @example [
     *       {
     *         "location": "https://cdn.example.com/790364418225696768/812640557338669056.jpeg"
     *       }
     *     ]
     */
    locations?: MediaLocation[];
};
/**
 * Bare error
 * @description A failure without the error envelope, seen with 403.
 */
export type BareError = {
    /**
     * @description A sentence for people about what went wrong.
     * @example Your plan does not include this endpoint.
     */
    error: string;
};
/**
 * Chat
 * @description A conversation, as a row of the list.
 */
export type Chat = {
    /**
     * @description Which connected account the chat is of. Whether it is the gateway's id or the id on Fansly is not documented; the
     *     examples here take the id on Fansly. Ids on Fansly are decimal snowflakes: keep them strings.
     * @example 655012873944104960
     */
    account_id: string;
    /**
     * @description A bit field of Fansly's; what the bits mean is not documented.
     * @example 0
     */
    flags: number;
    /**
     * @description The id of the conversation. Other endpoints take it as `chat_id`.
     * @example 918745203360276480
     */
    groupId: string;
    /**
     * @description The id of the newest message, or null in a chat without messages.
     * @example 922017730105610240
     */
    lastMessageId: string | null;
    /**
     * @description The latest message that is not read yet, by its id, or null when all are read.
     * @example 922017730105610240
     * @example null
     */
    lastUnreadMessageId: string | null;
    /**
     * @description The id on Fansly of the other person.
     * @example 790364418225696768
     */
    partnerAccountId: string;
    /**
     * @description The username of the other person.
     * @example sunday_vinyl
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
     * @example 2
     */
    unreadCount: number;
};
/**
 * Chat list
 * @description One page of chats, and what they refer to.
 */
export type ChatList = {
    /** @description The accounts that the chats of this page refer to. */
    aggregationData: AggregationData;
    /** @description The chats of this page, in the order asked for with `sort`. */
    data: Chat[];
};
/**
 * Chat message
 * @description A message of a conversation, as others noted it down. Each field may be missing, and more may be there.
 */
export type ChatMessage = {
    /** @description What is attached, in order. */
    attachments?: MessageAttachment[];
    /**
     * @description The text. Null or empty when the message is nothing but media.
     * @example For the next record.
     * @example
     * @example null
     */
    content?: string | null;
    /**
     * @description When the message was sent, in seconds since 1970, with a fraction at times.
     * @example 1792001712
     * @example 1792001900.25
     */
    createdAt?: number;
    /**
     * @description The id of the message, a decimal snowflake. Keep it a string.
     * @example 922013456109834240
     */
    id?: string;
    /**
     * @description Who received and who read the message. Only the list itself has been noted; its rows are taken to look as in
     *     webhooks.
     */
    interactions?: MessageReceipt[];
    /**
     * @description The id on Fansly of the person who wrote it. It never equals the gateway's `account_id`.
     * @example 790364418225696768
     */
    senderId?: string;
    /**
     * @description All tips on this message, 0 when there are none. The unit is not documented.
     * @example 0
     * @example 12000
     */
    totalTipAmount?: number;
};
/**
 * Chat message list
 * @description One page of messages, and the media they refer to.
 */
export type ChatMessageList = {
    /** @description The media that the messages of this page refer to, each once. */
    accountMedia?: AccountMedia[];
    /**
     * @description The cursor of the next page, which has older messages. The end is null; take `""`, `0` and a cursor seen before
     *     for the end too.
     * @example 922010385879306240
     * @example null
     */
    cursor?: string | number | null;
    /** @description The messages, newest first. */
    messages?: ChatMessage[];
};
/**
 * Connected account
 * @description A creator's account that the gateway may act for. Only its fields have been noted, not their types; they are read off
 *     their names, and each may be missing.
 */
export type ConnectedAccount = {
    /**
     * @description The gateway's own id of the account, taken to be what paths call `account_id`. Nothing here tells the creator's
     *     id on Fansly.
     * @example fansly_k4w9r2tz
     */
    accountId?: string;
    /**
     * @description The country of the account; how it is written is not documented.
     * @example NL
     * @example null
     */
    country?: string | null;
    /**
     * @description When the account was connected or made, which of the two is not known; form and unit are not documented.
     * @example 2026-02-11T09:30:00.000Z
     * @example 1770802200000
     * @example null
     */
    createdAt?: string | number | null;
    /**
     * @description The address that the creator signs in with.
     * @example studio@example.com
     * @example null
     */
    email?: string | null;
    /**
     * @description The name given to the account.
     * @example Marlow after dark
     * @example null
     */
    name?: string | null;
};
/**
 * Connected account list
 * @description All connected accounts that the key reaches. There are no pages.
 */
export type ConnectedAccountList = {
    /** @description The accounts. */
    accounts?: ConnectedAccount[];
    /**
     * @description How many accounts there are.
     * @example 2
     */
    count?: number;
    /**
     * @description Whether the call succeeded.
     * @example true
     */
    success?: boolean;
};
/**
 * Create group chat request
 * @description Who is to talk to each other.
 */
export type CreateGroupChatRequest = {
    /**
     * @description The kind of conversation. What numbers other than 1 mean is not documented.
     * @default 1
     * @example 1
     */
    type?: number;
    /**
     * @description Exactly two people, the creator and the fan, by their ids on Fansly.
     * @example [
     *       {
     *         "userId": "655012873944104960",
     *         "permissionFlags": 0
     *       },
     *       {
     *         "userId": "915508829374152704",
     *         "permissionFlags": 0
     *       }
     *     ]
     */
    users: [
        GroupChatUser,
        GroupChatUser
    ];
};
/**
 * Error envelope
 * @description The documented body of a failure, the success envelope without data.
 */
export type ErrorEnvelope = {
    /**
     * @description Always null.
     * @example null
     */
    data: null;
    /**
     * @description A sentence for people about what went wrong.
     * @example This API key is not known.
     */
    message: string;
    /**
     * @description The status of the failure, as in HTTP.
     * @example 401
     */
    statusCode: number;
    /**
     * Format: date-time
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:42:11.350Z
     */
    timestamp: string;
};
/**
 * Error response
 * @description Any failure, loosely: the error envelope, or a bare `error` or `detail`. Nothing is certain to be there.
 */
export type ErrorResponse = {
    /**
     * @description Documented as null; anything else is accepted.
     * @example null
     */
    data?: unknown;
    /**
     * @description A sentence about what went wrong, seen alone in the body.
     * @example The service is down for maintenance.
     */
    detail?: string;
    /**
     * @description A sentence about what went wrong, seen alone in the body.
     * @example Your plan does not include this endpoint.
     */
    error?: string;
    /**
     * @description A sentence for people about what went wrong.
     * @example No connected account has this id.
     */
    message?: string;
    /**
     * @description The status of the failure, as in HTTP.
     * @example 404
     */
    statusCode?: number;
    /**
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:42:11.350Z
     */
    timestamp?: string;
};
/**
 * Event message
 * @description A message as an event carries it, with more than a list has.
 */
export type EventMessage = {
    /** @description What is attached, in order. Only the list itself has been noted; its rows are taken to look as in lists. */
    attachments?: MessageAttachment[];
    /**
     * @description The text. Must be expected to be null or empty when the message is nothing but media.
     * @example Then the one by the window is Alice.
     * @example
     */
    content?: string | null;
    /**
     * @description When the message was sent, in seconds since 1970, with a fraction.
     * @example 1792003765.377
     */
    createdAt?: number;
    /**
     * @description What is embedded, in a shape that is not documented.
     * @example []
     */
    embeds?: UndocumentedObject[];
    /**
     * @description The id of the conversation. Other endpoints take it as `chat_id`.
     * @example 918745203360276480
     */
    groupId?: string;
    /**
     * @description The id of the message, a decimal snowflake. Keep it a string.
     * @example 922022068597198848
     */
    id?: string;
    /**
     * @description The message that this one answers, or `""` when it answers none; take null and `"0"` for none too.
     * @example 922021678648557568
     * @example
     */
    inReplyTo?: string | null;
    /** @description Who received and who read the message. */
    interactions?: MessageReceipt[];
    /**
     * @description The id on Fansly of the person who wrote it. It never equals the gateway's `account_id`.
     * @example 790364418225696768
     */
    senderId?: string;
    /**
     * @description The kind of message; what the numbers mean is not documented.
     * @example 1
     */
    type?: number;
};
/**
 * Forbidden error
 * @description A refusal, in the documented envelope or, as seen, with nothing but `error`. Look which of the two is there.
 */
export type ForbiddenError = ErrorEnvelope | BareError;
/**
 * Free access type
 * @description Who may open media without paying: `subscription` subscribers, `follow` followers, `list` the people of a list,
 *     `limited_time` anyone within a span of time.
 * @example follow
 * @enum {string}
 */
export type FreeAccessType = "subscription" | "follow" | "list" | "limited_time";
/**
 * Group chat user
 * @description A person to put into a new conversation.
 */
export type GroupChatUser = {
    /**
     * @description A bit field of what the person may do. 0 is the only value shown; what the bits mean is not documented.
     * @example 0
     */
    permissionFlags: number;
    /**
     * @description The person's id on Fansly, a decimal snowflake. The creator's is not the gateway's `account_id`.
     * @example 655012873944104960
     */
    userId: string;
};
/**
 * Like message request
 * @description The message to like.
 */
export type LikeMessageRequest = {
    /**
     * @description The id of the message, a decimal snowflake.
     * @example 922017730105610240
     */
    messageId: string;
    /**
     * @description The kind of like. 1 is the only one shown; what others mean here is not documented.
     * @example 1
     * @constant
     */
    type: 1;
};
/**
 * List accounts response
 * @description The whole body of a successful `listAccounts`. Here the accounts stand in `data` itself.
 */
export type ListAccountsResponse = {
    /** @description The accounts, without the layers that other answers wear. */
    data: ConnectedAccountList;
    /**
     * @description A sentence for people about the outcome.
     * @example Success
     */
    message: string;
    /**
     * @description The gateway's own status. It may say that the call failed although HTTP says 200.
     * @example 200
     */
    statusCode: number;
    /**
     * Format: date-time
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:30:02.490Z
     */
    timestamp: string;
};
/**
 * List chat messages response
 * @description The whole body of a successful `listChatMessages`; the messages are in `data.data.response`.
 */
export type ListChatMessagesResponse = {
    /** @description The gateway's report on its call to Fansly. */
    data: {
        /** @description What Fansly answered. */
        data: {
            /** @description The page itself. */
            response: ChatMessageList;
            /**
             * @description Whether Fansly accepted the call.
             * @example true
             */
            success?: boolean;
        };
        /**
         * @description The status of the call to Fansly. It may differ from `statusCode`.
         * @example 200
         */
        status_code: number;
    };
    /**
     * @description A sentence for people about the outcome.
     * @example Success
     */
    message: string;
    /**
     * @description The gateway's own status. It may say that the call failed although HTTP says 200.
     * @example 200
     */
    statusCode: number;
    /**
     * Format: date-time
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:45:20.316Z
     */
    timestamp: string;
};
/**
 * List chats response
 * @description The whole body of a successful `listChats`; the chats are in `data.data.response`.
 */
export type ListChatsResponse = {
    /** @description The gateway's report on its call to Fansly. */
    data: {
        /** @description What Fansly answered. */
        data: {
            /**
             * @description The cursor of the next page, or null at the end. Seen here in live answers, where the documentation has
             *     it one level up: take the first that is not empty.
             * @example 914370258816630784
             * @example null
             */
            nextCursor?: string | number | null;
            /** @description The page itself. */
            response: ChatList;
            /**
             * @description Whether Fansly accepted the call.
             * @example true
             */
            success?: boolean;
        };
        /**
         * @description The cursor of the next page, or null at the end. Documented here, as a string; live answers were seen to have
         *     it one level down. It may be a number, since the `cursor` parameter may be one.
         * @example 914370258816630784
         * @example null
         */
        nextCursor?: string | number | null;
        /**
         * @description The status of the call to Fansly. It may differ from `statusCode`.
         * @example 200
         */
        status_code: number;
    };
    /**
     * @description A sentence for people about the outcome.
     * @example Success
     */
    message: string;
    /**
     * @description The gateway's own status. It may say that the call failed although HTTP says 200.
     * @example 200
     */
    statusCode: number;
    /**
     * Format: date-time
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:40:05.218Z
     */
    timestamp: string;
};
/**
 * List unread chats response
 * @description The whole body of a successful `listUnreadChats`; the messages are in `data.data.response`.
 */
export type ListUnreadChatsResponse = {
    /** @description The gateway's report on its call to Fansly. */
    data: {
        /** @description What Fansly answered. */
        data: {
            /**
             * @description The cursor of the next page, or null at the end. The documentation's sample has it here, its table one
             *     level up: take the first that is not empty. `0` was seen at the end of lists.
             * @example 922014583396139008
             * @example null
             */
            nextCursor?: string | number | null;
            /** @description The page itself. */
            response: UnreadMessages;
            /**
             * @description Whether Fansly accepted the call.
             * @example true
             */
            success?: boolean;
        };
        /**
         * @description The cursor of the next page, or null at the end. The documentation's table has it here, its sample one level
         *     down. It is the `messageId` of the last row. `0` was seen at the end of lists.
         * @example 922014583396139008
         * @example null
         */
        nextCursor?: string | number | null;
        /**
         * @description The status of the call to Fansly. It may differ from `statusCode`.
         * @example 200
         */
        status_code: number;
    };
    /**
     * @description A sentence for people about the outcome.
     * @example Success
     */
    message: string;
    /**
     * @description The gateway's own status. It may say that the call failed although HTTP says 200.
     * @example 200
     */
    statusCode: number;
    /**
     * Format: date-time
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:41:37.902Z
     */
    timestamp: string;
};
/**
 * Media
 * @description A media file.
 */
export type Media = {
    /**
     * @description The name that the file was uploaded under. Null or missing when it has none.
     * @example evening-set.mp4
     * @example null
     */
    filename?: string | null;
    /** @description Where the file can be fetched from. Must be expected to be empty when the file may not be seen. */
    locations?: MediaLocation[];
    /**
     * @description The media type of the file.
     * @example video/mp4
     */
    mimetype?: string;
    /**
     * @description Other versions of the file, in a shape that is not documented.
     * @example []
     */
    variants?: UndocumentedObject[];
};
/**
 * Media location
 * @description One address of a picture or a film.
 */
export type MediaLocation = {
    /**
     * @description The address. How long it works is not documented.
     * @example https://cdn.example.com/790364418225696768/812640557338669056.jpeg
     */
    location: string;
};
/**
 * Message attachment
 * @description A reference from a message to what is attached to it.
 */
export type MessageAttachment = {
    /**
     * @description The id of what is attached, taken to be the `id` of an `accountMedia`.
     * @example 922010222301450240
     */
    contentId?: string;
    /**
     * @description What `contentId` refers to. With 1 it is taken to be an `accountMedia`; others are not documented.
     * @example 1
     */
    contentType?: number;
};
/**
 * Message interaction
 * @description What happened to one message: delivered, read, deleted. The unit of its times is not documented, and they are numbers
 *     in the documentation's table but strings in its sample: tell seconds from milliseconds by the size.
 */
export type MessageInteraction = {
    /**
     * @description What is attached to the message. The shape of an item is not documented: the sample shows strings, messages
     *     elsewhere on Fansly carry objects.
     * @example []
     * @example [
     *       "812733904610054144"
     *     ]
     */
    attachments: unknown[];
    /**
     * @description When the message was deleted; unit unknown. Null when it was not. A number in the table, a string in the sample.
     * @example null
     * @example 1792002950
     */
    deletedAt: number | string | null;
    /**
     * @description When the message was delivered; unit unknown. A number in the table, a string in the sample.
     * @example 1792002731
     * @example 1792002731
     * @example null
     */
    deliveredAt: number | string | null;
    /**
     * @description The id of the conversation that the message belongs to.
     * @example 918745203360276480
     */
    groupId: string;
    /**
     * @description The id of the message, a decimal snowflake. The last row's is the next cursor.
     * @example 922017730105610240
     */
    messageId: string;
    /**
     * @description When the message was read; unit unknown. Null when it was not. A number in the table, a string in the sample.
     * @example null
     * @example 0
     * @example 1792002731
     */
    readAt: number | string | null;
    /**
     * @description The id on Fansly of the other person.
     * @example 790364418225696768
     */
    userId: string;
    /**
     * @description Whether the message is valid; what makes one invalid is not documented.
     * @example true
     */
    validMessage: boolean;
};
/**
 * Message media
 * @description A file to attach, with another one to show in its place until it may be seen.
 */
export type MessageMedia = {
    /**
     * @description The id of the file.
     * @example 921586845061386240
     */
    mediaId: string;
    /**
     * @description The id of the file to show before.
     * @example 921587264491786240
     */
    previewId?: string;
};
/**
 * Message receipt
 * @description What happened to a message at one member's end.
 */
export type MessageReceipt = {
    /**
     * @description When it reached the member, taken to be in seconds since 1970; 0 when it has not.
     * @example 1792003766
     * @example 0
     */
    deliveredAt?: number;
    /**
     * @description The id of the conversation.
     * @example 918745203360276480
     */
    groupId?: string;
    /**
     * @description The id of the message.
     * @example 922022068597198848
     */
    messageId?: string;
    /**
     * @description When the member read it, taken to be in seconds since 1970; 0 when they have not.
     * @example 0
     * @example 1792003820
     */
    readAt?: number;
    /**
     * @description The member's id on Fansly.
     * @example 655012873944104960
     */
    userId?: string;
};
/**
 * Message received event
 * @description A fan has written to a connected account.
 */
export type MessageReceivedEvent = {
    /**
     * @description The connected account that it happened to, taken to be the gateway's own id of it.
     * @example fansly_k4w9r2tz
     */
    accountId?: string;
    /** @description The message. */
    data?: EventMessage;
    /**
     * @description What happened.
     * @example messages.received
     * @constant
     */
    event: "messages.received";
    /**
     * Format: date-time
     * @description When the gateway noticed, in ISO 8601.
     * @example 2026-10-14T18:49:25.640Z
     */
    timestamp?: string;
};
/**
 * Message sent event
 * @description A connected account has written to a fan.
 */
export type MessageSentEvent = {
    /**
     * @description The connected account that it happened to, taken to be the gateway's own id of it.
     * @example fansly_k4w9r2tz
     */
    accountId?: string;
    /** @description The message. */
    data?: EventMessage;
    /**
     * @description What happened.
     * @example messages.sent
     * @constant
     */
    event: "messages.sent";
    /**
     * Format: date-time
     * @description When the gateway noticed, in ISO 8601.
     * @example 2026-10-14T18:53:01.208Z
     */
    timestamp?: string;
};
/**
 * Mute chat request
 * @description Whose chat to mute.
 */
export type MuteChatRequest = {
    /**
     * @description The other person's id on Fansly, which lists of chats call `partnerAccountId`. Not the id of a chat.
     * @example 790364418225696768
     */
    targetUserId: string;
};
/**
 * New free message
 * @description A text, perhaps with media that nobody pays for. With nothing but `content` it is also the oldest form of the request.
 */
export type NewFreeMessage = {
    /**
     * @description Who may open the media, one kind or several. What holds without it is not documented.
     * @example follow
     * @example [
     *       "follow",
     *       "subscription"
     *     ]
     */
    access_type?: FreeAccessType | FreeAccessType[];
    /**
     * @description The text, required even beside media. No greatest length is documented.
     * @example The one by the window? It is yours to name.
     */
    content: string;
    /**
     * @description The list whose people may open the media; goes with `list`.
     * @example 905512046327808000
     */
    listId?: string;
    /**
     * @description The files to attach, each by its id or with a preview. How files get their ids lies outside these pages.
     * @example [
     *       "921586845061386240"
     *     ]
     * @example [
     *       {
     *         "mediaId": "921586845061386240",
     *         "previewId": "921587264491786240"
     *       }
     *     ]
     */
    mediaIds?: (string | MessageMedia)[];
    /**
     * @description Who may open the media, in detail; every other field of access is ignored beside it. The shape of an item is not
     *     documented.
     * @example [
     *       {}
     *     ]
     */
    permissions?: unknown[];
    /**
     * @description The subscription tier that opens the media; goes with `subscription`.
     * @example 640817352091648000
     */
    subscriptionTierId?: string;
    /**
     * @description From when the media may be opened; goes with `limited_time`. Form and unit are not documented.
     * @example 1792005600000
     */
    validAfter?: number | string;
    /**
     * @description Until when the media may be opened; goes with `limited_time`. Form and unit are not documented.
     * @example 1792092000000
     */
    validBefore?: number | string;
};
/**
 * New paid message
 * @description A text with media that open for a price, alone or besides other ways.
 */
export type NewPaidMessage = {
    /**
     * @description Who may open the media, `ppv` alone or among several kinds. The other kinds, and several at once, are what others
     *     noted.
     * @example ppv
     * @example [
     *       "ppv",
     *       "subscription"
     *     ]
     */
    access_type: "ppv" | AccessType[];
    /**
     * @description The text, required even beside media. No greatest length is documented.
     * @example The one by the window? It is yours to name.
     */
    content: string;
    /**
     * @description The list whose people may open the media; goes with `list`.
     * @example 905512046327808000
     */
    listId?: string;
    /**
     * @description The files to attach, each by its id or with a preview. How files get their ids lies outside these pages.
     * @example [
     *       "921586845061386240"
     *     ]
     * @example [
     *       {
     *         "mediaId": "921586845061386240",
     *         "previewId": "921587264491786240"
     *       }
     *     ]
     */
    mediaIds?: (string | MessageMedia)[];
    /**
     * @description Who may open the media, in detail; every other field of access is ignored beside it. The shape of an item is not
     *     documented.
     * @example [
     *       {}
     *     ]
     */
    permissions?: unknown[];
    /**
     * @description What opening the media costs, in dollars. That it is from 1 to 500 is what others noted; one note has 200 as the
     *     greatest.
     * @example 24.99
     */
    price: number;
    /**
     * @description The subscription tier that opens the media; goes with `subscription`.
     * @example 640817352091648000
     */
    subscriptionTierId?: string;
    /**
     * @description From when the media may be opened; goes with `limited_time`. Form and unit are not documented.
     * @example 1792005600000
     */
    validAfter?: number | string;
    /**
     * @description Until when the media may be opened; goes with `limited_time`. Form and unit are not documented.
     * @example 1792092000000
     */
    validBefore?: number | string;
};
/**
 * New single media message
 * @description A text with one file that opens for a price, in the form that came before `mediaIds`. Prefer the newer one.
 */
export type NewSingleMediaMessage = {
    /**
     * @description Who may open the file. This form knows no other kind.
     * @example ppv
     * @constant
     */
    access_type: "ppv";
    /**
     * @description The text. No greatest length is documented.
     * @example The one by the window? It is yours to name.
     */
    content: string;
    /**
     * @description The one file to attach.
     * @example 921586845061386240
     */
    mediaId: string;
    /**
     * @description What opening the media costs, in dollars. That it is from 1 to 500 is what others noted; one note has 200 as the
     *     greatest.
     * @example 24.99
     */
    price: number;
};
/**
 * Paid message bought event
 * @description A fan has paid for media.
 */
export type PpvPurchasedEvent = {
    /**
     * @description The connected account that it happened to, taken to be the gateway's own id of it.
     * @example fansly_k4w9r2tz
     */
    accountId?: string;
    /**
     * @description The purchase. Its fields are not documented; amounts of orders were seen in cents.
     * @example {}
     */
    data?: UndocumentedObject;
    /**
     * @description What happened.
     * @example ppv.purchased
     * @constant
     */
    event: "ppv.purchased";
    /**
     * Format: date-time
     * @description When the gateway noticed, in ISO 8601.
     * @example 2026-10-14T18:55:40.911Z
     */
    timestamp?: string;
};
/**
 * Send chat message request
 * @description A message to send, free or for a price. A price needs `ppv` among the kinds of access, and `ppv` a price. The older
 *     forms, `content` alone and the one with a single `mediaId`, are accepted beside the newest.
 */
export type SendChatMessageRequest = NewFreeMessage | NewPaidMessage | NewSingleMediaMessage;
/**
 * Send chat message response
 * @description The whole body of a successful `sendChatMessage`; the message is in `data.data.response`.
 */
export type SendChatMessageResponse = {
    /** @description The gateway's report on its call to Fansly. */
    data: {
        /** @description What Fansly answered. */
        data: {
            /** @description The message as it was sent. */
            response: SentMessage;
            /**
             * @description Whether Fansly accepted the call.
             * @example true
             */
            success?: boolean;
        };
        /**
         * @description The status of the call to Fansly. It may differ from `statusCode`.
         * @example 200
         */
        status_code: number;
    };
    /**
     * @description A sentence for people about the outcome.
     * @example Success
     */
    message: string;
    /**
     * @description The gateway's own status. It may say that the call failed although HTTP says 201.
     * @example 201
     */
    statusCode: number;
    /**
     * Format: date-time
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:47:52.688Z
     */
    timestamp: string;
};
/**
 * Sent message
 * @description A message as the answer to sending it has it, with less than a list has.
 */
export type SentMessage = {
    /** @description What is attached, in order. */
    attachments?: MessageAttachment[];
    /**
     * @description The text.
     * @example The one by the window? It is yours to name.
     */
    content?: string | null;
    /**
     * @description When the message was sent, in seconds since 1970, with a fraction at times.
     * @example 1792003672.406
     */
    createdAt?: number;
    /**
     * @description The id of the message, a decimal snowflake. Keep it a string; it is what deletes the message.
     * @example 922021678648557568
     */
    id?: string;
};
/**
 * Set read receipts request
 * @description Whether the partner sees what the creator has read.
 */
export type SetReadReceiptsRequest = {
    /**
     * @description Whether to send read receipts in this chat, `enable`, or not, `disable`.
     * @example disable
     * @enum {string}
     */
    action: "enable" | "disable";
};
/**
 * Start typing indicator request
 * @description Where to show that the creator is typing.
 */
export type StartTypingIndicatorRequest = {
    /**
     * @description The id of the conversation, which lists call `groupId`. A decimal snowflake.
     * @example 918745203360276480
     */
    chatId: string;
};
/**
 * Subscription started event
 * @description A fan has subscribed.
 */
export type SubscriptionStartedEvent = {
    /**
     * @description The connected account that it happened to, taken to be the gateway's own id of it.
     * @example fansly_k4w9r2tz
     */
    accountId?: string;
    /**
     * @description The subscription. Its fields are not documented; amounts of orders were seen in cents.
     * @example {}
     */
    data?: UndocumentedObject;
    /**
     * @description What happened.
     * @example subscriptions.new
     * @constant
     */
    event: "subscriptions.new";
    /**
     * Format: date-time
     * @description When the gateway noticed, in ISO 8601.
     * @example 2026-10-14T18:56:02.370Z
     */
    timestamp?: string;
};
/**
 * Tip received event
 * @description A fan has tipped.
 */
export type TipReceivedEvent = {
    /**
     * @description The connected account that it happened to, taken to be the gateway's own id of it.
     * @example fansly_k4w9r2tz
     */
    accountId?: string;
    /**
     * @description The tip. Its fields are not documented; amounts of orders were seen in cents.
     * @example {}
     */
    data?: UndocumentedObject;
    /**
     * @description What happened.
     * @example tips.received
     * @constant
     */
    event: "tips.received";
    /**
     * Format: date-time
     * @description When the gateway noticed, in ISO 8601.
     * @example 2026-10-14T18:56:31.059Z
     */
    timestamp?: string;
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
 * @description The whole body of a success whose payload nobody has written down. The outer envelope is documented for every
 *     endpoint; the two layers within are as elsewhere, but one endpoint is known to lack them.
 */
export type UndocumentedResponse = {
    /** @description The gateway's report on its call to Fansly. */
    data: {
        /** @description What Fansly answered. */
        data?: {
            /**
             * @description The payload. Its shape is not known; it may be anything, or missing.
             * @example {}
             */
            response?: unknown;
            /**
             * @description Whether Fansly accepted the call.
             * @example true
             */
            success?: boolean;
        };
        /**
         * @description The status of the call to Fansly. It may differ from `statusCode`.
         * @example 200
         */
        status_code?: number;
    };
    /**
     * @description A sentence for people about the outcome.
     * @example Success
     */
    message: string;
    /**
     * @description The gateway's own status. It may say that the call failed although HTTP does not.
     * @example 200
     * @example 201
     */
    statusCode: number;
    /**
     * Format: date-time
     * @description When the gateway answered, in ISO 8601.
     * @example 2026-10-14T18:58:20.084Z
     */
    timestamp: string;
};
/**
 * Unlike message request
 * @description The message whose like to take back.
 */
export type UnlikeMessageRequest = {
    /**
     * @description The id of the message, a decimal snowflake.
     * @example 922017730105610240
     */
    messageId: string;
    /**
     * @description The kind of like. 1 is the only one shown; what others mean here is not documented.
     * @example 1
     * @constant
     */
    type: 1;
};
/**
 * Unmute chat request
 * @description Whose chat to unmute.
 */
export type UnmuteChatRequest = {
    /**
     * @description The other person's id on Fansly, which lists of chats call `partnerAccountId`. Not the id of a chat.
     * @example 790364418225696768
     */
    targetUserId: string;
};
/**
 * Unread messages
 * @description One page of unread messages.
 */
export type UnreadMessages = {
    /** @description The unread messages. Rows of one chat share a `groupId`. */
    messageInteractions: MessageInteraction[];
    /**
     * @description How many unread messages there are on all pages. Documented as a number; its sample shows a bare placeholder, so
     *     a string is accepted too.
     * @example 5
     */
    total: number | string;
};
/**
 * Webhook event
 * @description Any event that the gateway is known to report. Tell them apart by `event`, and pass over one that is not here.
 */
export type WebhookEvent = MessageReceivedEvent | MessageSentEvent | PpvPurchasedEvent | SubscriptionStartedEvent | TipReceivedEvent;

/**
 * The path parameters of `GET /{account_id}/chats`.
 *
 * @see https://docs.apifansly.com
 */
export type ListChatsPath = operations['listChats']['parameters']['path']

/**
 * The query parameters of `GET /{account_id}/chats`.
 *
 * @see https://docs.apifansly.com
 */
export type ListChatsQuery = NonNullable<operations['listChats']['parameters']['query']>

/**
 * The path parameters of `GET /{account_id}/chats/unread`.
 *
 * @see https://docs.apifansly.com
 */
export type ListUnreadChatsPath = operations['listUnreadChats']['parameters']['path']

/**
 * The query parameters of `GET /{account_id}/chats/unread`.
 *
 * @see https://docs.apifansly.com
 */
export type ListUnreadChatsQuery = NonNullable<operations['listUnreadChats']['parameters']['query']>

/**
 * The path parameters of `GET /{account_id}/chats/{chat_id}/messages`.
 *
 * @see https://docs.apifansly.com
 */
export type ListChatMessagesPath = operations['listChatMessages']['parameters']['path']

/**
 * The query parameters of `GET /{account_id}/chats/{chat_id}/messages`.
 *
 * @see https://docs.apifansly.com
 */
export type ListChatMessagesQuery = NonNullable<operations['listChatMessages']['parameters']['query']>

/**
 * The path parameters of `POST /{account_id}/chats/{chat_id}/messages`.
 *
 * @see https://docs.apifansly.com
 */
export type SendChatMessagePath = operations['sendChatMessage']['parameters']['path']

/**
 * The path parameters of `DELETE /{account_id}/messages/{message_id}`.
 *
 * @see https://docs.apifansly.com
 */
export type DeleteChatMessagePath = operations['deleteChatMessage']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/messages/like`.
 *
 * @see https://docs.apifansly.com
 */
export type LikeMessagePath = operations['likeMessage']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/messages/unlike`.
 *
 * @see https://docs.apifansly.com
 */
export type UnlikeMessagePath = operations['unlikeMessage']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/chats/typing`.
 *
 * @see https://docs.apifansly.com
 */
export type StartTypingIndicatorPath = operations['startTypingIndicator']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/chats/{chat_id}/readreceipts`.
 *
 * @see https://docs.apifansly.com
 */
export type SetReadReceiptsPath = operations['setReadReceipts']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/chats/mute`.
 *
 * @see https://docs.apifansly.com
 */
export type MuteChatPath = operations['muteChat']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/chats/unmute`.
 *
 * @see https://docs.apifansly.com
 */
export type UnmuteChatPath = operations['unmuteChat']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/chats/{chat_id}/hide`.
 *
 * @see https://docs.apifansly.com
 */
export type HideChatPath = operations['hideChat']['parameters']['path']

/**
 * The path parameters of `POST /{account_id}/chats/{fan_id}/vip`.
 *
 * @see https://docs.apifansly.com
 */
export type AddFanToVipPath = operations['addFanToVip']['parameters']['path']

/**
 * The path parameters of `DELETE /{account_id}/chats/{fan_id}/vip`.
 *
 * @see https://docs.apifansly.com
 */
export type RemoveFanFromVipPath = operations['removeFanFromVip']['parameters']['path']

/**
 * The path parameters of `GET /{account_id}/chats/{fan_id}/tips`.
 *
 * @see https://docs.apifansly.com
 */
export type ListFanTipsPath = operations['listFanTips']['parameters']['path']

/**
 * The path parameters of `GET /{account_id}/chats/{chat_id}/media-stats`.
 *
 * @see https://docs.apifansly.com
 */
export type GetChatMediaStatsPath = operations['getChatMediaStats']['parameters']['path']

/**
 * The query parameters of `GET /{account_id}/chats/{chat_id}/media-stats`.
 *
 * @see https://docs.apifansly.com
 */
export type GetChatMediaStatsQuery = NonNullable<operations['getChatMediaStats']['parameters']['query']>

/**
 * The path parameters of `POST /{account_id}/group`.
 *
 * @see https://docs.apifansly.com
 */
export type CreateGroupChatPath = operations['createGroupChat']['parameters']['path']
