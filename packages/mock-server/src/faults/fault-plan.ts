import { oneOf } from '../errors/one-of.ts'
import { OptionError } from '../errors/option-error.ts'
import type { Provider } from '../gateways/provider.ts'
import { createRandom, type Random } from '../world/random.ts'
import type { Fault, FaultRule } from './fault.ts'
import { readFaultRule } from './read-fault-rule.ts'

/** A rule, and what became of it. */
export interface FaultStatus {
  readonly rule: FaultRule
  /** How many calls it has seen that it is for. */
  readonly calls: number
  /** How many of them it struck. */
  readonly strikes: number
}

interface Entry {
  readonly rule: FaultRule
  readonly random: Random
  calls: number
  strikes: number
}

/** Tells the streams of faults from those that the world is made from. */
const firstStream = 100_000

/** What goes wrong, and when. Every rule that is for a call strikes it. */
export class FaultPlan {
  readonly #seed: number
  readonly #operationIds: () => ReadonlySet<string>
  #entries: Entry[] = []
  #added = 0
  readonly #chance: Random

  /** @internal */
  constructor(seed: number, operationIds: () => ReadonlySet<string>) {
    this.#seed = seed
    this.#operationIds = operationIds
    this.#chance = createRandom(seed, firstStream - 1)
  }

  /**
   * Plans a fault. It strikes from now on.
   *
   * @throws {OptionError} When the rule makes no sense, or names an operation that neither gateway has.
   *
   * @example
   * ```ts
   * const mock = await createMockServer()
   * mock.faults.add({ operation: 'listChats', fault: 'rate-limited', nth: 2, count: 1 })
   * mock.faults.add({ fault: 'latency', milliseconds: 200, jitter: 100 })
   * mock.faults.add({ gateway: 'onlyfansapi', fault: 'unavailable', probability: 0.1 })
   * ```
   */
  add(rule: FaultRule): void {
    const read = readFaultRule(rule)
    const known = this.#operationIds()
    if (read.operation !== undefined && !known.has(read.operation)) {
      throw new OptionError('operation', oneOf(known, read.operation), read.operation)
    }
    const random = createRandom(this.#seed, firstStream + this.#added++)
    this.#entries.push({ rule: { ...read }, random, calls: 0, strikes: 0 })
  }

  /** Every rule, and how often it struck, in the order in which they were added. */
  list(): FaultStatus[] {
    return this.#entries.map(({ rule, calls, strikes }) => ({ rule, calls, strikes }))
  }

  /** Plans nothing any more. What is under way stays as it is. */
  clear(): void {
    this.#entries = []
    this.#added = 0
  }

  /** @internal The faults that strike this call. */
  strike(provider: Provider, operationId: string): readonly Fault[] {
    if (this.#entries.length === 0) return []
    return this.#entries.filter((entry) => isStruck(entry, provider, operationId)).map(({ rule }) => rule)
  }

  /** @internal From 0 up to 1, for what is left to chance in a fault itself. */
  chance(): number {
    return this.#chance.next()
  }
}

function isStruck(entry: Entry, provider: Provider, operationId: string): boolean {
  const { operation, gateway, nth = 1, count = Infinity, probability = 1 } = entry.rule
  if (operation !== undefined && operation !== operationId) return false
  if (gateway !== undefined && gateway !== provider) return false
  entry.calls++
  // Drawn for each call, so that what one rule does depends on no other option of it.
  const isDrawn = entry.random.next() < probability
  if (entry.calls < nth || entry.strikes >= count || !isDrawn) return false
  entry.strikes++
  return true
}
