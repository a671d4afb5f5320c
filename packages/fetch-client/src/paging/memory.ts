/** What told the rows that were delivered already. */
export interface Memory {
  has(id: unknown): boolean
  add(id: unknown): this
}

/** Keeps the newest ids, so many at least and twice as many at most. */
export class BoundedMemory implements Memory {
  readonly #size: number
  #older: ReadonlySet<unknown> = new Set()
  #newer = new Set<unknown>()

  constructor(size: number) {
    this.#size = size
  }

  has(id: unknown): boolean {
    return this.#newer.has(id) || this.#older.has(id)
  }

  add(id: unknown): this {
    // Taking the oldest out of one set, id by id, is slow: what is deleted is passed over again and again.
    if (this.#newer.size >= this.#size) {
      this.#older = this.#newer
      this.#newer = new Set()
    }
    this.#newer.add(id)
    return this
  }
}
