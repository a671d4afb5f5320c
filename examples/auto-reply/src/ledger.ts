import { DatabaseSync } from 'node:sqlite'
import type { WatchPosition } from '@fansly-chats/fetch-client/inbox'

/** An answer that is about to be sent, or was. */
export interface Claim {
  /** The message that it answers. */
  readonly messageId: string
  readonly chatId: string
  readonly fanId: string
  readonly text: string
}

/**
 * What became of an answer: it was sent; it certainly was not; nobody knows yet; or it was looked for in vain, and may still arrive.
 */
export type Outcome = 'sent' | 'not sent' | 'unknown' | 'not found'

/**
 * What was answered, in an SQLite database. Each step is on the disk when its method returns, and two processes never both claim
 * an answer.
 */
export class Ledger implements Disposable {
  readonly #database: DatabaseSync

  /** @param path - The file, which may not exist yet; `:memory:` forgets everything in the end. */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: 10_000 })
    this.#database.exec(`
      PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS claims (
        messageId TEXT PRIMARY KEY,
        chatId TEXT NOT NULL,
        fanId TEXT NOT NULL,
        text TEXT NOT NULL,
        claimedAt INTEGER NOT NULL,
        outcome TEXT NOT NULL DEFAULT 'unknown'
      ) STRICT;
      CREATE INDEX IF NOT EXISTS claimsOfFans ON claims (fanId, claimedAt);
      CREATE TABLE IF NOT EXISTS position (id INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;
    `)
  }

  /** Whether the answer may be sent: nobody has claimed it before, nor another one to the same fan in the quiet time. */
  claim({ messageId, chatId, fanId, text }: Claim, quietMs: number): boolean {
    const now = Date.now()
    const { changes } = this.#database
      .prepare(
        `INSERT OR IGNORE INTO claims (messageId, chatId, fanId, text, claimedAt)
         SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM claims WHERE fanId = ? AND abs(? - claimedAt) < ?)`,
      )
      .run(messageId, chatId, fanId, text, now, fanId, now, quietMs)
    return changes === 1
  }

  /** Claims once more what was not sent. */
  reclaim({ messageId }: Claim): boolean {
    const { changes } = this.#database
      .prepare("UPDATE claims SET outcome = 'unknown' WHERE messageId = ? AND outcome = 'not sent'")
      .run(messageId)
    return changes === 1
  }

  /** Notes what became of an answer. Another bot may have looked for it in vain while it was under way. */
  settle({ messageId }: Claim, outcome: Exclude<Outcome, 'unknown'>): void {
    this.#database
      .prepare(
        "UPDATE claims SET outcome = ? WHERE messageId = ? AND (outcome = 'unknown' OR ? <> 'not found')",
      )
      .run(outcome, messageId, outcome)
  }

  claimsOf(outcome: Outcome): readonly Claim[] {
    const rows = this.#database
      .prepare('SELECT messageId, chatId, fanId, text FROM claims WHERE outcome = ? ORDER BY claimedAt')
      .all(outcome)
    return rows.map(({ messageId, chatId, fanId, text }) => ({
      messageId: String(messageId),
      chatId: String(chatId),
      fanId: String(fanId),
      text: String(text),
    }))
  }

  /** How far the watch has come. */
  get position(): WatchPosition | undefined {
    const row = this.#database.prepare('SELECT json FROM position').get()
    return row && JSON.parse(String(row['json']))
  }

  set position(position: WatchPosition | undefined) {
    this.#database.prepare('INSERT OR REPLACE INTO position VALUES (1, ?)').run(JSON.stringify(position))
  }

  [Symbol.dispose](): void {
    this.#database.close()
  }
}
