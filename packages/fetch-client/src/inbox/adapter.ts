import type { Gateway } from './gateway.ts'
import type { Verbs } from './inbox.ts'
import type { Unable } from './lacking.ts'

/** One gateway in the words of an inbox. */
export interface Adapter<Of extends Gateway> {
  readonly verbs: Verbs<Of> & Unable<Of>
  /** What an answer cost, in credits. */
  credits(response: Response): number
}
