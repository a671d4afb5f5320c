import type { ApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import type { Gateway } from './gateways.ts'
import { printHeading, printNote, printTable } from './table.ts'
import { take } from './take.ts'

/** How many rows a table shows: enough to see what there is. */
const shown = 8

/** Chats and unread messages through API Fansly. */
export async function tourApiFansly({ client, account, address }: Gateway<ApiFanslyClient>): Promise<void> {
  printHeading(`API Fansly at ${address}`)

  for await (const [index, page] of take(client.chats.list({ account }).pages(), 2)) {
    const names = new Map(
      page.payload.aggregationData.accounts.map(({ id, displayName }) => [id, displayName]),
    )
    printTable(
      [`Chats, page ${index + 1}`, 'Name', 'Unread', 'Chat id'],
      page.items
        .slice(0, shown)
        .map((chat) => [
          chat.partnerUsername,
          names.get(chat.partnerAccountId) ?? '–',
          chat.unreadCount > 0 ? `${chat.unreadCount}` : '',
          chat.groupId,
        ]),
    )
    printNote(
      `${Math.min(shown, page.items.length)} of ${page.items.length} chats on this page; ${page.cursor ? `the next begins at ${page.cursor}` : 'the last one'}`,
    )
  }

  const unread = new Map<string, number>()
  for await (const [, page] of take(client.chats.unread({ account }).pages(), 3)) {
    for (const { groupId } of page.items) unread.set(groupId, (unread.get(groupId) ?? 0) + 1)
  }
  const rows = [...unread].toSorted(([, one], [, other]) => other - one).slice(0, shown)
  printTable(
    ['Unread messages', 'in chat'],
    rows.map(([groupId, count]) => [`${count}`, groupId]),
  )
  printNote(`${rows.length} of ${unread.size} chats with unread messages`)
}
