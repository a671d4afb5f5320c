/** A body has a named example: a mock serves it, `Prefer: example=NAME` asks for it, and the tests validate it. */
import { isObject } from '../scripts/json.ts'
import { type Content, documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const bodyExampled: Rule = () => ({
  Root(root, context) {
    const reported = new Set<string>()
    const check = (body: string, { mediaType, node, at }: Content): void => {
      const examples = node['examples']
      const isShown = isObject(examples) && Object.keys(examples).length > 0
      if (isShown || reported.has(at.absolutePointer)) return
      reported.add(at.absolutePointer)
      const message = `${body} needs a named example as ${mediaType}, under \`examples\`.`
      context.report({ message, location: at })
    }
    for (const { name, requestContent, responses } of documentOf(root, context).operations) {
      for (const content of requestContent) check(`The request of \`${name}\``, content)
      for (const response of responses) {
        for (const content of response.content) check(`Response ${response.status} of \`${name}\``, content)
      }
    }
  },
})
