import type { Clock } from './clock.ts'
import type { Typing } from './typing.ts'

interface Indicator {
  readonly typing: Typing
  callOff: () => void
}

/** Who is typing where, and until when. */
export class TypingIndicators {
  readonly #clock: Clock
  readonly #onEnd: (ended: Typing) => void
  readonly #byPlace = new Map<string, Indicator>()

  /** @param onEnd - Told of each indicator when it ends by itself. */
  constructor(clock: Clock, onEnd: (ended: Typing) => void) {
    this.#clock = clock
    this.#onEnd = onEnd
  }

  /** A running clock may have come to the end of one before its alarm rings. */
  has(chatId: string, accountId: string): boolean {
    const until = this.#byPlace.get(placeOf({ chatId, accountId }))?.typing.until
    return until !== undefined && until > this.#clock.now
  }

  /** Makes an indicator show, or show longer where it does already; returns whether it is new. */
  start(typing: Typing): boolean {
    const place = placeOf(typing)
    const known = this.#byPlace.get(place)
    if (known !== undefined && known.typing.until >= typing.until) return false
    known?.callOff()
    const indicator: Indicator = { typing, callOff: () => {} }
    this.#byPlace.set(place, indicator)
    indicator.callOff = this.#clock.callAt(typing.until, () => {
      this.#byPlace.delete(place)
      this.#onEnd(typing)
    })
    return known === undefined
  }

  all(): Typing[] {
    return [...this.#byPlace.values()].map(({ typing }) => typing)
  }

  /** Ends all without a word. */
  clear(): void {
    for (const { callOff } of this.#byPlace.values()) callOff()
    this.#byPlace.clear()
  }
}

function placeOf({ chatId, accountId }: Omit<Typing, 'until'>): string {
  return `${chatId} ${accountId}`
}
