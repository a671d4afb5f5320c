import { locate, locateAll, type Located } from '../contract/document.ts'
import type { OperationRequest } from '../contract/operation.ts'
import type { Violation } from '../contract/violation.ts'
import { examplesOf } from './examples.ts'
import { bodyProblems, nameOf, type Subject } from './proof.ts'
import { requestOf, sampleValues, type ParameterValues } from './sample-request.ts'

/** Texts of which most schemas refuse at least one. */
const texts = ['', '0', '-1', '1.5', 'zero', '~', '9'.repeat(400)]

/**
 * Sends requests with something wrong in one place, and looks whether validation says of each what the document says.
 * A sentence for each place where it does not.
 */
export function requestProblems(subject: Subject, sample: OperationRequest): string[] {
  const refusal = refusalOf(subject, sample)
  if (refusal.length > 0) {
    const reasons = refusal.map(({ message }) => message).join(', ')
    return [`${nameOf(subject)} refuses a request made of the document's own examples: ${reasons}`]
  }
  return [
    ...credentialProblems(subject, sample),
    ...subject.documented.parameters.flatMap((parameter) => parameterProblems(subject, parameter)),
    ...requestBodyProblems(subject, sample),
  ]
}

function credentialProblems(subject: Subject, sample: OperationRequest): string[] {
  const security = subject.documented.value['security'] ?? subject.document['security']
  if (!Array.isArray(security) || security.length === 0) return []
  const isRefused = refusalOf(subject, { ...sample, headers: {} }).length > 0
  return isRefused ? [] : [`${nameOf(subject)} lets through a request without credentials`]
}

function parameterProblems(subject: Subject, parameter: Located): string[] {
  const { document, documented } = subject
  const sample = sampleValues(document, documented)
  const verdicts = candidates(subject, parameter).map(({ text, isAllowed }) => {
    const values: ParameterValues = new Map([...sample, [parameter, text]])
    const refusal = refusalOf(subject, requestOf(document, documented, values, bodyOf(subject)))
    return { text, isAllowed, isLetThrough: refusal.length === 0 }
  })
  const wrong = verdicts.find(({ isAllowed, isLetThrough }) => isAllowed !== isLetThrough)
  if (wrong === undefined) return []
  const done = wrong.isLetThrough ? 'lets through' : 'refuses'
  const shown = wrong.text === undefined ? 'its absence' : JSON.stringify(wrong.text.slice(0, 20))
  const wanted = wrong.isAllowed ? 'allows' : 'forbids'
  const name = String(parameter.value['name'])
  return [
    `parameter ${name} of ${nameOf(subject)}: validation ${done} ${shown}, which the document ${wanted}`,
  ]
}

/**
 * Values for a parameter, `undefined` for its absence, and what the document says of each. Of one that has `content` instead of a
 * schema, Prism looks at nothing.
 */
function candidates(
  { schemas }: Subject,
  { pointer, value }: Located,
): { text: string | undefined; isAllowed: boolean }[] {
  if (!('schema' in value)) return []
  const isPath = value['in'] === 'path'
  const sendable = texts.filter((text) => text !== '' || value['in'] === 'query')
  const present = sendable.map((text) => ({ text, isAllowed: schemas.allowsText(`${pointer}/schema`, text) }))
  return isPath ? present : [...present, { text: undefined, isAllowed: value['required'] !== true }]
}

function requestBodyProblems(subject: Subject, sample: OperationRequest): string[] {
  const content = requestContent(subject)
  if (content === undefined) return []
  const what = `request of ${nameOf(subject)}`
  return bodyProblems(what, content, sample.body, subject, (body) =>
    refusalOf(subject, { ...sample, body }).filter(({ location }) => location[1] === 'body'),
  )
}

/** The example body of an operation; `undefined` where it takes none. */
export function bodyOf(subject: Subject): unknown {
  const content = requestContent(subject)
  const [example] = content ? examplesOf(subject.document, content) : []
  return example?.value['value']
}

function requestContent({ document, documented }: Subject): Located | undefined {
  const body = locate(document, documented.value['requestBody'], `${documented.pointer}/requestBody`)
  return body && locateAll(document, body.value['content'], `${body.pointer}/content`)[0]
}

/** Why a request is refused; nothing, where it reaches its handler. */
function refusalOf({ operation }: Subject, request: OperationRequest): readonly Violation[] {
  return operation.requestViolations(request).filter(({ severity }) => severity === 'Error')
}
