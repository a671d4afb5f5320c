/** The schemas say something: spoilt samples and impossible parameters are refused. */
import { describe, expect, it } from 'vitest'
import type { Provider } from '../scripts/documents.ts'
import { isObject, type Json, type JsonObject } from '../scripts/json.ts'
import { bundles, sample } from './bundle.ts'

/** A copy of a sample with another value at a path such as `data.data.0.flags`, or with none for undefined. */
function spoil(value: JsonObject, path: string, replacement: Json | undefined): JsonObject {
  const copy = structuredClone(value)
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let holder: Json = copy
  for (const step of steps) {
    const next: Json | undefined = Array.isArray(holder)
      ? holder[Number(step)]
      : isObject(holder)
        ? holder[step]
        : undefined
    if (next === undefined) throw new Error(`The sample has no ${path}`)
    holder = next
  }
  if (!isObject(holder) || !(last in holder)) throw new Error(`The sample has no ${path}`)
  if (replacement === undefined) delete holder[last]
  else holder[last] = replacement
  return copy
}

type Spoilt = [path: string, replacement: Json | undefined]

const responses: { provider: Provider; operationId: string; spoilt: Spoilt[] }[] = [
  {
    provider: 'apifansly',
    operationId: 'listChats',
    spoilt: [
      ['statusCode', '200'],
      ['timestamp', 'yesterday'],
      ['data', null],
      ['data.data.response', undefined],
      ['data.data.response.data', {}],
      ['data.data.response.data.0.groupId', undefined],
      ['data.data.response.data.0.groupId', 918745203360276500],
      ['data.data.response.data.0.unreadCount', '0'],
      ['data.data.response.data.0.unreadCount', -1],
      ['data.data.response.data.0.lastMessageId', 1],
      ['data.data.response.aggregationData.accounts.0.id', 1],
      ['data.data.response.aggregationData.accounts.0.avatar', 'none'],
      ['data.data.response.aggregationData.accounts.0.avatar.locations.0.location', undefined],
      ['data.nextCursor', { id: '1' }],
    ],
  },
  {
    provider: 'apifansly',
    operationId: 'listUnreadChats',
    spoilt: [
      ['message', undefined],
      ['data.data.response.total', null],
      ['data.data.response.messageInteractions', undefined],
      ['data.data.response.messageInteractions.0.messageId', 922017730105610200],
      ['data.data.response.messageInteractions.0.groupId', undefined],
      ['data.data.response.messageInteractions.0.deliveredAt', true],
      ['data.data.response.messageInteractions.0.attachments', null],
      ['data.data.response.messageInteractions.0.validMessage', 1],
      ['data.data.nextCursor', true],
    ],
  },
  {
    provider: 'onlyfansapi',
    operationId: 'listChats',
    spoilt: [
      ['_meta', undefined],
      ['_pagination', undefined],
      ['data.hasMore', undefined],
      ['data.hasMore', 0],
      ['data.data.0.groupId', undefined],
      ['data.data.0.groupId', 'group'],
      ['data.data.0.partnerAccountId', 300000000000000000],
      ['data.data.0.unreadCount', '1'],
      ['data.aggregationData.groups', undefined],
      ['data.aggregationData.groups.0.users.0.userId', ''],
      ['data.aggregationData.groups.0.lastMessage.createdAt', '1700000000'],
      ['data.aggregationData.accounts.0.avatar.locations', null],
      ['_meta._credits.used', '1'],
      ['_meta._rate_limits.limit_minute', null],
    ],
  },
  {
    provider: 'onlyfansapi',
    operationId: 'showChat',
    spoilt: [
      ['data', null],
      ['data.id', 200000000000000000],
      ['data.users', undefined],
      ['data.users.0.permissionFlags', []],
      ['data.permissionFlags', 65535],
      ['data.userSettings.hidden', true],
      ['data.lastMessage.senderId', undefined],
      ['data.lastMessage.interactions.0.readAt', null],
      ['data.dmPermissionFlags.0.metadata', {}],
      ['data.accountDmPermissionFlags', 2],
      ['_meta._cache.is_cached', 'false'],
    ],
  },
  {
    provider: 'onlyfansapi',
    operationId: 'listChatMessages',
    spoilt: [
      ['data.messages', undefined],
      ['data.hasMore', undefined],
      ['data.tips', {}],
      ['data.messages.0.id', 400000000000000000],
      ['data.messages.0.content', null],
      ['data.messages.0.inReplyTo', 0],
      ['data.messages.0.totalTipAmount', -1],
      ['data.messages.1.attachments.0.contentId', undefined],
      ['data.accountMedia.0.price', '0'],
      ['data.accountMedia.0.accountPermissionFlags', {}],
      ['data.accountMedia.0.permissions.accountPermissionFlags', 2],
      ['data.accountMedia.0.media.locations.0.location', undefined],
      ['_pagination.next_page', 2],
    ],
  },
]

describe.each(responses)('$provider $operationId', ({ provider, operationId, spoilt }) => {
  const bundle = bundles[provider]

  it.each(spoilt)('refuses a response with %s as %j', (path, replacement) => {
    const body = spoil(sample(bundle, operationId), path, replacement)
    const complaints = bundle.complaints(bundle.okSchema(operationId), body)
    const holder = `/${path.split('.').slice(0, -1).join('/')}`
    expect(complaints.filter((complaint) => complaint.startsWith(holder))).not.toEqual([])
  })
})

const parameters: { provider: Provider; name: string; refused: Json[]; accepted: Json[] }[] = [
  { provider: 'apifansly', name: 'AccountId', refused: [''], accepted: ['fansly_1'] },
  { provider: 'apifansly', name: 'ChatListCursor', refused: ['', true], accepted: ['abc', 7] },
  { provider: 'apifansly', name: 'ChatFilter', refused: ['fans', ''], accepted: ['all', 'vips'] },
  { provider: 'apifansly', name: 'ChatSort', refused: ['latest'], accepted: ['newest', 'oldest', 'unread'] },
  { provider: 'apifansly', name: 'UnreadMessagesCursor', refused: ['', 7], accepted: ['922014583396139008'] },
  { provider: 'apifansly', name: 'ChatId', refused: ['', 'chat', 7], accepted: ['918745203360276480'] },
  { provider: 'apifansly', name: 'FanId', refused: ['', 'fansly_1', 7], accepted: ['790364418225696768'] },
  { provider: 'apifansly', name: 'MessageId', refused: ['', 'message', 7], accepted: ['922017730105610240'] },
  { provider: 'apifansly', name: 'MessageLimit', refused: [0, 11, 1.5, '5'], accepted: [1, 10] },
  {
    provider: 'onlyfansapi',
    name: 'FanslyAccount',
    refused: ['', '655012873944104960'],
    accepted: ['fansly_acct_1'],
  },
  { provider: 'onlyfansapi', name: 'ChatId', refused: ['', 'chat', 7], accepted: ['918204417355280384'] },
  { provider: 'onlyfansapi', name: 'MessageId', refused: ['', 'ack', 7], accepted: ['921884730615373824'] },
  { provider: 'onlyfansapi', name: 'ChatLimit', refused: [0, 101, 1.5, '20'], accepted: [1, 100] },
  { provider: 'onlyfansapi', name: 'ChatOffset', refused: [-1, 0.5], accepted: [0, 5000] },
  {
    provider: 'onlyfansapi',
    name: 'ChatOrder',
    refused: ['latest'],
    accepted: ['newest', 'oldest', 'unread'],
  },
  { provider: 'onlyfansapi', name: 'MessageLimit', refused: [0, 101], accepted: [1, 100] },
  {
    provider: 'onlyfansapi',
    name: 'BeforeMessage',
    refused: ['', 'abc', 7],
    accepted: ['918197866982297600'],
  },
]

it.each(parameters)(
  '$provider refuses impossible values of $name',
  ({ provider, name, refused, accepted }) => {
    const schema = `/components/parameters/${name}/schema`
    const isAccepted = (value: Json): boolean => bundles[provider].complaints(schema, value).length === 0
    expect(refused.filter(isAccepted)).toEqual([])
    expect(accepted.filter(isAccepted)).toEqual(accepted)
  },
)
