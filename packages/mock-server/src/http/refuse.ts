import type { Refusal } from '../gateways/gateway.ts'
import type { Call } from './call.ts'
import { checked } from './checked-answer.ts'
import type { Finished } from './finish.ts'

/** Refuses a call, in the words of its gateway. */
export function refuse(call: Call, status: number, refusal: Omit<Refusal, 'now'>): Finished {
  const { now } = call.session.worlds.clock
  return checked(call, call.resolution.mount.gateway.failure(status, { ...refusal, now }))
}
