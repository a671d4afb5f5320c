import { BoundedCache } from '../bounded-cache.ts'
import { unmetered, type Usage } from '../gateways/usage.ts'
import { FixedWindow } from './fixed-window.ts'
import { SlidingWindow } from './sliding-window.ts'
import type { Window } from './window.ts'

/** What a key may use. What is left out is unlimited. */
export interface Allowance {
  /** Requests a minute. */
  readonly rateLimit: number | undefined
  /** Credits to begin with. */
  readonly credits: number | undefined
}

/** How a gateway counts. */
export interface Tariff {
  readonly window: 'sliding' | 'fixed'
  /** The credits that a call costs before its answer is known. */
  cost(operationId: string): number
  /** The credits that the size of an answer costs on top, in bytes. */
  surcharge(bytes: number): number
}

/** What became of a call. */
export interface Charge {
  readonly usage: Usage
  /** 429 or 402, where the call exceeds what the key may use. */
  readonly refusal: { readonly status: 402 | 429; readonly retryAfterSeconds?: number } | undefined
  /** Charges for the size of the answer, in bytes. */
  settle(bytes: number): void
}

interface Account {
  readonly window: Window
  balance: number
}

/** How many keys are told apart. */
const keys = 1000

/** Counts the requests and the credits of each key at one gateway, by the clock it is told. */
export class Meter {
  readonly #allowance: Allowance
  readonly #tariff: Tariff
  readonly #accounts = new BoundedCache<Account>(2 * keys)

  constructor(allowance: Allowance, tariff: Tariff) {
    this.#allowance = allowance
    this.#tariff = tariff
  }

  /** Charges a call: a request of the minute, and credits. What is refused costs nothing. */
  charge(key: string, operationId: string, now: number): Charge {
    const { rateLimit = Infinity } = this.#allowance
    const account = this.#account(key)
    const cost = this.#tariff.cost(operationId)
    const isTooFast = account.window.used(now) >= rateLimit
    const isTooDear = this.#allowance.credits !== undefined && cost > account.balance
    if (isTooFast || isTooDear) {
      const usage = this.#usage(account, now, 0)
      const retryAfterSeconds = Math.ceil(account.window.wait(now) / 1000)
      const refusal = isTooFast ? { status: 429 as const, retryAfterSeconds } : { status: 402 as const }
      return { usage, refusal, settle: () => {} }
    }
    if (rateLimit !== Infinity) account.window.add(now)
    this.#spend(account, cost)
    return {
      usage: this.#usage(account, now, cost),
      refusal: undefined,
      settle: (bytes) => this.#spend(account, this.#tariff.surcharge(bytes)),
    }
  }

  /** How a key stands, which is charged nothing. */
  look(key: string, now: number): Usage {
    return this.#usage(this.#account(key), now, 0)
  }

  #account(key: string): Account {
    const { credits = unmetered.creditsBalance } = this.#allowance
    return this.#accounts.get(key, () => ({ window: this.#open(), balance: credits }))
  }

  #open(): Window {
    return this.#tariff.window === 'sliding' ? new SlidingWindow() : new FixedWindow()
  }

  #spend(account: Account, credits: number): void {
    if (this.#allowance.credits !== undefined) account.balance = Math.max(0, account.balance - credits)
  }

  #usage({ window, balance }: Account, now: number, creditsUsed: number): Usage {
    const { rateLimit } = this.#allowance
    const rate =
      rateLimit === undefined
        ? {}
        : { limitMinute: rateLimit, remainingMinute: rateLimit - window.used(now), plan: planOf(rateLimit) }
    return { ...unmetered, ...rate, creditsUsed, creditsBalance: balance }
  }
}

/** The plan of API Fansly that has at least this limit. */
function planOf(limit: number): string {
  if (limit <= 100) return 'Free'
  if (limit <= 600) return 'Starter'
  return limit <= 1000 ? 'Pro' : 'Enterprise'
}
