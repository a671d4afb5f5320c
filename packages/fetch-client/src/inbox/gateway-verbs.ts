import type { Gateway } from './gateway.ts'
import type { SharedVerbs, SpecialVerbs } from './inbox.ts'
import type { LackingVerb } from './unsupported.ts'

/** What each gateway does in a way of its own. */
export type GatewayVerbs<Of extends Gateway> = Omit<
  SharedVerbs<Of>,
  'chats' | 'chat' | 'messages' | 'send' | 'unread'
> &
  Partial<Pick<SharedVerbs<Of>, 'unread'>> &
  Omit<SpecialVerbs, LackingVerb<Of>>
