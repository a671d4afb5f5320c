/** The examples of a provider tell one story: the chat of the list is the chat shown, and its messages are listed. */
import { expect, it } from 'vitest'
import { isObject, type Json } from '../scripts/json.ts'
import { type Bundle, bundles } from './bundle.ts'

const { apifansly, onlyfansapi } = bundles

/** The value at a path of an example, with `*` for every item of a list. */
function pick(bundle: Bundle, example: string, path: string): Json[] {
  let values: Json[] = [bundle.at(`/components/examples/${example}/value`).value]
  for (const step of path.split('.')) {
    values = values.flatMap((value) => {
      if (step === '*') return Array.isArray(value) ? value : []
      if (Array.isArray(value)) return value[Number(step)] ?? []
      const member = isObject(value) ? value[step] : undefined
      return member === undefined ? [] : [member]
    })
  }
  return values
}

it.each(['severalChats', 'lastPage', 'withoutAvatar'])(
  'onlyfansapi listChats.%s joins chats, accounts and groups',
  (name) => {
    const list = (path: string): Json[] => pick(onlyfansapi, `listChats.${name}`, `data.${path}`)
    expect(list('data.*.partnerAccountId')).toEqual(list('aggregationData.accounts.*.id'))
    expect(list('data.*.groupId')).toEqual(list('aggregationData.groups.*.id'))
    expect(list('data.*.lastMessageId')).toEqual(list('aggregationData.groups.*.lastMessage.id'))
  },
)

it('onlyfansapi shows the first chat of the list, and lists its messages', () => {
  const chat = pick(onlyfansapi, 'listChats.severalChats', 'data.data.0.groupId')
  expect(pick(onlyfansapi, 'showChat.directMessage', 'data.id')).toEqual(chat)
  const groups = [
    ...pick(onlyfansapi, 'listChatMessages.firstPage', 'data.messages.*.groupId'),
    ...pick(onlyfansapi, 'listChatMessages.lastPage', 'data.messages.*.groupId'),
  ]
  expect([...new Set(groups)]).toEqual(chat)
  const newest = pick(onlyfansapi, 'listChatMessages.firstPage', 'data.messages.0.id')
  expect(pick(onlyfansapi, 'listChats.severalChats', 'data.data.0.lastMessageId')).toEqual(newest)
  expect(pick(onlyfansapi, 'showChat.directMessage', 'data.lastMessage.id')).toEqual(newest)
})

it('onlyfansapi lists messages newest first across pages, with their media', () => {
  const times = ['firstPage', 'lastPage'].flatMap((page) =>
    pick(onlyfansapi, `listChatMessages.${page}`, 'data.messages.*.createdAt').map(Number),
  )
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(pick(onlyfansapi, 'listChatMessages.firstPage', 'data.messages.*.attachments.*.contentId')).toEqual(
    pick(onlyfansapi, 'listChatMessages.firstPage', 'data.accountMedia.*.id'),
  )
})

it.each(['severalChats', 'lastPage', 'withoutAvatar', 'innerCursor'])(
  'apifansly listChats.%s joins chats and accounts',
  (name) => {
    const list = (path: string): Json[] => pick(apifansly, `listChats.${name}`, `data.data.response.${path}`)
    expect(list('data.*.partnerAccountId')).toEqual(list('aggregationData.accounts.*.id'))
  },
)

it('apifansly ends a page of unread messages with the cursor of the next', () => {
  const unread = (path: string): Json[] =>
    pick(apifansly, 'listUnreadChats.severalMessages', `data.data.${path}`)
  expect(unread('response.messageInteractions.*.messageId').slice(-1)).toEqual(unread('nextCursor'))
  const chats = pick(apifansly, 'listChats.severalChats', 'data.data.response.data.*.groupId')
  expect(chats).toEqual(expect.arrayContaining(unread('response.messageInteractions.*.groupId')))
})
