import { CallError } from '../errors/call-error.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { ParseError } from '../errors/parse-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import type { UntypedCore } from '../transport/core.ts'
import type { AnyResult } from '../transport/result.ts'
import type { Answers } from '../validate/answer.ts'
import { findingsIn } from '../validate/findings-in.ts'
import type { Check, Examination } from './examination.ts'
import { plans, type Step } from './plans.ts'
import { unseenIn } from './unseen.ts'
import { valuesAt } from './values-at.ts'

/** What bounds an examination. */
export interface ExaminationOptions {
  /** The account to ask for; by default the first that the gateway lists. */
  readonly account?: string | undefined
  /** How many requests may be sent, those included that are tried again. */
  readonly maxRequests: number
}

/** Asks the read-only operations of a gateway, each once, and compares what they answer with the specification. */
export async function examine(
  core: UntypedCore,
  answers: Answers,
  { account, maxRequests }: ExaminationOptions,
): Promise<Examination> {
  const { provider } = core
  const { accountParameter, steps } = plans[provider.key]
  const ids = new Map(account === undefined ? [] : [[accountParameter, account]])
  const checks: Check[] = []
  let requests = 0
  let credits: number | undefined
  let trouble: string | undefined

  /** Why an operation is not asked. */
  function obstacleTo({ operation: [, , path] }: Step): string | undefined {
    if (trouble !== undefined) return 'not asked any more'
    const [, missing] = [...path.matchAll(/\{(\w+)\}/g)].find(([, name = '']) => !ids.has(name)) ?? []
    if (missing !== undefined) return `nothing to ask with: no \`${missing}\` was found`
    return requests < maxRequests ? undefined : `not asked: ${maxRequests} requests were allowed`
  }

  async function ask({ operation, query, ids: places = {} }: Step): Promise<Check> {
    const params = { path: Object.fromEntries(ids), query }
    const result = await core.call(operation, {
      params,
      maxRetries: Math.min(2, maxRequests - requests - 1),
    })
    requests += result.attempts
    if (result.credits?.used !== undefined) credits = (credits ?? 0) + result.credits.used
    if (result.status === 401) trouble = 'the gateway refused the API key (401)'
    if (result.status === 402) trouble = 'no credits are left (402)'
    for (const [parameter, pointer] of Object.entries(places)) {
      const id = valuesAt(result.data, pointer).find((one) => typeof one === 'string' && one !== '')
      if (id !== undefined && !ids.has(parameter)) ids.set(parameter, String(id))
    }
    return checkOf(answers, operation[0], result)
  }

  for (const step of steps) {
    const [operation] = step.operation
    let unchecked = obstacleTo(step)
    if (unchecked === undefined) {
      try {
        checks.push(await ask(step))
        continue
      } catch (error) {
        requests += error instanceof CallError ? error.attempts : 1
        trouble = unchecked = inWords(error)
      }
    }
    checks.push({ operation, status: undefined, findings: [], unseen: [], unchecked })
  }
  if (checks.every((check) => check.unchecked !== undefined)) trouble ??= 'no operation could be checked'
  if (!ids.has(accountParameter)) trouble ??= 'no account was found, name one with --account'
  const asked = new Set(checks.map(({ operation }) => operation))
  const uncalled = Object.keys(answers).filter((operation) => !asked.has(operation))
  return { provider: provider.key, requests, credits, checks, uncalled, trouble }
}

function checkOf(answers: Answers, operation: string, result: AnyResult): Check {
  const { ok, status, response } = result
  const isSpecified = ok || (!response.ok && !(result.error instanceof ParseError))
  const body = ok ? result.data : result.error
  const [schema] = Object.values(answers[operation]?.success ?? {})
  return {
    operation,
    status,
    findings: isSpecified ? findingsIn(answers, operation, status, body) : [],
    unseen: ok && schema ? unseenIn(schema, body) : [],
    unchecked: ok ? undefined : `it failed with ${status}`,
  }
}

/** What went wrong, without the words of anybody else: they may name an account or a person. */
function inWords(error: unknown): string {
  if (error instanceof TimeoutError) return `no answer within ${error.timeoutMs} ms`
  if (error instanceof ConnectionError) {
    const { code }: { code?: unknown } = Object(error.cause instanceof Error && error.cause.cause)
    return `no connection to the gateway${typeof code === 'string' ? ` (${code})` : ''}`
  }
  if (error instanceof ParseError) return `the answer (${error.status}) is no JSON: is the base URL right?`
  if (error instanceof ConfigurationError)
    return 'the gateway redirects to another address: is the base URL right?'
  return error instanceof Error ? error.name : 'something unknown was thrown'
}
