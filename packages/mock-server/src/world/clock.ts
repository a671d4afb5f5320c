import { EndOfIdsError } from '../errors/end-of-ids-error.ts'
import { warn } from '../errors/observer.ts'
import { Alarms } from './alarms.ts'
import { mustBeCount, mustBeTime } from './must-be.ts'
import { endOfIds, SnowflakeClock } from './snowflake.ts'

/** Whether a clock stands still until it is moved, or time passes by itself. */
export const clockModes = ['standing', 'running'] as const

export type ClockMode = (typeof clockModes)[number]

/** Where a clock stands. */
export interface Instant {
  /** In milliseconds since 1970. */
  readonly now: number
  /** The greatest id given out. */
  readonly lastId: string
}

/** The longest that a timer of Node.js can wait, in milliseconds. */
const longestWait = 2 ** 31 - 1

/**
 * The time of all creators of a session, and the ids, which grow with it. A running clock goes with the real one, from which it
 * is only ever ahead: by how much it was advanced, or began in the future. Where ids end, it stands still.
 */
export class Clock {
  readonly #isRunning: boolean
  readonly #alarms = new Alarms()
  #ids: SnowflakeClock
  #now: number
  #ahead: number
  #timer: NodeJS.Timeout | undefined

  constructor({ now, lastId }: Instant, mode: ClockMode) {
    this.#isRunning = mode === 'running'
    this.#now = now
    this.#ahead = Math.max(0, now - Date.now())
    this.#ids = new SnowflakeClock(lastId)
  }

  get now(): number {
    if (this.#isRunning) {
      const running = Math.min(Date.now() + this.#ahead, endOfIds - 1)
      this.#now = Math.max(this.#now, running)
    }
    return this.#now
  }

  get lastId(): string {
    return this.#ids.last
  }

  /**
   * An id greater than all before, for something made now.
   *
   * @throws {EndOfIdsError} When there is none.
   */
  newId(): string {
    return this.#ids.at(this.now)
  }

  /**
   * Goes on to the next millisecond, so that nothing else happens at the same time.
   *
   * @throws {EndOfIdsError} When there is none.
   */
  tick(): void {
    this.mustGoOn()
    this.#goTo(this.now + 1)
  }

  /** @throws {EndOfIdsError} When it is the last millisecond. */
  mustGoOn(): void {
    const { now } = this
    if (now + 1 < endOfIds) return
    const end = new Date(now).toISOString()
    throw new EndOfIdsError(`The clock of this world is at its end, ${end}, since ids go no further`)
  }

  /**
   * Moves the clock; what is due meanwhile happens at its own time.
   *
   * @throws {WorldError} When the milliseconds are not a whole number from 0, or go beyond 2089, where ids end.
   */
  advance(milliseconds: number): void {
    mustBeCount('What the clock advances by', milliseconds, 'milliseconds')
    const end = this.now + milliseconds
    mustBeTime(end)
    this.#goTo(end)
    this.#ahead += milliseconds
  }

  /** Calls back when the clock has come to a time, at once where it has; returns what calls that off. */
  callAt(time: number, callback: () => void): () => void {
    if (time <= this.now) {
      callback()
      return () => {}
    }
    const callOff = this.#alarms.add(time, callback)
    this.#wind()
    return callOff
  }

  /** Goes elsewhere, back too. What is due at a time stays so. */
  set({ now, lastId }: Instant): void {
    this.#now = now
    this.#ahead = Math.max(0, now - Date.now())
    this.#ids = new SnowflakeClock(lastId)
    this.#wind()
  }

  #goTo(time: number): void {
    try {
      for (let due = this.#alarms.takeDue(time); due; due = this.#alarms.takeDue(time)) {
        this.#now = Math.max(this.#now, due.time)
        due.ring()
      }
    } finally {
      this.#now = Math.max(this.#now, time)
      this.#wind()
    }
  }

  /** Sees to it that a running clock rings what is due next. It keeps no process alive. */
  #wind(): void {
    if (!this.#isRunning) return
    clearTimeout(this.#timer)
    const { soonest } = this.#alarms
    if (soonest >= endOfIds) return
    const wait = Math.min(Math.max(0, soonest - this.now), longestWait)
    this.#timer = setTimeout(() => this.#runOn(), wait).unref()
  }

  /** Nobody is there to be thrown at. */
  #runOn(): void {
    try {
      this.#goTo(this.now)
    } catch (cause) {
      warn('A listener of a world', cause)
    }
  }
}
