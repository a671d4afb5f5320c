/** What told the rows that were delivered already. */
export interface Memory {
  has(id: unknown): boolean
  add(id: unknown): this
}

/** Keeps the newest ids, so many at most. */
export class BoundedMemory implements Memory {
  readonly #ids = new Set<unknown>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  has(id: unknown): boolean {
    return this.#ids.has(id)
  }

  add(id: unknown): this {
    this.#ids.add(id)
    const [oldest] = this.#ids
    if (this.#ids.size > this.#size) this.#ids.delete(oldest)
    return this
  }
}
