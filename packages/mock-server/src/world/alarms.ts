/** Something to be done at a time. */
export interface Alarm {
  /** In milliseconds since 1970. */
  readonly time: number
  readonly ring: () => void
}

/** What is to be done when the clock has come so far. */
export class Alarms {
  readonly #alarms = new Set<Alarm>()
  #soonest = Infinity

  /** No later than the first alarm, so that to look for what is due costs nothing as long as nothing is. */
  get soonest(): number {
    return this.#soonest
  }

  /** Returns what calls it off. */
  add(time: number, ring: () => void): () => void {
    const alarm = { time, ring }
    this.#alarms.add(alarm)
    this.#soonest = Math.min(this.#soonest, time)
    return () => this.#remove(alarm)
  }

  /** Takes away the alarm that is due first, if that is at a time or before. */
  takeDue(time: number): Alarm | undefined {
    if (this.#soonest > time) return undefined
    const first = this.#findFirst()
    this.#soonest = first?.time ?? Infinity
    if (first === undefined || first.time > time) return undefined
    this.#remove(first)
    return first
  }

  #remove(alarm: Alarm): void {
    this.#alarms.delete(alarm)
    if (this.#alarms.size === 0) this.#soonest = Infinity
  }

  #findFirst(): Alarm | undefined {
    let first: Alarm | undefined
    for (const alarm of this.#alarms) if (alarm.time < (first?.time ?? Infinity)) first = alarm
    return first
  }
}
