import type { Outcome } from '../http/exchange.ts'
import type { WireRequest } from '../http/wire.ts'
import type { Session } from '../sessions/session.ts'

/** Looks into a mock server, and sets it, over HTTP. */
export interface Control {
  /** Whether a target is one of its own. */
  answers(target: string): boolean
  /** @throws {ProblemError} When the request is none that it takes. */
  answer(request: WireRequest, session: Session): Promise<Outcome>
}
