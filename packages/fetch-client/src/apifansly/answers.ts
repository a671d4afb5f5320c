/** How the operations of apifansly are answered, generated from `specs/apifansly` by `pnpm generate`. Changes made here are lost. */
import type { Answers } from '../validate/answer.ts'
import { hasOnly, isArrayOf, isObject } from '../validate/predicates.ts'
import { anyOf, anything, array, object, orNull, type } from '../validate/schema.ts'

const isChat = (value: unknown): boolean => isObject(value) && typeof value['account_id'] === 'string' && typeof value['groupId'] === 'string' && typeof value['partnerAccountId'] === 'string' && typeof value['partnerUsername'] === 'string' && Number.isInteger(value['flags']) && (Number.isInteger(value['unreadCount']) && Number(value['unreadCount']) >= 0) && (typeof value['subscriptionTierId'] === 'string' || value['subscriptionTierId'] === null) && (typeof value['lastMessageId'] === 'string' || value['lastMessageId'] === null) && (typeof value['lastUnreadMessageId'] === 'string' || value['lastUnreadMessageId'] === null) && hasOnly(value, 9)
const isAccount = (value: unknown): boolean => isObject(value) && typeof value['id'] === 'string' && typeof value['username'] === 'string' && (value['displayName'] === undefined || (typeof value['displayName'] === 'string' || value['displayName'] === null)) && (value['flags'] === undefined || Number.isInteger(value['flags'])) && (value['version'] === undefined || Number.isInteger(value['version'])) && (value['createdAt'] === undefined || Number.isInteger(value['createdAt'])) && (value['followCount'] === undefined || Number.isInteger(value['followCount'])) && (value['subscriberCount'] === undefined || Number.isInteger(value['subscriberCount'])) && (value['statusId'] === undefined || Number.isInteger(value['statusId'])) && (value['lastSeenAt'] === undefined || Number.isInteger(value['lastSeenAt'])) && (value['about'] === undefined || typeof value['about'] === 'string') && (value['avatar'] === undefined || (isAvatar(value['avatar']) || value['avatar'] === null)) && hasOnly(value, 2, value['displayName'], value['flags'], value['version'], value['createdAt'], value['followCount'], value['subscriberCount'], value['statusId'], value['lastSeenAt'], value['about'], value['avatar'])
const isAvatar = (value: unknown): boolean => isObject(value) && typeof value['id'] === 'string' && (value['location'] === undefined || typeof value['location'] === 'string') && (value['locations'] === undefined || isArrayOf(value['locations'], isMediaLocation)) && hasOnly(value, 1, value['location'], value['locations'])
const isMediaLocation = (value: unknown): boolean => isObject(value) && typeof value['location'] === 'string' && hasOnly(value, 1)
const isMessageInteraction = (value: unknown): boolean => isObject(value) && typeof value['messageId'] === 'string' && typeof value['groupId'] === 'string' && typeof value['userId'] === 'string' && (typeof value['deliveredAt'] === 'number' || typeof value['deliveredAt'] === 'string' || value['deliveredAt'] === null) && (typeof value['readAt'] === 'number' || typeof value['readAt'] === 'string' || value['readAt'] === null) && (typeof value['deletedAt'] === 'number' || typeof value['deletedAt'] === 'string' || value['deletedAt'] === null) && Array.isArray(value['attachments']) && typeof value['validMessage'] === 'boolean' && hasOnly(value, 8)
const isChatMessage = (value: unknown): boolean => isObject(value) && (value['id'] === undefined || typeof value['id'] === 'string') && (value['content'] === undefined || (typeof value['content'] === 'string' || value['content'] === null)) && (value['senderId'] === undefined || typeof value['senderId'] === 'string') && (value['createdAt'] === undefined || typeof value['createdAt'] === 'number') && (value['attachments'] === undefined || isArrayOf(value['attachments'], isMessageAttachment)) && (value['totalTipAmount'] === undefined || (typeof value['totalTipAmount'] === 'number' && Number(value['totalTipAmount']) >= 0)) && (value['interactions'] === undefined || isArrayOf(value['interactions'], isMessageReceipt)) && hasOnly(value, 0, value['id'], value['content'], value['senderId'], value['createdAt'], value['attachments'], value['totalTipAmount'], value['interactions'])
const isMessageAttachment = (value: unknown): boolean => isObject(value) && (value['contentType'] === undefined || Number.isInteger(value['contentType'])) && (value['contentId'] === undefined || typeof value['contentId'] === 'string') && hasOnly(value, 0, value['contentType'], value['contentId'])
const isMessageReceipt = (value: unknown): boolean => isObject(value) && (value['messageId'] === undefined || typeof value['messageId'] === 'string') && (value['groupId'] === undefined || typeof value['groupId'] === 'string') && (value['userId'] === undefined || typeof value['userId'] === 'string') && (value['deliveredAt'] === undefined || typeof value['deliveredAt'] === 'number') && (value['readAt'] === undefined || typeof value['readAt'] === 'number') && hasOnly(value, 0, value['messageId'], value['groupId'], value['userId'], value['deliveredAt'], value['readAt'])
const isAccountMedia = (value: unknown): boolean => isObject(value) && (value['id'] === undefined || typeof value['id'] === 'string') && (value['mediaId'] === undefined || typeof value['mediaId'] === 'string') && (value['price'] === undefined || (typeof value['price'] === 'number' && Number(value['price']) >= 0)) && (value['access'] === undefined || typeof value['access'] === 'boolean') && (value['purchased'] === undefined || typeof value['purchased'] === 'boolean') && (value['media'] === undefined || isMedia(value['media'])) && hasOnly(value, 0, value['id'], value['mediaId'], value['price'], value['access'], value['purchased'], value['permissions'], value['media'])
const isMedia = (value: unknown): boolean => isObject(value) && (value['mimetype'] === undefined || typeof value['mimetype'] === 'string') && (value['filename'] === undefined || (typeof value['filename'] === 'string' || value['filename'] === null)) && (value['locations'] === undefined || isArrayOf(value['locations'], isMediaLocation)) && (value['variants'] === undefined || isArrayOf(value['variants'], isUndocumentedObject)) && hasOnly(value, 0, value['mimetype'], value['filename'], value['locations'], value['variants'])
const isUndocumentedObject = (value: unknown): boolean => isObject(value)
const isConnectedAccount = (value: unknown): boolean => isObject(value) && (value['accountId'] === undefined || typeof value['accountId'] === 'string') && (value['email'] === undefined || (typeof value['email'] === 'string' || value['email'] === null)) && (value['name'] === undefined || (typeof value['name'] === 'string' || value['name'] === null)) && (value['country'] === undefined || (typeof value['country'] === 'string' || value['country'] === null)) && (value['createdAt'] === undefined || (typeof value['createdAt'] === 'string' || typeof value['createdAt'] === 'number' || value['createdAt'] === null)) && hasOnly(value, 0, value['accountId'], value['email'], value['name'], value['country'], value['createdAt'])

const integer = type(['integer'])
const string = type(['string'])
const integerLike1 = type(['integer'], { minimum: 0 })
const stringOrNull = type(['string', 'null'])
const boolean = type(['boolean'])
const stringOrNumberOrNull = type(['string', 'number', 'null'])
const justNull = type(['null'])
const integerOrString = type(['integer', 'string'])
const numberOrStringOrNull = type(['number', 'string', 'null'])
const number = type(['number'])
const numberLike1 = type(['number'], { minimum: 0 })

const Chat = object({ account_id: string, groupId: string, partnerAccountId: string, partnerUsername: string, flags: integer, unreadCount: integerLike1, subscriptionTierId: stringOrNull, lastMessageId: stringOrNull, lastUnreadMessageId: stringOrNull })
const MediaLocation = object({ location: string })
const Avatar = object({ id: string }, { location: string, locations: array(MediaLocation, isMediaLocation) })
const Account = object({ id: string, username: string }, { displayName: stringOrNull, flags: integer, version: integer, createdAt: integer, followCount: integer, subscriberCount: integer, statusId: integer, lastSeenAt: integer, about: string, avatar: orNull(Avatar) })
const AggregationData = object({ accounts: array(Account, isAccount) })
const ChatList = object({ data: array(Chat, isChat), aggregationData: AggregationData })
const ListChatsResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: ChatList }, { success: boolean, nextCursor: stringOrNumberOrNull }) }, { nextCursor: stringOrNumberOrNull }), timestamp: string })
const ErrorEnvelope = object({ statusCode: integer, message: string, data: justNull, timestamp: string })
const ErrorResponse = object({}, { statusCode: integer, message: string, data: anything, timestamp: string, error: string, detail: string })
const BareError = object({ error: string })
const ForbiddenError = anyOf(ErrorEnvelope, BareError)
const MessageInteraction = object({ messageId: string, groupId: string, userId: string, deliveredAt: numberOrStringOrNull, readAt: numberOrStringOrNull, deletedAt: numberOrStringOrNull, attachments: array(anything), validMessage: boolean })
const UnreadMessages = object({ total: integerOrString, messageInteractions: array(MessageInteraction, isMessageInteraction) })
const ListUnreadChatsResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: UnreadMessages }, { success: boolean, nextCursor: stringOrNumberOrNull }) }, { nextCursor: stringOrNumberOrNull }), timestamp: string })
const MessageAttachment = object({}, { contentType: integer, contentId: string })
const MessageReceipt = object({}, { messageId: string, groupId: string, userId: string, deliveredAt: number, readAt: number })
const ChatMessage = object({}, { id: string, content: stringOrNull, senderId: string, createdAt: number, attachments: array(MessageAttachment, isMessageAttachment), totalTipAmount: numberLike1, interactions: array(MessageReceipt, isMessageReceipt) })
const UndocumentedObject = object()
const Media = object({}, { mimetype: string, filename: stringOrNull, locations: array(MediaLocation, isMediaLocation), variants: array(UndocumentedObject, isUndocumentedObject) })
const AccountMedia = object({}, { id: string, mediaId: string, price: numberLike1, access: boolean, purchased: boolean, permissions: anything, media: Media })
const ChatMessageList = object({}, { messages: array(ChatMessage, isChatMessage), accountMedia: array(AccountMedia, isAccountMedia), cursor: stringOrNumberOrNull })
const ListChatMessagesResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: ChatMessageList }, { success: boolean }) }), timestamp: string })
const SentMessage = object({}, { id: string, content: stringOrNull, createdAt: number, attachments: array(MessageAttachment, isMessageAttachment) })
const SendChatMessageResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: SentMessage }, { success: boolean }) }), timestamp: string })
const UndocumentedResponse = object({ statusCode: integer, message: string, data: object({}, { status_code: integer, data: object({}, { success: boolean, response: anything }) }), timestamp: string })
const ConnectedAccount = object({}, { accountId: string, email: stringOrNull, name: stringOrNull, country: stringOrNull, createdAt: stringOrNumberOrNull })
const ConnectedAccountList = object({}, { success: boolean, count: integerLike1, accounts: array(ConnectedAccount, isConnectedAccount) })
const ListAccountsResponse = object({ statusCode: integer, message: string, data: ConnectedAccountList, timestamp: string })

const failure1 = { 400: ErrorEnvelope, 401: ErrorEnvelope, 402: ErrorResponse, 403: ForbiddenError, 404: ErrorEnvelope, 429: ErrorEnvelope, 500: ErrorEnvelope, default: ErrorResponse }

export const answers: Answers = {
  listChats: { success: { 200: ListChatsResponse }, failure: failure1 },
  listUnreadChats: { success: { 200: ListUnreadChatsResponse }, failure: failure1 },
  listChatMessages: { success: { 200: ListChatMessagesResponse }, failure: failure1 },
  sendChatMessage: { success: { 201: SendChatMessageResponse }, failure: failure1, receipt: ['data', 'data', 'response'] },
  deleteChatMessage: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  likeMessage: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  unlikeMessage: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  startTypingIndicator: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  setReadReceipts: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  muteChat: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  unmuteChat: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  hideChat: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  addFanToVip: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  removeFanFromVip: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  listFanTips: { success: { 200: UndocumentedResponse }, failure: failure1 },
  getChatMediaStats: { success: { 200: UndocumentedResponse }, failure: failure1 },
  createGroupChat: { success: { '2XX': UndocumentedResponse }, failure: failure1 },
  listAccounts: { success: { 200: ListAccountsResponse }, failure: failure1 },
}
