import { ConfigurationError } from '../errors/configuration-error.ts'
import { untilAborted } from '../transport/until-aborted.ts'

/** The connected account's id on Fansly. It is looked up once, by whoever asks first; a failure is not remembered. */
export class OwnId {
  readonly #find: () => Promise<unknown>
  #known: string | undefined
  #underWay: Promise<string> | undefined

  /** @throws {@link ConfigurationError} for a known id that is none on Fansly: own messages would pass for those of others. */
  constructor(known: string | undefined, find: () => Promise<unknown>) {
    this.learn(known)
    if (this.#known !== known) throw new ConfigurationError(`\`nativeId\` must be all digits, got ${known}.`)
    this.#find = find
  }

  /** Takes the id from an answer that has it anyway. */
  learn(id: unknown): void {
    // Ids of the gateways' own begin with `fansly_`.
    if (typeof id === 'string' && /^\d{2,}$/.test(id)) this.#known ??= id
  }

  /**
   * @throws What the look-up throws; {@link ConfigurationError} when it does not bring the id; the signal's reason, while
   * the look-up goes on for others.
   */
  async get(signal: AbortSignal | undefined): Promise<string> {
    if (this.#known !== undefined) return this.#known
    this.#underWay ??= this.#lookUp()
    return signal ? untilAborted(this.#underWay, signal) : this.#underWay
  }

  async #lookUp(): Promise<string> {
    try {
      this.learn(await this.#find())
    } finally {
      this.#underWay = undefined
    }
    if (this.#known !== undefined) return this.#known
    throw new ConfigurationError("The gateway does not tell the account's id on Fansly, pass `nativeId`.")
  }
}
