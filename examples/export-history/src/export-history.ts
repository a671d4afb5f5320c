import type { Inbox, Message } from '@fansly-chats/fetch-client/inbox'
import { LineFile } from './line-file.ts'
import { Lock } from './lock.ts'
import type { Progress } from './progress.ts'

/** What is known of a message that stands in a file. */
type Exported = Pick<Message, 'id' | 'chatId'>

/** A page on its way into the file. */
interface Page {
  readonly chatId: string
  /** The newest message of the download that the page belongs to. */
  readonly newestId: string
  /** Newest first, as they came. */
  readonly messages: readonly Exported[]
  /** Where the next page begins; `null` where the download is complete. */
  readonly cursor: string | null
}

/**
 * Writes all messages of a chat into a file, a line each, from the oldest to the newest; into a file that has some already, only
 * the newer ones. It may be killed at any moment: the next run goes on from there.
 *
 * A gateway lists the newest messages first, so pages are kept in a journal beside the file, each with its cursor in one
 * line, until the oldest is there. From there they are moved over. Both files are only added to, and ids grow with time: so the end of
 * each file tells all that the next run has to know.
 *
 * @returns How many messages it added.
 * @throws ConfigurationError for a file that holds something else, or that another run is at work on; what the gateway throws.
 */
export async function exportHistory(
  inbox: Inbox,
  chatId: string,
  path: string,
  onProgress: (progress: Progress) => void,
): Promise<number> {
  using _lock = new Lock(path)
  await using history = await LineFile.open<Exported>(path, chatId)
  let count = 0
  // What arrives while several pages are read is newer than all of them, so it takes another look.
  for (let isComplete = false; !isComplete;) {
    await using journal = await LineFile.open<Page>(`${path}.journal`, chatId)
    isComplete = await download(inbox, chatId, journal, history.last?.id, onProgress)
    count += await move(journal, history)
  }
  return count
}

/** Fetches what is newer than an id. Returns whether a single page had it all, so that nothing can have arrived meanwhile. */
async function download(
  inbox: Inbox,
  chatId: string,
  journal: LineFile<Page>,
  afterId: string | undefined,
  onProgress: (progress: Progress) => void,
): Promise<boolean> {
  const before = journal.last?.cursor
  if (before === null) return false
  let isOnlyPage = before === undefined
  for await (const page of inbox.messages(chatId, { before }).pages()) {
    const messages = page.items.filter(({ id }) => isNewer(id, afterId ?? '0'))
    const isLast = page.cursor === undefined || messages.length < page.items.length
    const newestId = journal.last?.newestId ?? messages[0]?.id ?? chatId
    await journal.append({ chatId, newestId, messages, cursor: isLast ? null : page.cursor })
    await journal.sync()
    const oldest = messages.at(-1)
    // A chat is about as old as its id.
    if (oldest) onProgress({ share: shareOf(newestId, oldest.id, afterId ?? chatId), reached: oldest.sentAt })
    if (isLast) break
    isOnlyPage = false
  }
  return isOnlyPage
}

/** Adds what a journal holds to the history, and deletes the journal. Doing it again, or the rest of it, adds nothing twice. */
async function move(journal: LineFile<Page>, history: LineFile<Exported>): Promise<number> {
  let count = 0
  for await (const { messages } of journal.backwards()) {
    const lastId = history.last?.id ?? '0'
    const missing = messages.filter(({ id }) => isNewer(id, lastId))
    await history.append(...missing.toReversed())
    count += missing.length
  }
  await history.sync()
  await journal.delete()
  return count
}

/** Ids grow with time, and beyond what a number can hold. */
function isNewer(id: string, than: string): boolean {
  return BigInt(id) > BigInt(than)
}

/** How far it is from the newest to the oldest, by the time in ids. */
function shareOf(newestId: string, reachedId: string, oldestId: string): number {
  const whole = Number(newestId) - Number(oldestId)
  return whole > 0 ? Math.min(1, (Number(newestId) - Number(reachedId)) / whole) : 1
}
