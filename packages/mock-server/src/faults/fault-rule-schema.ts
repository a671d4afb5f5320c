import { providers } from '../gateways/provider.ts'
import type { FaultName } from './fault.ts'

const milliseconds = { type: 'number', minimum: 0, maximum: 600_000 }
const field = { type: 'string', minLength: 1 }

interface Members {
  readonly properties?: Readonly<Record<string, object>>
  readonly required?: readonly string[]
}

/** What the faults have besides a name. */
const members: Readonly<Record<FaultName, Members>> = {
  'wrong-key': {},
  'no-credits': {},
  forbidden: {},
  'not-found': {},
  'invalid-request': {},
  'rate-limited': { properties: { retryAfterSeconds: { type: 'integer', minimum: 0 } } },
  'server-error': {},
  'bad-gateway': {},
  unavailable: {},
  'gateway-timeout': {},
  latency: { properties: { milliseconds, jitter: milliseconds }, required: ['milliseconds'] },
  'slow-drip': { properties: { milliseconds } },
  'never-answers': {},
  reset: {},
  'reset-after-headers': {},
  'truncated-json': {},
  'wrong-content-type': {},
  'html-page': {},
  'empty-body': {},
  'error-in-body': {},
  'moved-cursor': {},
  'renamed-field': { properties: { field }, required: ['field'] },
  'missing-field': { properties: { field }, required: ['field'] },
  'changed-type': { properties: { field }, required: ['field'] },
  'new-value': { properties: { field }, required: ['field'] },
}

/** Every fault there is, with the names of what it has besides the calls that it strikes. */
const faults: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(members).map(([name, { properties = {} }]) => [name, Object.keys(properties)]),
)
export const faultNames: readonly string[] = [...faults.keys()]

const target = {
  operation: { type: 'string', minLength: 1 },
  gateway: { type: 'string', enum: providers },
  nth: { type: 'integer', minimum: 1 },
  count: { type: 'integer', minimum: 1 },
  probability: { type: 'number', minimum: 0, maximum: 1 },
}

/** What a rule with a fault of that name may have. */
export function ruleMembers(fault: string): string[] {
  return ['fault', ...(faults.get(fault) ?? []), ...Object.keys(target)]
}

/** JSON Schema of a fault and the calls it strikes. */
export const faultRuleSchema: object = {
  type: 'object',
  required: ['fault'],
  properties: { fault: { type: 'string', enum: faultNames } },
  allOf: Object.entries(members).map(([name, { properties = {}, required = [] }]) => ({
    if: { required: ['fault'], properties: { fault: { const: name } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: {
      required,
      properties: { fault: true, ...target, ...properties },
      additionalProperties: false,
    },
  })),
}
