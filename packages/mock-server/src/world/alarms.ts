interface Alarm {
  readonly time: number
  readonly ring: () => void
}

/** What is to be done when the clock has come so far. */
export class Alarms {
  readonly #alarms = new Set<Alarm>()

  /** Returns what calls it off. */
  add(time: number, ring: () => void): () => void {
    const alarm = { time, ring }
    this.#alarms.add(alarm)
    return () => this.#alarms.delete(alarm)
  }

  /** Takes away the alarm that is due first, if that is at a time or before. */
  takeDue(time: number): (() => void) | undefined {
    let first: Alarm | undefined
    for (const alarm of this.#alarms) {
      if (alarm.time <= time && alarm.time < (first?.time ?? Infinity)) first = alarm
    }
    if (first !== undefined) this.#alarms.delete(first)
    return first?.ring
  }
}
