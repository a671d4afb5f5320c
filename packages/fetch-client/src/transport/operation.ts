import { ApiError } from '../errors/api-error.ts'
import { ContractError } from '../errors/contract-error.ts'
import type { Provider } from '../provider.ts'

/** Which operation of which gateway: what errors name. */
export interface Operation {
  readonly provider: Provider
  /** Its id in the specification, such as `listChats`. */
  readonly operation: string
}

/** What a verb of openapi-fetch resolves with. */
export interface Result<Body> {
  readonly data?: Body
  readonly error?: unknown
  readonly response: Response
}

/**
 * Waits for an answer.
 *
 * @throws {@link ContractError} for a 2xx answer that is not JSON, as a proxy or a wrong base URL gives.
 */
export async function settle<Body>(
  operation: Operation,
  answer: Promise<Result<Body>>,
): Promise<Result<Body>> {
  try {
    return await answer
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const problem = 'the answer is not JSON; is the base URL that of the gateway?'
    throw new ContractError({ ...operation, problem, body: undefined, cause })
  }
}

/**
 * The part of a 2xx answer that the caller came for.
 *
 * @throws {@link ApiError} for any other status, {@link ContractError} for a body that does not hold the part.
 */
export function expectPayload<Body, Payload>(
  operation: Operation,
  { data: body, error, response }: Result<Body>,
  read: (body: Body) => Payload,
): Payload {
  if (!response.ok) throw new ApiError({ ...operation, response, body: error })
  if (body === undefined) throw new ContractError({ ...operation, problem: 'the answer has no body', body })
  let payload: Payload
  try {
    payload = read(body)
  } catch (cause) {
    throw new ContractError({ ...operation, problem: 'the answer is not built as specified', body, cause })
  }
  if (payload === undefined || payload === null) {
    throw new ContractError({ ...operation, problem: 'the answer holds no payload', body })
  }
  return payload
}
