import type { CallOptions, Input } from './call-options.ts'
import type { Core } from './core.ts'
import type { Operation } from './operation.ts'
import { payloadOf } from './payload-of.ts'
import type { SuccessBody } from './result.ts'

/**
 * Calls an operation whose answer holds nothing to take out, or nobody knows what: for all of it, as the specification types
 * it. `undefined` where there is none, as 204 says.
 *
 * @throws What {@link payloadOf} throws, but no {@link ContractError}: what was asked for has been done.
 */
export async function answerOf<Operations, Id extends keyof Operations & string>(
  core: Core<Operations>,
  operation: Operation<Id>,
  options: CallOptions,
  input: Input<Operations[Id]>,
): Promise<SuccessBody<Operations, Id> | undefined> {
  const { answer } = await payloadOf(core, operation, options, input, (body) => ({ answer: body }))
  return answer
}
