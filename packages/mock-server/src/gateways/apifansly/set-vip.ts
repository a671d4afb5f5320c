import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchPerson } from './no-such.ts'

/** POST /{account_id}/chats/{fan_id}/vip */
export const addFanToVip: Handler = settingVip(true)

/** DELETE /{account_id}/chats/{fan_id}/vip */
export const removeFanFromVip: Handler = settingVip(false)

function settingVip(isVip: boolean): Handler {
  return (call, world) => {
    const fan = world.fans.get(call.path['fan_id'] ?? '')
    if (fan === undefined) return noSuchPerson(call, world)
    world.setVip(fan.id, isVip)
    return success(call, world, {})
  }
}
