/** A response is open: a gateway adds fields without notice, and that must break nobody. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const responseOpen: Rule = () => ({
  Root(root, context) {
    for (const { node, at } of documentOf(root, context).received) {
      for (const key of ['additionalProperties', 'unevaluatedProperties']) {
        if (node[key] !== false) continue
        const message = `An object that a gateway sends must accept unknown members: no \`${key}: false\`.`
        context.report({ message, location: at.child([key]) })
      }
    }
  },
})
