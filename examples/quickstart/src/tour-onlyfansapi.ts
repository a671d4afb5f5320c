import type { OnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import type { Chat } from '@fansly-chats/generated-types/onlyfansapi'
import type { Gateway } from './gateways.ts'
import { printHeading, printNote, printTable } from './table.ts'
import { take } from './take.ts'
import { formatTime } from './time.ts'

/** Chats, one chat and its messages through OnlyFansAPI. */
export async function tourOnlyFansApi({
  client,
  account,
  address,
}: Gateway<OnlyFansApiClient>): Promise<void> {
  printHeading(`OnlyFansAPI at ${address}`)

  let newest: Chat | undefined
  for await (const [, page] of take(client.chats.list({ account, limit: 8 }).pages(), 1)) {
    const groups = new Map(page.payload.aggregationData.groups.map((group) => [group.id, group]))
    printTable(
      ['Chats', 'Unread', 'Last message'],
      page.items.map((chat) => [
        chat.partnerUsername,
        chat.unreadCount > 0 ? `${chat.unreadCount}` : '',
        groups.get(chat.groupId)?.lastMessage?.content ?? '–',
      ]),
    )
    newest = page.items[0]
  }
  if (newest === undefined) return printNote('No chats yet')

  const { groupId: chatId, partnerAccountId, partnerUsername } = newest
  const chat = await client.chats.show({ account, chatId })
  printTable(
    [`Chat with ${partnerUsername}`, ''],
    [
      ['Id', chat.id],
      ['Members', chat.users.map(({ userId }) => userId).join(', ')],
      ['Last message', chat.lastMessage ? formatTime(chat.lastMessage.createdAt) : '–'],
    ],
  )

  for await (const [index, page] of take(client.messages.list({ account, chatId, limit: 10 }).pages(), 3)) {
    printTable(
      [`Messages, page ${index + 1}`, 'From', 'Text'],
      page.items.map((message) => [
        formatTime(message.createdAt),
        message.senderId === partnerAccountId ? partnerUsername : 'creator',
        [message.content, ...message.attachments.map(() => '[media]')].join(' '),
      ]),
    )
    printNote(
      page.cursor ? `older ones come before ${page.cursor}` : 'that was the first message of this chat',
    )
  }
}
