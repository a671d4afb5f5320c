import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Answers } from './answer.ts'
import type { Finding } from './finding.ts'
import { inspect } from './inspect.ts'

/**
 * Compares what an operation was answered with its specification.
 *
 * @param body The parsed body; `undefined` where the answer had none.
 * @throws {@link ConfigurationError} for an operation that there is not.
 */
export function findingsIn(
  answers: Answers,
  operation: string,
  status: number,
  body: unknown,
): readonly Finding[] {
  const answer = Object.hasOwn(answers, operation) ? answers[operation] : undefined
  if (!answer) throw new ConfigurationError(`${operation} is no operation of the specification.`)
  const isSuccess = status >= 200 && status < 300
  const schemas = isSuccess ? answer.success : answer.failure
  const listed = schemas[status] ?? schemas[isSuccess ? '2XX' : 'default']
  const mayBeEmpty = !isSuccess || status === 204 || status === 205
  if (listed) return body === undefined && mayBeEmpty ? [] : inspect(listed, body)
  const [[specified, schema] = []] = Object.entries(schemas)
  if (!schema) return []
  const expected = `status ${specified}`
  const finding: Finding = {
    severity: 'breaking',
    pointer: '',
    expected,
    actual: `status ${status}`,
    count: 1,
  }
  return [finding, ...(body === undefined ? [] : inspect(schema, body))]
}
