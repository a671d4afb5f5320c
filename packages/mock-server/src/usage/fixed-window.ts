import type { Window } from './window.ts'

const minute = 60_000

/** Whole minutes of the clock: the count begins anew with each. */
export class FixedWindow implements Window {
  #minute = -1
  #count = 0

  used(now: number): number {
    return Math.floor(now / minute) === this.#minute ? this.#count : 0
  }

  add(now: number): void {
    this.#count = this.used(now) + 1
    this.#minute = Math.floor(now / minute)
  }

  wait(now: number): number {
    return minute - (now % minute)
  }
}
