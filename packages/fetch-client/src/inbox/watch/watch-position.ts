import { ConfigurationError } from '../../errors/configuration-error.ts'

/** How far a watch is, as JSON. */
export interface WatchPosition {
  readonly version: 1
  /** The newest message of all when the inbox was last gone through as a whole. */
  readonly mark: string
  /** In chats that are not in `chats`, messages up to this id are known. */
  readonly floor: string
  readonly chats: Readonly<Record<string, ChatPosition>>
}

/** How far a watch is in one chat. */
export interface ChatPosition {
  /** The newest message when the chat was last gone through. */
  readonly last?: string | undefined
  /** Messages up to this id are known. */
  readonly since: string
  /** The newer ones that are known, and whether no receipt is waited for; `null` for those that are gone. */
  readonly seen: Readonly<Record<string, boolean | null>>
  readonly unreadCount: number
}

/** @throws {@link ConfigurationError} for what cannot have been a position. */
export function checkPosition(value: WatchPosition): WatchPosition {
  const { version, mark, floor, chats }: Partial<WatchPosition> = Object(value)
  const isPosition =
    version === 1 &&
    typeof mark === 'string' &&
    typeof floor === 'string' &&
    Object.values(Object(chats)).every(isChatPosition)
  if (isPosition && chats) return value
  throw new ConfigurationError('`from` must be the `position` of a watch, parsed where it was saved as JSON.')
}

function isChatPosition(value: unknown): boolean {
  const { since, seen, unreadCount }: Partial<ChatPosition> = Object(value)
  return typeof since === 'string' && Object(seen) === seen && typeof unreadCount === 'number'
}
