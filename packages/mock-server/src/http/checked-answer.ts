import type { Answer, Operation } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import type { Call, ExchangeOptions } from './call.ts'
import { finish, type Finished } from './finish.ts'
import { ProblemError } from './problem-error.ts'
import { recordViolations } from './recorded-violation.ts'

/** An answer of ours. One that breaks the document is a defect of the mock server, and must not pass for the gateway. */
export function checked(call: Call, answered: Answer): Finished {
  const { resolution, verdict, options } = call
  const { operation } = resolution
  const found = options.contract === 'off' ? [] : answerViolations(operation, answered, options)
  const errors = found.filter(({ severity }) => severity === 'Error')
  if (options.contract === 'strict' && errors.length > 0) throw invalidAnswer(call, answered, errors)
  return finish(answered, found.length === 0 ? verdict.violations : [...verdict.violations, ...found])
}

/** An answer that the document has, an example or one made up. It never changes but where it is made up. */
export async function answerFromDocument(call: Call): Promise<Finished> {
  const { verdict, options } = call
  if (verdict.finished) return verdict.finished
  const { operation } = call.resolution
  const { exampleKey } = verdict.preferences
  const answered = await operation
    .documentAnswer(verdict.request, verdict.preferences)
    .catch((error: unknown) => {
      const isNone = error instanceof ProblemError && (error.status === 404 || exampleKey !== undefined)
      throw isNone ? noSuchAnswer(operation, error) : error
    })
  const found = options.contract === 'off' ? [] : answerViolations(operation, answered, options)
  const finished = finish(answered, [...verdict.violations, ...found])
  if (verdict.preferences.dynamic !== true) verdict.finished = finished
  return finished
}

/** 404: the document has no answer of that status, or no example of that name. It has these. */
function noSuchAnswer({ id, exampleNames }: Operation, cause: ProblemError): ProblemError {
  const examples = Object.fromEntries(exampleNames)
  const listed = [...exampleNames].map(([status, names]) => `${status}: ${names.join(', ')}`).join('; ')
  return new ProblemError(404, 'No such answer in the document', {
    type: cause.type,
    detail: `${cause.detail} The answers of ${id} and their examples are ${listed}`,
    extensions: { examples },
    cause,
  })
}

function answerViolations(
  operation: Operation,
  answered: Answer,
  { undeclared }: ExchangeOptions,
): readonly Violation[] {
  const found = operation.answerViolations(answered)
  return undeclared ? [...found, ...undeclared.fields(operation, answered)] : found
}

function invalidAnswer(
  { resolution: { operation, pathParameters: path, query }, body }: Call,
  answered: Answer,
  violations: readonly Violation[],
): ProblemError {
  const answer = JSON.stringify(answered.body)
  return new ProblemError(500, 'Request/Response not valid', {
    type: 'https://stoplight.io/prism/errors#VIOLATIONS',
    detail: `The answer to ${operation.id} breaks its document: ${violations.map(({ message }) => message).join('; ')}`,
    violations: recordViolations(violations, { path, query, body: body.value, answer }),
  })
}
