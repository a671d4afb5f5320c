import { locateAll } from '../contract/document.ts'
import { examplesOf } from './examples.ts'
import { bodyProblems, nameOf, type Subject } from './proof.ts'

/** Answers with broken bodies. A sentence for each response that validation judges otherwise than the document does. */
export function responseProblems(subject: Subject): string[] {
  const { document, documented, operation } = subject
  const responses = locateAll(document, documented.value['responses'], `${documented.pointer}/responses`)
  return responses.flatMap(({ name: code, pointer, value }) =>
    locateAll(document, value['content'], `${pointer}/content`).flatMap((content) => {
      const [example] = examplesOf(document, content)
      const what = `response ${code} of ${nameOf(subject)}`
      return bodyProblems(what, content, example?.value['value'], subject, (body) => {
        const answer = { status: statusOf(code), headers: { 'content-type': content.name }, body }
        return operation.answerViolations(answer).filter(({ location }) => location[1] === 'body')
      })
    }),
  )
}

/** A status that the response stands for; no document has 599. */
function statusOf(code: string): number {
  return code === 'default' ? 599 : Number(code.replaceAll('X', '0'))
}
