/** How the operations of onlyfansapi are answered, generated from `specs/onlyfansapi` by `pnpm generate`. Changes made here are lost. */
import type { Answers } from '../validate/answer.ts'
import { anything, array, object, orNull, type } from '../validate/schema.ts'

const string = type(['string'])
const stringOrNull = type(['string', 'null'])
const stringOrNullLike1 = type(['string', 'null'], { pattern: /^\d*$/ })
const boolean = type(['boolean'])
const stringLike1 = type(['string'], { pattern: /^\d+$/ })
const integer = type(['integer'])
const integerLike1 = type(['integer'], { minimum: 0 })
const number = type(['number'])
const stringLike2 = type(['string'], { pattern: /^\d*$/ })
const integerOrStringOrNull = type(['integer', 'string', 'null'])
const numberLike1 = type(['number'], { minimum: 0 })
const numberOrNull = type(['number', 'null'])
const justNull = type(['null'])

const ConnectedAccount = object({}, { id: string, display_name: stringOrNull, fansly_id: stringOrNullLike1, fansly_username: stringOrNull, is_authenticated: boolean, authentication_progress: string })
const ListAccountsResponse = array(ConnectedAccount)
const AuthenticationError = object({ error: string })
const ErrorResponse = object({}, { error: string, message: string, code: string, errors: object() })
const Chat = object({ account_id: stringLike1, groupId: stringLike1, partnerAccountId: stringLike1, partnerUsername: string, flags: integer, unreadCount: integerLike1, subscriptionTierId: stringOrNullLike1, lastMessageId: stringOrNullLike1, lastUnreadMessageId: stringOrNullLike1 })
const MediaLocation = object({ locationId: string, location: string })
const Avatar = object({ id: stringLike1, type: integer, mimetype: string, locations: array(MediaLocation) })
const Account = object({ id: stringLike1, username: string, flags: integer, createdAt: integer, followCount: integerLike1, subscriberCount: integerLike1, about: string, location: string, following: boolean }, { displayName: stringOrNull, avatar: orNull(Avatar) })
const DirectMessagePermissionFlags = object({ id: stringLike1, accountId: stringLike1, type: integer, flags: integer, metadata: string, verificationFlags: integer, verificationMetadata: string })
const GroupMember = object({ groupId: stringLike1, userId: stringLike1, type: integer, permissionFlags: integer }, { dmPermissionFlags: array(DirectMessagePermissionFlags) })
const MessageAttachment = object({ messageId: stringLike1, contentType: integer, contentId: stringLike1, pos: integer })
const UndocumentedObject = object()
const MessageInteraction = object({ userId: stringLike1, readAt: number, deliveredAt: number }, { groupId: stringLike1 })
const LastMessage = object({ id: stringLike1, type: integer, content: string, groupId: stringLike1, senderId: stringLike1, createdAt: number, attachments: array(MessageAttachment), embeds: array(UndocumentedObject) }, { dataVersion: integer, correlationId: stringLike2, inReplyTo: stringOrNullLike1, inReplyToRoot: stringOrNullLike1, interactions: array(MessageInteraction), likes: array(UndocumentedObject) })
const Group = object({ id: stringLike1, type: integer, groupFlags: integer, createdBy: stringLike1, users: array(GroupMember) }, { lastMessage: orNull(LastMessage) })
const AggregationData = object({ accounts: array(Account), groups: array(Group) })
const ChatList = object({ data: array(Chat), aggregationData: AggregationData, hasMore: boolean })
const Pagination = object({ next_page: stringOrNull })
const Credits = object({ used: integerLike1, balance: integer, note: string })
const CacheInfo = object({ is_cached: boolean, note: string }, { cached_at: string })
const RateLimits = object({ limit_minute: integerLike1, remaining_minute: integerLike1 }, { limit_day: integerOrStringOrNull, remaining_day: integerOrStringOrNull, notice: string })
const Meta = object({ _credits: Credits, _cache: CacheInfo, _rate_limits: RateLimits })
const ListChatsResponse = object({ data: ChatList, _pagination: Pagination, _meta: Meta })
const ChatUserSettings = object({ hidden: integer }, { customName: string })
const CreatedChatMember = object({ userId: stringLike1, groupId: stringLike1, permissionFlags: integer }, { userSettings: orNull(ChatUserSettings), dmPermissionFlags: array(DirectMessagePermissionFlags) })
const CreatedChat = object({ id: stringLike1, type: integer, createdBy: stringLike1, groupFlagsMetadata: string, users: array(CreatedChatMember), recipients: array(UndocumentedObject), permissionFlags: array(UndocumentedObject), hasDmPermissionFlags: boolean, dmPermissionFlags: array(DirectMessagePermissionFlags) }, { userSettings: orNull(ChatUserSettings), lastMessage: orNull(LastMessage) })
const CreateChatResponse = object({ data: CreatedChat }, { _meta: Meta })
const UndocumentedResponse = object({}, { data: anything, _meta: Meta })
const AccountPermissionFlags = object({ flags: integer, metadata: string })
const ChatDetails = object({ id: stringLike1, type: integer, groupFlags: integer, groupFlagsMetadata: string, createdBy: stringLike1, users: array(GroupMember), permissionFlags: array(UndocumentedObject), recipients: array(UndocumentedObject), hasDmPermissionFlags: boolean, dmPermissionFlags: array(DirectMessagePermissionFlags) }, { userSettings: orNull(ChatUserSettings), lastMessage: orNull(LastMessage), partnerMissingDmPermissionFlagsChecked: boolean, accountDmPermissionFlags: AccountPermissionFlags })
const ShowChatResponse = object({ data: ChatDetails, _meta: Meta })
const ChatMessage = object({ id: stringLike1, type: integer, dataVersion: integer, content: string, groupId: stringLike1, senderId: stringLike1, correlationId: stringLike2, inReplyTo: stringOrNullLike1, inReplyToRoot: stringOrNullLike1, createdAt: number, attachments: array(MessageAttachment), embeds: array(UndocumentedObject), interactions: array(MessageInteraction), likes: array(UndocumentedObject), totalTipAmount: numberLike1 })
const AccountMediaPermissions = object({ permissionFlags: array(UndocumentedObject), accountPermissionFlags: AccountPermissionFlags })
const Media = object({ id: stringLike1, type: integer, status: integer, accountId: stringLike1, mimetype: string, flags: integer, location: string, metadata: string, updatedAt: number, createdAt: number, variants: array(UndocumentedObject), variantHash: UndocumentedObject, locations: array(MediaLocation) }, { width: integer, height: integer })
const AccountMedia = object({ id: stringLike1, accountId: stringLike1, mediaId: stringLike1, previewId: stringOrNullLike1, permissionFlags: integer, price: numberLike1, createdAt: number, deletedAt: numberOrNull, deleted: boolean, permissions: AccountMediaPermissions, likeCount: integerLike1, media: Media, purchased: boolean, whitelisted: boolean, accountPermissionFlags: integer, access: boolean })
const ChatMessageList = object({ messages: array(ChatMessage), accountMedia: array(AccountMedia), accountMediaBundles: array(UndocumentedObject), tips: array(UndocumentedObject), tipGoals: array(UndocumentedObject), accountMediaOrders: array(UndocumentedObject), stories: array(UndocumentedObject), storyOrders: array(UndocumentedObject), hasMore: boolean })
const ListChatMessagesResponse = object({ data: ChatMessageList, _pagination: Pagination, _meta: Meta })
const SentMessage = object({ id: stringLike1, type: integer, content: string, groupId: stringLike1, senderId: stringLike1, inReplyTo: stringOrNullLike1, createdAt: number, attachments: array(MessageAttachment), interactions: array(MessageInteraction) })
const SendChatMessageResponse = object({ data: SentMessage, _meta: Meta })
const AcknowledgeChatMessagesResponse = object({ data: justNull, _meta: Meta })
const DeletedMessage = object({ id: stringLike1, type: integer, content: string, groupId: stringLike1, senderId: stringLike1, createdAt: number, deletedAt: number, attachments: array(MessageAttachment) }, { dataVersion: integer, correlationId: stringLike2, inReplyTo: stringOrNullLike1, inReplyToRoot: stringOrNullLike1, embeds: array(UndocumentedObject), interactions: array(MessageInteraction), likes: array(UndocumentedObject), totalTipAmount: numberLike1 })
const DeleteChatMessageResponse = object({ data: DeletedMessage, _meta: Meta })
const MessageReaction = object({ id: stringLike1, accountId: stringLike1, messageId: stringLike1, groupId: stringLike1, type: integer })
const AddReactionToChatMessageResponse = object({ data: MessageReaction, _meta: Meta })
const RemoveReactionFromChatMessageResponse = object({ data: MessageReaction, _meta: Meta })
const StartTypingIndicatorResponse = object({ data: justNull, _meta: Meta })
const ReadReceiptSettings = object({ groupId: stringLike1, userId: stringLike1, sendReadReceipts: integer, updatedAt: integer })
const DisableChatReadReceiptsResponse = object({ data: ReadReceiptSettings, _meta: Meta })

const failure1 = { 401: AuthenticationError, 429: ErrorResponse, default: ErrorResponse }
const failure2 = { 401: AuthenticationError, 402: ErrorResponse, 404: ErrorResponse, 422: ErrorResponse, 429: ErrorResponse, default: ErrorResponse }

export const answers: Answers = {
  listAccounts: { success: { 200: ListAccountsResponse }, failure: failure1 },
  listChats: { success: { 200: ListChatsResponse }, failure: failure2 },
  createChat: { success: { 200: CreateChatResponse }, failure: failure2 },
  markAllChatsAsRead: { success: { 200: UndocumentedResponse }, failure: failure2 },
  showChat: { success: { 200: ShowChatResponse }, failure: failure2 },
  listChatMessages: { success: { 200: ListChatMessagesResponse }, failure: failure2 },
  sendChatMessage: { success: { 200: SendChatMessageResponse }, failure: failure2, receipt: ['data'] },
  acknowledgeChatMessages: { success: { 200: AcknowledgeChatMessagesResponse }, failure: failure2 },
  deleteChatMessage: { success: { 200: DeleteChatMessageResponse }, failure: failure2 },
  addReactionToChatMessage: { success: { 200: AddReactionToChatMessageResponse }, failure: failure2 },
  removeReactionFromChatMessage: { success: { 200: RemoveReactionFromChatMessageResponse }, failure: failure2 },
  startTypingIndicator: { success: { 200: StartTypingIndicatorResponse }, failure: failure2 },
  disableChatReadReceipts: { success: { 200: DisableChatReadReceiptsResponse }, failure: failure2 },
}
