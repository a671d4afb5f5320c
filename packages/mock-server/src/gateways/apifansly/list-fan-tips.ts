import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchPerson } from './no-such.ts'

/** GET /{account_id}/chats/{fan_id}/tips: what the answer holds is not known, so that it holds nothing. */
export const listFanTips: Handler = (call, world) =>
  world.fans.has(call.path['fan_id'] ?? '') ? success(call, world, {}) : noSuchPerson(call, world)
