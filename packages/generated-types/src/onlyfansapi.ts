/** Types of onlyfansapi, generated from `specs/onlyfansapi` by `pnpm generate`. Changes made here are lost. */

export interface paths {
    "/api/fansly/{fanslyAccount}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
                 *     `userId`, which are ids on Fansly.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /**
         * List chats
         * @description Lists the conversations of a connected account. Page with `limit` and `offset` until `data.hasMore` is false; a
         *     short page does not prove the end. Join `aggregationData.accounts` by `partnerAccountId` and
         *     `aggregationData.groups` by `groupId`.
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
                 *     `userId`, which are ids on Fansly.
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
                 *     `userId`, which are ids on Fansly.
                 * @example fansly_acct_7c1e94b2d05f386
                 */
                fanslyAccount: components["parameters"]["FanslyAccount"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description Lists the messages of one conversation, newest first, and what they refer to. To get older ones send the id of the
         *     oldest message received as `before`, until `data.hasMore` is false. Whether reading marks the chat as read is not
         *     documented.
         */
        get: operations["listChatMessages"];
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
        AccountMedia: AccountMedia;
        AccountMediaPermissions: AccountMediaPermissions;
        AccountPermissionFlags: AccountPermissionFlags;
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
        Credits: Credits;
        DirectMessagePermissionFlags: DirectMessagePermissionFlags;
        ErrorResponse: ErrorResponse;
        Group: Group;
        GroupMember: GroupMember;
        LastMessage: LastMessage;
        ListChatMessagesResponse: ListChatMessagesResponse;
        ListChatsResponse: ListChatsResponse;
        Media: Media;
        MediaLocation: MediaLocation;
        MessageAttachment: MessageAttachment;
        MessageInteraction: MessageInteraction;
        Meta: Meta;
        Pagination: Pagination;
        RateLimits: RateLimits;
        ShowChatResponse: ShowChatResponse;
        UndocumentedObject: UndocumentedObject;
    };
    responses: {
        /**
         * @description Any other failure. 402 (no credits left), 403, 404, 422 and 5xx exist; none of their bodies is documented in full. A
         *     404 whose `code` is `account_not_found` means the connected account, not the chat.
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
        /**
         * @description The team's requests for this minute are used up. Wait as long as `Retry-After` says; without one, until the minute is
         *     over. The body is not documented.
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
         * @description The order of the list; `unread` puts chats with unread messages first.
         * @example newest
         */
        ChatOrder: "newest" | "oldest" | "unread";
        /**
         * @description A text to look for in the partner's username and display name.
         * @example theo
         */
        ChatSearch: string;
        /**
         * @description The gateway's own id of a connected account, which begins with `fansly_acct_`. It never equals a `senderId` or a
         *     `userId`, which are ids on Fansly.
         * @example fansly_acct_7c1e94b2d05f386
         */
        FanslyAccount: string;
        /**
         * @description How many messages a page holds. The provider types it as a string; it is a whole number.
         * @example 25
         */
        MessageLimit: number;
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
                 * @description The order of the list; `unread` puts chats with unread messages first.
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
                 *     `userId`, which are ids on Fansly.
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
                 *     `userId`, which are ids on Fansly.
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
                 *     `userId`, which are ids on Fansly.
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
     * @description The id of the offer; an attachment's `contentId`.
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
     * @description Whether the viewer was let in without a purchase.
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
 * Aggregation data
 * @description What the rows of a page refer to, each thing once.
 */
export type AggregationData = {
    /** @description The partners' accounts. Join them to the chats by `partnerAccountId`. */
    accounts: Account[];
    /** @description The chats' groups, with members and last message. Join them to the chats by `groupId`. */
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
     * @description The id of the newest message. Documented as a string; a chat without messages must be expected to have null.
     * @example 921884730615373824
     * @example null
     */
    lastMessageId: string | null;
    /**
     * @description The id of the last unread message. Documented as a string; a chat that is read must be expected to have null.
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
    /** @description The conditions that the members set for direct messages, the same as on the members. */
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
     * @description An id that the sender's app gave to the message; may be `"0"`.
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
    /** @description The attached media. Join them to the messages by `attachments[].contentId`. */
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
    hidden: number;
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
 * Direct message permission flags
 * @description A condition that an account sets for direct messages, such as a price. Only seen in the sample of `showChat`.
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
 * Error response
 * @description Any failure, loosely. Nothing is certain to be there.
 */
export type ErrorResponse = {
    /**
     * @description A name for what went wrong, for programs. Only `account_not_found` is documented.
     * @example account_not_found
     */
    code?: string;
    /**
     * @description A sentence for people about what went wrong.
     * @example This account is not connected.
     */
    error?: string;
    /**
     * @description What was wrong with which parameter, expected with 422; each member is taken to be a list of sentences.
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
     * @description What this member asks of people who want to write to them. Only `showChat` has it, and there only on a member who
     *     set conditions.
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
     * @description An id that the sender's app gave to the message; may be `"0"`.
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
    status: number;
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
     * @description The address. Expect it to expire.
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
    contentType: number;
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
 * Pagination
 * @description Where the next page is.
 */
export type Pagination = {
    /**
     * @description The address of the next page, or null. Only null has been seen for Fansly, with more pages to come or without;
     *     trust `data.hasMore`. Before sending a key to such an address, check that its host is one of the servers.
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
 * Undocumented object
 * @description An object whose fields the provider neither documents nor shows. Look before you use any.
 */
export type UndocumentedObject = {
    [key: string]: unknown;
};

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
