import { locateAll } from '../contract/document.ts'
import type { OperationRequest } from '../contract/operation.ts'
import { examplesOf } from './examples.ts'
import { bodyProblems, nameOf, type Subject } from './proof.ts'

/** Answers with broken bodies. A sentence for each response that validation judges otherwise than the document does. */
export async function responseProblems(subject: Subject, request: OperationRequest): Promise<string[]> {
  const { document, documented, operation } = subject
  const responses = locateAll(document, documented.value['responses'], `${documented.pointer}/responses`)
  const found = responses.flatMap(({ name: code, pointer, value }) =>
    locateAll(document, value['content'], `${pointer}/content`).map((content) => {
      const [example] = examplesOf(document, content)
      const what = `response ${code} of ${nameOf(subject)}`
      return bodyProblems(what, content, example?.value['value'], subject, async (body) => {
        const answer = { status: statusOf(code), headers: { 'content-type': content.name }, body }
        const { violations } = await operation.exchange(request, () => answer)
        return violations.filter(({ location }) => location[0] === 'response' && location[1] === 'body')
      })
    }),
  )
  return (await Promise.all(found)).flat()
}

/** A status that the response stands for; no document has 599. */
function statusOf(code: string): number {
  return code === 'default' ? 599 : Number(code.replaceAll('X', '0'))
}
