import { DatabaseSync } from 'node:sqlite'
import { ConfigurationError } from '@fansly-chats/fetch-client'

/**
 * Keeps other runs away from a file, by a lock of the system on an empty SQLite database beside it. The system lets go of it
 * when the process ends, however it ends: after a kill there is nothing to clean up. The empty file stays, for to delete it could
 * let two runs in.
 */
export class Lock implements Disposable {
  readonly #database: DatabaseSync

  /** @throws ConfigurationError where another run holds it, or where the file cannot be opened. */
  constructor(path: string) {
    try {
      this.#database = new DatabaseSync(`${path}.lock`)
      this.#database.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    } catch (error) {
      const { errcode, message }: { errcode?: unknown; message?: unknown } = Object(error)
      throw new ConfigurationError(
        errcode === busy
          ? `Another run is at work on ${path}. Let it end, or name another file.`
          : `${path}.lock cannot be locked: ${String(message)}. Name another file.`,
      )
    }
  }

  [Symbol.dispose](): void {
    this.#database.close()
  }
}

/** SQLITE_BUSY: somebody else holds the lock. */
const busy = 5
