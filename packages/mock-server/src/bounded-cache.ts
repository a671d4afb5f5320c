/**
 * Values by text, of which only so many are kept: those that were made or used most recently. A text that is too long to
 * be worth keeping is never kept.
 */
export class BoundedCache<Value> {
  readonly #size: number
  readonly #longestKey: number
  #recent = new Map<string, Value>()
  #old = new Map<string, Value>()

  constructor(size: number, longestKey: number = 8192) {
    this.#size = size
    this.#longestKey = longestKey
  }

  /** The value of a key; made where there is none. */
  get(key: string, make: () => Value): Value {
    const kept = this.find(key)
    if (kept !== undefined) return kept
    const value = make()
    this.set(key, value)
    return value
  }

  find(key: string): Value | undefined {
    const recent = this.#recent.get(key)
    if (recent !== undefined) return recent
    const old = this.#old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  /** Two generations of half the size each: whatever is not used while one fills up is forgotten with the other. */
  set(key: string, value: Value): void {
    if (key.length > this.#longestKey) return
    if (this.#recent.size >= this.#size / 2) {
      this.#old = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(key, value)
  }
}
