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
         *     `data.data.nextCursor`, and is the `messageId` of the last row. A client in the field expects rows of another shape
         *     here, so treat this payload as less settled than the others.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: Account;
        AggregationData: AggregationData;
        Avatar: Avatar;
        Chat: Chat;
        ChatList: ChatList;
        ErrorEnvelope: ErrorEnvelope;
        ErrorResponse: ErrorResponse;
        ListChatsResponse: ListChatsResponse;
        ListUnreadChatsResponse: ListUnreadChatsResponse;
        MediaLocation: MediaLocation;
        MessageInteraction: MessageInteraction;
        UnreadMessages: UnreadMessages;
    };
    responses: {
        /**
         * @description Any other failure. 400, 403, 404 and 500 are documented with the error envelope; 402 (no credits left), 503 and
         *     bodies of another shape have been observed. Take the text from `message`, `error` or `detail`, whichever is there.
         */
        OtherError: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the team's plan.
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
        /** @description The plan's requests for this minute are used up. Wait as long as `X-RateLimit-Retry-After` says. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Requests allowed in a sliding minute by the team's plan.
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
                 * @description Requests allowed in a sliding minute by the team's plan.
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
         * @description The order of the list; `unread` puts chats with unread messages first.
         * @example unread
         */
        ChatSort: "newest" | "oldest" | "unread";
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
                 * @description The order of the list; `unread` puts chats with unread messages first.
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
                     * @description Requests allowed in a sliding minute by the team's plan.
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
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
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
                     * @description Requests allowed in a sliding minute by the team's plan.
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
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
}
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
 * Aggregation data
 * @description What the rows of a page refer to, each thing once.
 */
export type AggregationData = {
    /** @description The partners' accounts. Join them to the chats by `partnerAccountId`. */
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
 * Chat
 * @description A conversation, as a row of the list.
 */
export type Chat = {
    /**
     * @description The id of the connected account. Whether it is the gateway's id or the id on Fansly is not documented; the
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
     * @description The id of the last unread message, or null when all are read.
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
             *     level up: take the first that is not empty.
             * @example 922014583396139008
             * @example null
             */
            nextCursor?: string | null;
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
         *     down. It is the `messageId` of the last row.
         * @example 922014583396139008
         * @example null
         */
        nextCursor?: string | null;
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
 * Media location
 * @description One address of a picture or a film.
 */
export type MediaLocation = {
    /**
     * @description The address. Expect it to expire.
     * @example https://cdn.example.com/790364418225696768/812640557338669056.jpeg
     */
    location: string;
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
