/** How the operations of apifansly are answered, generated from `specs/apifansly` by `pnpm generate`. Changes made here are lost. */
import type { Answers } from '../validate/answer.ts'
import { anyOf, anything, array, object, orNull, type } from '../validate/schema.ts'

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
const Avatar = object({ id: string }, { location: string, locations: array(MediaLocation) })
const Account = object({ id: string, username: string }, { displayName: stringOrNull, flags: integer, version: integer, createdAt: integer, followCount: integer, subscriberCount: integer, statusId: integer, lastSeenAt: integer, about: string, avatar: orNull(Avatar) })
const AggregationData = object({ accounts: array(Account) })
const ChatList = object({ data: array(Chat), aggregationData: AggregationData })
const ListChatsResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: ChatList }, { success: boolean, nextCursor: stringOrNumberOrNull }) }, { nextCursor: stringOrNumberOrNull }), timestamp: string })
const ErrorEnvelope = object({ statusCode: integer, message: string, data: justNull, timestamp: string })
const ErrorResponse = object({}, { statusCode: integer, message: string, data: anything, timestamp: string, error: string, detail: string })
const BareError = object({ error: string })
const ForbiddenError = anyOf(ErrorEnvelope, BareError)
const MessageInteraction = object({ messageId: string, groupId: string, userId: string, deliveredAt: numberOrStringOrNull, readAt: numberOrStringOrNull, deletedAt: numberOrStringOrNull, attachments: array(anything), validMessage: boolean })
const UnreadMessages = object({ total: integerOrString, messageInteractions: array(MessageInteraction) })
const ListUnreadChatsResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: UnreadMessages }, { success: boolean, nextCursor: stringOrNumberOrNull }) }, { nextCursor: stringOrNumberOrNull }), timestamp: string })
const MessageAttachment = object({}, { contentType: integer, contentId: string })
const MessageReceipt = object({}, { messageId: string, groupId: string, userId: string, deliveredAt: number, readAt: number })
const ChatMessage = object({}, { id: string, content: stringOrNull, senderId: string, createdAt: number, attachments: array(MessageAttachment), totalTipAmount: numberLike1, interactions: array(MessageReceipt) })
const UndocumentedObject = object()
const Media = object({}, { mimetype: string, filename: stringOrNull, locations: array(MediaLocation), variants: array(UndocumentedObject) })
const AccountMedia = object({}, { id: string, mediaId: string, price: numberLike1, access: boolean, purchased: boolean, permissions: anything, media: Media })
const ChatMessageList = object({}, { messages: array(ChatMessage), accountMedia: array(AccountMedia), cursor: stringOrNumberOrNull })
const ListChatMessagesResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: ChatMessageList }, { success: boolean }) }), timestamp: string })
const SentMessage = object({}, { id: string, content: stringOrNull, createdAt: number, attachments: array(MessageAttachment) })
const SendChatMessageResponse = object({ statusCode: integer, message: string, data: object({ status_code: integer, data: object({ response: SentMessage }, { success: boolean }) }), timestamp: string })
const UndocumentedResponse = object({ statusCode: integer, message: string, data: object({}, { status_code: integer, data: object({}, { success: boolean, response: anything }) }), timestamp: string })
const ConnectedAccount = object({}, { accountId: string, email: stringOrNull, name: stringOrNull, country: stringOrNull, createdAt: stringOrNumberOrNull })
const ConnectedAccountList = object({}, { success: boolean, count: integerLike1, accounts: array(ConnectedAccount) })
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
