import type { Gateway } from '../gateway.ts'
import { newestOf } from '../ids.ts'
import type { Ledger } from './ledger.ts'
import { lookInto } from './look-into.ts'
import type { View } from './view.ts'
import type { WatchEvent } from './watch-event.ts'

/** Tells what has changed since the last look. Account is kept of each event just before it is told. */
export async function* look<Of extends Gateway>(
  view: View<Of>,
  ledger: Ledger,
): AsyncGenerator<WatchEvent<Of>, void, undefined> {
  let mark: string | undefined
  let isCurrent = true
  for await (const { items } of view.chats()) {
    mark ??= newestOf(items.map(({ lastMessageId }) => lastMessageId))
    for (const chat of items) {
      const isUnchanged = ledger.isUnchanged(chat)
      const known = ledger.chat(chat)
      if (!isUnchanged) {
        yield* lookInto(view, chat.id, known, chat)
        isCurrent &&= known.isCurrent
      }
      if (known.unreadCount !== chat.unreadCount) {
        known.unreadCount = chat.unreadCount
        yield { type: 'unread', chat }
      }
    }
    const oldest = items.at(-1)
    if (oldest && ledger.isSettled(oldest)) break
  }
  // Not before all is told: what is broken off begins anew.
  if (mark !== undefined && isCurrent) ledger.settle(mark)
}
