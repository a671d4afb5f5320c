import type { Answer } from '../contract/operation.ts'
import { EndOfIdsError } from '../errors/end-of-ids-error.ts'
import { findWorld } from '../gateways/account-ids.ts'
import type { Handler } from '../gateways/gateway.ts'
import type { Usage } from '../gateways/usage.ts'
import type { Call } from './call.ts'
import { checked } from './checked-answer.ts'
import type { Finished } from './finish.ts'
import { ProblemError } from './problem-error.ts'
import { refuse } from './refuse.ts'

/** Answers a call from the world of the account in its path; from the first one, where it is about none. */
export function askWorld(call: Call, handler: Handler, usage: Usage): Finished {
  const { resolution, session, body } = call
  const { mount, pathParameters: path, query } = resolution
  const { worlds } = session
  const { accounts } = mount.gateway
  const account = path[accounts.parameter] ?? accounts.idOf({ number: 1 })
  const world = findWorld(worlds, accounts, account)
  if (world !== undefined) {
    const { creators } = worlds
    return checked(
      call,
      ask(() => handler({ path, query, body: body.value, usage, creators }, world)),
    )
  }
  const [first, last] = [1, worlds.count].map((number) => accounts.idOf({ number }))
  const message = `There is no account ${account} here, only ${first} to ${last}.`
  return refuse(call, 404, { usage, message, code: accounts.notFoundCode })
}

/** @throws {ProblemError} 409, when nothing new can be in the world any more. */
function ask(handle: () => Answer): Answer {
  try {
    return handle()
  } catch (cause) {
    if (!(cause instanceof EndOfIdsError)) throw cause
    throw new ProblemError(409, 'The world is at its end', { detail: cause.message, cause })
  }
}
