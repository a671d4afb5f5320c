import { ConfigurationError } from '../errors/configuration-error.ts'
import type { CallOptions } from '../transport/call-options.ts'
import { within } from '../transport/within.ts'

/** The connected account's id on Fansly. */
export interface OwnId {
  /** Takes the id from an answer that has it anyway. */
  learn(id: unknown): void
  /**
   * The id, looked up once by whoever asks first, within the limits of that call; a failure is not remembered.
   *
   * @throws What the look-up throws; {@link ConfigurationError} when it does not bring the id; the signal's reason, while
   * the look-up goes on for others.
   */
  get(options: CallOptions | undefined): Promise<string>
}

/** @throws {@link ConfigurationError} for a known id that is none on Fansly: own messages would pass for those of others. */
export function ownIdOf(given: string | undefined, find: (limits: CallOptions) => Promise<unknown>): OwnId {
  let known: string | undefined
  let lookUp: Promise<unknown> | undefined
  const learn = (id: unknown): void => {
    // Ids of the gateways' own begin with `fansly_`.
    if (typeof id === 'string' && /^\d{2,}$/.test(id)) known ??= id
  }
  learn(given)
  if (known !== given) throw new ConfigurationError(`\`nativeId\` must be all digits, got ${given}.`)

  return {
    learn,
    async get(options) {
      const lookUpOnce = (): Promise<unknown> =>
        (lookUp ??= find({ ...options, signal: undefined }).finally(() => {
          lookUp = undefined
        }))
      if (!known) learn(await within(Infinity, options?.signal, Error, lookUpOnce))
      if (known) return known
      throw new ConfigurationError("The account's id on Fansly is unknown, pass `nativeId`.")
    },
  }
}
