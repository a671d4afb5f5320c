/** How much a finding disturbs, the most first. */
export const severities = ['breaking', 'unlisted', 'additive'] as const
export type Severity = (typeof severities)[number]

/**
 * One way in which an answer is not what its specification says. It tells of places and types, and never of values: those
 * belong to fans and creators.
 *
 * @example
 * ```ts
 * import type { Finding } from '@fansly-chats/fetch-client/onlyfansapi/validate'
 *
 * const finding: Finding = { severity: 'breaking', pointer: '/data/hasMore', expected: 'boolean', actual: 'nothing', count: 1 }
 * ```
 */
export interface Finding {
  /**
   * `breaking`: what is specified is not so. `unlisted`: a value came that is none of those known, and of the right type, so
   * that only code which knows no other stands still. `additive`: a field came that is not specified, which disturbs nothing.
   */
  readonly severity: Severity
  /**
   * The place as a JSON pointer into the body, with `*` for the index of any item, and for a name that is not specified and
   * may be an id or somebody's words.
   */
  readonly pointer: string
  /** What is specified, such as `string or null`; `one of 0, 1` where those are known; `nothing` for what is not. */
  readonly expected: string
  /** The types that came, such as `integer`; `nothing` for what is missing. */
  readonly actual: string
  /** How often it occurs in the answer. */
  readonly count: number
}

/** Whether code that trusts the specification may fail at it. */
export function isBreaking({ severity }: Finding): boolean {
  return severity === 'breaking'
}
