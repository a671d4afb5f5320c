import type { Gateway } from './gateway.ts'
import type { Paginator } from '../paging/paginator.ts'
import type { Chat } from './chat.ts'
import type { ChatPayload, Verbs } from './inbox.ts'
import type { Unable } from './lacking.ts'
import type { ChatsOptions } from './options.ts'

/** One gateway in the words of an inbox. */
export interface Adapter<Of extends Gateway> {
  readonly provider: { readonly key: Of }
  readonly verbs: Verbs<Of> & Unable<Of>
  /** Lists the chats, so many a page where the gateway lets its callers choose. */
  chats(options?: ChatsOptions<Of>, most?: number): Paginator<Chat<Of>, ChatPayload<Of>>
  /** What an answer cost, in credits. */
  credits(response: Response): number
}
