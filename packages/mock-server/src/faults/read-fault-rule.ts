import type { ValidateFunction } from 'ajv/dist/2020.js'

import { loadAjv } from '../ajv.ts'
import { isJsonObject, type JsonObject } from '../contract/json.ts'
import { oneOf } from '../errors/one-of.ts'
import { OptionError } from '../errors/option-error.ts'
import { providers } from '../gateways/provider.ts'
import { faultNames, faultRuleSchema, ruleMembers } from './fault-rule-schema.ts'
import type { FaultRule } from './fault.ts'

let compiled: ValidateFunction<FaultRule> | undefined

/**
 * The rule, where it is one. Callers without types can pass anything.
 *
 * @throws {OptionError} When it is none.
 */
export function readFaultRule(rule: unknown): FaultRule {
  compiled ??= new (loadAjv())({ strict: false }).compile<FaultRule>(faultRuleSchema)
  if (compiled(rule)) return rule
  if (!isJsonObject(rule)) throw new OptionError('rule', 'an object with a fault', rule)
  checkNames(rule)
  // The keyword `if` only tells that the reason is in its branch.
  const error = compiled.errors?.find(({ keyword }) => keyword !== 'if')
  const member = error?.instancePath.slice(1) ?? ''
  const missing: unknown = error?.params['missingProperty']
  if (typeof missing === 'string') throw new OptionError(missing, `given with ${rule['fault']}`, undefined)
  throw new OptionError(member, error?.message?.replace(/^must be /, '') ?? 'otherwise', rule[member])
}

/** Looks for what is called as nothing is. */
function checkNames(rule: JsonObject): void {
  const { fault, gateway } = rule
  if (typeof fault !== 'string' || !faultNames.includes(fault)) {
    throw new OptionError('fault', oneOf(faultNames, fault), fault)
  }
  if (gateway !== undefined && !providers.some((name) => name === gateway)) {
    throw new OptionError('gateway', oneOf(providers, gateway), gateway)
  }
  const known = ruleMembers(fault)
  const unknown = Object.keys(rule).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new OptionError(`a member of ${fault}`, oneOf(known, unknown), unknown)
}
