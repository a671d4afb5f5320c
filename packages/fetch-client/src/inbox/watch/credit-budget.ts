import { ConfigurationError } from '../../errors/configuration-error.ts'
import { sleep } from '../../transport/sleep.ts'

const hourMs = 3_600_000

/** Spends no more than so many credits in any hour: a quarter may go at once, the rest comes evenly. */
export class CreditBudget {
  readonly #most: number
  readonly #perMs: number
  #credits: number
  #at: number = performance.now()

  /** @throws {@link ConfigurationError} */
  constructor(perHour: number) {
    if (!(perHour >= 2 && perHour < Infinity))
      throw new ConfigurationError(`\`creditsPerHour\` must be a number from 2 on, got ${perHour}.`)
    this.#most = Math.max(1, perHour / 4)
    this.#perMs = (perHour - this.#most) / hourMs
    this.#credits = this.#most
  }

  /** Waits until there is a credit, and takes it. */
  async take(signal: AbortSignal): Promise<void> {
    for (;;) {
      const now = performance.now()
      this.#credits = Math.min(this.#most, this.#credits + (now - this.#at) * this.#perMs)
      this.#at = now
      if (this.#credits >= 1) break
      await sleep(Math.min(hourMs, Math.ceil((1 - this.#credits) / this.#perMs)), signal)
    }
    this.#credits -= 1
  }

  /** Takes credits that were spent, whether there are as many or not. */
  charge(credits: number): void {
    this.#credits -= credits
  }
}
