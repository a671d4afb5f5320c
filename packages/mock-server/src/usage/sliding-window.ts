import type { Window } from './window.ts'

const minute = 60_000

/** The minute that ends now: every request counts until it is a minute old. */
export class SlidingWindow implements Window {
  /** How many requests there were at a time; a clock that stands still puts them all in one. */
  readonly #counts: { readonly time: number; count: number }[] = []
  #total = 0

  used(now: number): number {
    for (let [oldest] = this.#counts; oldest && now - oldest.time >= minute; [oldest] = this.#counts) {
      this.#total -= oldest.count
      this.#counts.shift()
    }
    return this.#total
  }

  add(now: number): void {
    const latest = this.#counts.at(-1)
    if (latest?.time === now) latest.count++
    else this.#counts.push({ time: now, count: 1 })
    this.#total++
  }

  wait(now: number): number {
    const [oldest] = this.#counts
    return oldest ? oldest.time + minute - now : 0
  }
}
