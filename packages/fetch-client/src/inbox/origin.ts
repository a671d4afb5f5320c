import type { Call } from '../errors/call-error.ts'
import { ContractError } from '../errors/contract-error.ts'
import type { Page } from '../paging/paginator.ts'
import { idOf } from './values.ts'

/** Where rows come from, for the error about one that is broken. */
export interface Origin extends Call {
  readonly status: number
  /** What the gateway answered. */
  readonly body: unknown
}

/** @throws {@link ContractError} for a value that is missing although nothing works without it. */
export function required<Value>(value: Value | undefined, field: string, origin: Origin): Value {
  if (value !== undefined) return value
  throw new ContractError(origin, `a row without \`${field}\``, origin.status, origin.body)
}

/** The id in a field, which has to be there. */
export function requiredId<Field extends string>(
  row: { readonly [Name in Field]?: unknown },
  field: Field,
  origin: Origin,
): string {
  return required(idOf(row[field]), field, origin)
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
