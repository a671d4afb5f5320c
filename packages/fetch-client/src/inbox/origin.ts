import type { Call } from '../errors/call-error.ts'
import { ContractError } from '../errors/contract-error.ts'
import type { Page } from '../paging/paginator.ts'

/** Where rows come from, for the error about one that is broken. */
export interface Origin extends Call {
  readonly status: number
  /** What the gateway answered. */
  readonly body: unknown
}

/** @throws {@link ContractError} for a value that is missing although nothing works without it. */
export function required<Value>(value: Value | undefined, field: string, origin: Origin): Value {
  if (value !== undefined) return value
  throw new ContractError(origin, `a row has no \`${field}\` that could be used`, origin.status, origin.body)
}

/** The gateway that rows come from. */
export type Source = Call['provider']

/** Where the rows of a page come from. */
export function originOf(
  provider: Source,
  operation: string,
  { payload, response }: Page<unknown, unknown, unknown>,
): Origin {
  return { provider, operation, attempts: 1, status: response.status, body: payload }
}
