import type { Account, Fan } from './account.ts'
import type { Chat } from './chat.ts'
import type { Media } from './media.ts'
import type { Message } from './message.ts'

/**
 * One creator's inbox: what both gateways tell, each in its own words. Times are in milliseconds since 1970, money is in
 * thousandths of a dollar.
 *
 * @example
 * ```ts
 * const { world } = await createMockServer()
 * const [oldest] = world.chats.values()
 * const partner = world.fans.get(oldest?.fanId ?? '')
 * ```
 */
export interface World {
  /** The present. Nothing in the world is later. */
  readonly now: number
  readonly creator: Account
  /** By id. */
  readonly fans: ReadonlyMap<string, Fan>
  /** By id, in the order in which they began. */
  readonly chats: ReadonlyMap<string, Chat>
  /** By the id of their chat, from the oldest to the newest. */
  readonly messages: ReadonlyMap<string, readonly Message[]>
  /** By id. */
  readonly media: ReadonlyMap<string, Media>
}
