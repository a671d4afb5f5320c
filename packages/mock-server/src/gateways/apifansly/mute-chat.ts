import { readText } from '../body.ts'
import type { Handler } from '../gateway.ts'
import { success } from './envelope.ts'
import { noSuchPerson } from './no-such.ts'

/** POST /{account_id}/chats/mute */
export const muteChat: Handler = muting(true)

/** POST /{account_id}/chats/unmute */
export const unmuteChat: Handler = muting(false)

/** The chat is named by the person. Nothing that either gateway tells shows the setting; `world.chats` does. */
function muting(isMuted: boolean): Handler {
  return (call, world) => {
    const conversation = world.conversationWith(readText(call.body, 'targetUserId'))
    if (conversation === undefined) return noSuchPerson(call, world)
    world.setMuted(conversation.chat.id, isMuted)
    return success(call, world, {})
  }
}
