import type { RequestRecord } from '../http/request-record.ts'

/** How many requests a journal remembers. */
const capacity = 1000

/** The latest requests, the oldest first. Older ones than the latest 1000 are forgotten. */
export class Journal {
  #records: RequestRecord[] = []

  /** @internal */
  add(record: RequestRecord): void {
    this.#records.push(record)
    // Twice the capacity, so that not every request moves a thousand others.
    if (this.#records.length >= 2 * capacity) this.#records = this.#records.slice(-capacity)
  }

  /** Every request that is remembered. */
  requests(): readonly RequestRecord[] {
    return this.#records.slice(-capacity)
  }

  /** The requests that broke a document, or whose answers did. */
  violations(): readonly RequestRecord[] {
    return this.requests().filter(({ violations }) => violations.some(({ severity }) => severity === 'Error'))
  }

  /** Forgets everything. */
  clear(): void {
    this.#records = []
  }
}
