import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

import { OptionError } from '../errors/option-error.ts'
import { faultRuleSchema } from './fault-rule-schema.ts'
import type { FaultRule } from './fault.ts'

let compiled: ValidateFunction<FaultRule> | undefined

/**
 * The rule, where it is one. Callers without types can pass anything.
 *
 * @throws {OptionError} When it is none.
 */
export function readFaultRule(rule: unknown): FaultRule {
  compiled ??= new Ajv2020({ strict: false }).compile<FaultRule>(faultRuleSchema)
  if (compiled(rule)) return rule
  // The keyword `if` only tells that the reason is in its branch.
  const error = compiled.errors?.find(({ keyword }) => keyword !== 'if')
  const { instancePath = '', message = 'be a fault rule', params = {} } = error ?? {}
  const allowed: unknown = params['allowedValues']
  const choices = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : ''
  const surplus: unknown = params['additionalProperty']
  const extra = typeof surplus === 'string' ? `, such as ${surplus}` : ''
  const place = instancePath === '' ? 'one that' : `one whose ${instancePath.slice(1)}`
  throw new OptionError('fault', `${place} ${message}${choices}${extra}`, rule)
}
