import type { Typing } from './typing.ts'

/** Who is typing where, and until when. */
export class TypingIndicators {
  readonly #byPlace: Map<string, Typing>
  /** No later than the first end, so that to look for what has ended costs nothing as long as nothing has. */
  #soonest: number

  constructor(typing: readonly Typing[]) {
    this.#byPlace = new Map(typing.map((one) => [placeOf(one), one]))
    this.#soonest = this.#findSoonest()
  }

  has(chatId: string, accountId: string): boolean {
    return this.#byPlace.has(placeOf({ chatId, accountId }))
  }

  /** Makes an indicator show, or show longer where it does already; returns whether it is new. */
  start(typing: Typing): boolean {
    const place = placeOf(typing)
    const known = this.#byPlace.get(place)
    if (known === undefined || known.until < typing.until) this.#byPlace.set(place, typing)
    this.#soonest = Math.min(this.#soonest, typing.until)
    return known === undefined
  }

  /** Takes away the indicator that ends first, if that is at a time or before. */
  takeEnded(time: number): Typing | undefined {
    if (this.#soonest > time) return undefined
    this.#soonest = this.#findSoonest()
    if (this.#soonest > time) return undefined
    const ended = this.all().find(({ until }) => until === this.#soonest)
    if (ended !== undefined) this.#byPlace.delete(placeOf(ended))
    this.#soonest = this.#findSoonest()
    return ended
  }

  all(): Typing[] {
    return [...this.#byPlace.values()]
  }

  #findSoonest(): number {
    return this.all().reduce((soonest, { until }) => Math.min(soonest, until), Infinity)
  }
}

function placeOf({ chatId, accountId }: Omit<Typing, 'until'>): string {
  return `${chatId} ${accountId}`
}
