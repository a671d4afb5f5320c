import { OptionError } from '../errors/option-error.ts'
import { createSession, type SessionOptions } from './create-session.ts'
import type { Session } from './session.ts'

/** The request header that names a session. */
export const sessionHeader = 'x-mock-session'

/** How many sessions there may be beside the default one. */
const capacity = 10_000

const name = /^[\w.:@/-]{1,200}$/

/** Sessions by name, made when they are first asked for. Of too many, those that were not used for longest go. */
export class Sessions {
  readonly #options: SessionOptions
  readonly #sessions = new Map<string, Session>()
  readonly default: Session

  constructor(options: SessionOptions) {
    this.#options = options
    this.default = createSession('default', options)
  }

  /** @throws {OptionError} When the name cannot be one. */
  get(session: string): Session {
    if (session === this.default.name) return this.default
    const kept = this.#sessions.get(session)
    if (kept) {
      this.#sessions.delete(session)
      this.#sessions.set(session, kept)
      return kept
    }
    if (!name.test(session)) {
      throw new OptionError('session', 'up to 200 letters, digits and any of _ . : @ / -', session)
    }
    const created = createSession(session, this.#options, { [sessionHeader]: session })
    this.#sessions.set(session, created)
    const [oldest] = this.#sessions.keys()
    if (this.#sessions.size > capacity && oldest !== undefined) {
      this.#sessions.get(oldest)?.webhooks.stop()
      this.#sessions.delete(oldest)
    }
    return created
  }

  /** Lets every world begin anew, as worlds now do. */
  restart(): void {
    for (const session of this.#all()) session.restart()
  }

  /** Ends what goes on by itself. */
  close(): void {
    for (const { webhooks } of this.#all()) webhooks.stop()
  }

  #all(): Session[] {
    return [this.default, ...this.#sessions.values()]
  }

  /** How many there are, the default one among them. */
  get size(): number {
    return this.#sessions.size + 1
  }
}
