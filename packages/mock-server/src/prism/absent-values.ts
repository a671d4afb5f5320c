import type { Ajv2020 } from 'ajv/dist/2020.js'

import { loadAjv } from '../ajv.ts'
import type { OperationRequest } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'

/** What must be there in a request, although Prism takes it for absent or would not miss it. */
export interface Presence {
  /** Prism takes the JSON bodies `false` and `0` for missing ones too, and so would not look at them. */
  readonly bodyIsRequired: boolean
  /** Query parameters whose schema refuses an empty text, which Prism takes for none at all. */
  readonly neverEmpty: readonly string[]
}

/** The violations that Prism leaves to us. */
export function presenceViolations(presence: Presence, { query, body }: OperationRequest): Violation[] {
  const empty = presence.neverEmpty.filter((name) => query.getAll(name).includes(''))
  const isBodyMissing = presence.bodyIsRequired && (body === undefined || body === null)
  return [
    ...(isBodyMissing ? [violation(['body'], 'required', 'Request body is required')] : []),
    ...empty.map((name) =>
      violation(['query', name], 'empty', `Request query parameter ${name} must not be empty`),
    ),
  ]
}

let ajv: Ajv2020 | undefined

/** Whether a schema refuses the empty text, read as the value of a parameter. */
export function refusesEmptyText(schema: object = {}): boolean {
  ajv ??= new (loadAjv())({ addUsedSchema: false, coerceTypes: true, strict: false, logger: false })
  return !ajv.compile({ properties: { text: schema } })({ text: '' })
}

function violation(place: readonly string[], code: string, message: string): Violation {
  return { location: ['request', ...place], severity: 'Error', code, message }
}
