import { apiErrorOf } from '../errors/api-error-of.ts'
import { ContractError } from '../errors/contract-error.ts'
import type { CallOptions, Input } from './call-options.ts'
import type { Core } from './core.ts'
import type { Operation } from './operation.ts'
import type { Failure, Result, Success, SuccessBody } from './result.ts'

/**
 * Calls an operation for one part of its answer.
 *
 * @throws {@link ApiError} or the class of its status for a failure, {@link ContractError} for a body that does not hold the part,
 * {@link DeliveryUnknownError} for one that answers a send; what the call throws.
 */
export async function payloadOf<Operations, Id extends keyof Operations & string, Payload>(
  core: Core<Operations>,
  operation: Operation<Id>,
  options: CallOptions,
  input: Input<Operations[Id]>,
  read: (body: SuccessBody<Operations, Id>, response: Response) => Payload,
): Promise<NonNullable<Payload>> {
  // What is sent is the input alone.
  const init = { ...options, headers: undefined, body: undefined, ...input }
  const result = anyBody(await core.call(operation, init))
  const call = { provider: core.provider, operation: operation[0], attempts: result.attempts }
  if (!result.ok) throw apiErrorOf(call, result)
  const { data, status, response } = result
  try {
    const payload = read(data, response)
    if (payload !== undefined && payload !== null) return payload
    throw new Error('it lacks what was asked for')
  } catch (cause) {
    const { message }: Error = Object(cause)
    const error = new ContractError(call, message, status, data, cause)
    throw operation[3]?.unknown(call, result.sentAt, input, error) ?? error
  }
}

/** A result whose body has a type for success only: what is left when it does not matter which operation it is of. */
function anyBody<Operations, Id extends keyof Operations>(
  result: Result<Operations, Id>,
): Success<number, SuccessBody<Operations, Id>, never> | Failure<number, unknown, never> {
  const untyped: unknown = result
  return untyped as ReturnType<typeof anyBody<Operations, Id>>
}
