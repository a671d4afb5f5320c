import type { Answer } from '../../contract/operation.ts'
import type { World } from '../../world/world.ts'
import type { HandlerCall } from '../gateway.ts'
import { refuse } from './failure.ts'

export function noSuchChat(call: HandlerCall, world: World): Answer {
  return refuse(call, world, 404, 'There is no such chat.')
}

export function noSuchMessage(call: HandlerCall, world: World): Answer {
  return refuse(call, world, 404, 'There is no such message.')
}
