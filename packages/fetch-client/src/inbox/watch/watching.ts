import { ConfigurationError } from '../../errors/configuration-error.ts'
import { RateLimitError } from '../../errors/rate-limit-error.ts'
import { sleep } from '../../transport/sleep.ts'
import type { Lists } from '../lists.ts'
import type { Chat } from '../chat.ts'
import type { Gateway } from '../gateway.ts'
import { isPassing } from './is-passing.ts'
import { Ledger } from './ledger.ts'
import { look } from './look.ts'
import { lookInto } from './look-into.ts'
import { paidView, type View } from './view.ts'
import type { WatchEvent } from './watch-event.ts'
import type { WatchOptions } from './watch-options.ts'
import { checkPosition, type WatchPosition } from './watch-position.ts'

/** How much longer a wait is than the one before, when nothing happened and when something failed. */
const growth = { quiet: 1.5, failed: 2 }

/** Looks at an inbox again and again, less and less often as long as nothing happens. */
export class Watching<Of extends Gateway> {
  readonly #view: View<Of>
  readonly #signal: AbortSignal
  readonly #receipts: boolean
  readonly #leastMs: number
  readonly #mostMs: number
  #ledger: Ledger | undefined
  #looks = 0

  /** @throws {@link ConfigurationError} */
  constructor(lists: Lists<Of>, options: WatchOptions) {
    const {
      signal = new AbortController().signal,
      from,
      creditsPerHour,
      leastIntervalMs = 3000,
      mostIntervalMs = 60_000,
      receipts = true,
    } = options
    if (!(leastIntervalMs > 0 && leastIntervalMs <= mostIntervalMs && mostIntervalMs < 2 ** 31))
      throw new ConfigurationError(
        `The intervals must be above 0, the least one not above the most, got ${leastIntervalMs} and ${mostIntervalMs}.`,
      )
    this.#signal = signal
    this.#receipts = receipts
    this.#leastMs = leastIntervalMs
    this.#mostMs = mostIntervalMs
    this.#ledger = from === undefined ? undefined : new Ledger(checkPosition(from))
    this.#view = paidView(lists, signal, creditsPerHour)
  }

  get position(): WatchPosition | undefined {
    return this.#ledger?.position
  }

  async *events(): AsyncGenerator<WatchEvent<Of>, void, undefined> {
    // The longest wait that a gateway can ask for.
    const mostRetryAfterMs = 3_600_000
    let intervalMs = this.#leastMs
    let waitMs = 0
    for (;;) {
      try {
        await sleep(waitMs, this.#signal)
        let isQuiet = true
        for await (const event of this.#look()) {
          isQuiet = false
          yield event
          if (this.#signal.aborted) return
        }
        intervalMs = isQuiet ? Math.min(this.#mostMs, intervalMs * growth.quiet) : this.#leastMs
        waitMs = intervalMs
      } catch (error) {
        if (this.#signal.aborted) return
        if (!isPassing(error)) throw error
        intervalMs = Math.min(this.#mostMs, intervalMs * growth.failed)
        const { retryAfterMs = 0 } = error instanceof RateLimitError ? error : {}
        waitMs = Math.max(intervalMs, Math.min(retryAfterMs, mostRetryAfterMs))
      }
    }
  }

  /** Tells what is new; where nothing is, what became of messages in one of the chats that wait for a receipt. */
  async *#look(): AsyncGenerator<WatchEvent<Of>, void, undefined> {
    this.#looks++
    if (!this.#ledger) {
      const begun = await this.#begin()
      // The same watch may be iterated twice at once.
      this.#ledger ??= begun
      return
    }
    let isQuiet = true
    for await (const event of look(this.#view, this.#ledger)) {
      isQuiet = false
      yield event
    }
    const awaiting = isQuiet && this.#receipts ? this.#ledger.awaiting() : []
    const next = awaiting[this.#looks % awaiting.length]
    if (next) yield* lookInto(this.#view, ...next)
  }

  /** Takes what there is for known. */
  async #begin(): Promise<Ledger> {
    const chats: Chat<Of>[] = []
    for await (const { items, cursor } of this.#view.chats()) {
      chats.push(...items)
      if (cursor !== undefined && chats.some(({ lastMessageId }) => lastMessageId !== undefined))
        return Ledger.of(chats, false)
    }
    return Ledger.of(chats, true)
  }
}
