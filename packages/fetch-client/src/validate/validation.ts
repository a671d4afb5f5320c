import { ConfigurationError } from '../errors/configuration-error.ts'
import { DeliveryUnknownError } from '../errors/delivery-unknown-error.ts'
import { ParseError } from '../errors/parse-error.ts'
import type { Provider } from '../provider.ts'
import type { Validation } from '../transport/core.ts'
import type { Answers } from './answer.ts'
import { DriftError } from './drift-error.ts'
import type { DriftReport } from './drift-report.ts'
import { isBreaking } from './finding.ts'
import { findingsIn } from './findings-in.ts'
import { tellOnce } from './tell-once.ts'

/** What a validation is created with. */
export interface ValidationOptions {
  /**
   * `report`: tells what differs. `throw`: does so, and throws a {@link DriftError} for what breaks the answer of a success.
   * `off`: does not look.
   *
   * @default 'report'
   */
  readonly mode?: 'off' | 'report' | 'throw' | undefined
  /**
   * The share of answers that is looked at, from 0 to 1.
   *
   * @default 1
   */
  readonly sample?: number | undefined
  /**
   * Is told what differs, each finding once for a client; what it throws disturbs no call. Default: prints a line for each.
   */
  readonly onDrift?: ((report: DriftReport) => unknown) | undefined
}

/** @throws {@link ConfigurationError} for options that cannot work, and for the client of another gateway. */
export function createValidation(
  key: Provider['key'],
  answers: Answers,
  { mode = 'report', sample = 1, onDrift }: ValidationOptions,
): Validation {
  if (!['off', 'report', 'throw'].includes(mode))
    throw new ConfigurationError(`\`mode\` must be 'off', 'report' or 'throw', got ${String(mode)}.`)
  if (typeof sample !== 'number' || !(sample >= 0 && sample <= 1))
    throw new ConfigurationError(`\`sample\` must be a number from 0 to 1, got ${String(sample)}.`)
  if (onDrift !== undefined && typeof onDrift !== 'function')
    throw new ConfigurationError(`\`onDrift\` must be a function, got ${typeof onDrift}.`)

  return (core) => {
    const { provider } = core
    if (provider.key !== key)
      throw new ConfigurationError(`\`validate\` is of ${key}, and the client of ${provider.key}.`)
    if (mode === 'off') return core
    const tell = tellOnce(onDrift)
    return {
      provider,
      async call(row, init) {
        const result = await core.call(row, init)
        if (Math.random() >= sample) return result
        const { ok, status, attempts } = result
        // Failures in the body of a success are not specified, nor is what is no JSON.
        if (!ok && (result.response.ok || result.error instanceof ParseError)) return result
        const [operation, , , once] = row
        const body = ok ? result.data : result.error
        const findings = findingsIn(answers, operation, status, body)
        if (findings.length === 0) return result
        const report = { provider: key, operation, status, findings }
        tell(report)
        if (mode === 'report' || !ok || !findings.some(isBreaking)) return result
        const call = { provider, operation, attempts }
        const error = new DriftError(call, report, body, !!once)
        throw once && !holds(body, answers[operation]?.receipt)
          ? new DeliveryUnknownError(call, result.sentAt, init, error)
          : error
      },
    }
  }
}

/** Whether something stands at the end of a way into a body; nothing is asked for where there is no way. */
function holds(body: unknown, [name, ...others]: readonly string[] = []): boolean {
  if (name === undefined) return body !== undefined && body !== null
  return holds(Object(body)[name], others)
}
