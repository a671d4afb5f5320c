import type { Violation } from '../contract/violation.ts'

/** What a problem says, next to its status and title (RFC 9457). */
export interface ProblemMembers {
  readonly detail: string
  /** A URI that names the kind of problem; `about:blank` where the status says it all. */
  readonly type?: string
  readonly violations?: readonly Violation[]
  /** Members of its own, such as the operations that do exist. */
  readonly extensions?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** A refusal by the mock server itself. It is sent as `application/problem+json`, which no gateway sends. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: number
  readonly title: string
  readonly type: string
  readonly detail: string
  readonly violations: readonly Violation[]
  readonly extensions: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, title: string, members: ProblemMembers) {
    super(members.detail || title, { cause: members.cause })
    this.status = status
    this.title = title
    this.type = members.type ?? 'about:blank'
    this.detail = members.detail
    this.violations = members.violations ?? []
    this.extensions = members.extensions ?? {}
    this.headers = members.headers ?? {}
  }

  toJSON(): object {
    return {
      type: this.type,
      title: this.title,
      status: this.status,
      detail: this.detail,
      ...(this.violations.length > 0 && { validation: this.violations }),
      ...this.extensions,
    }
  }
}
