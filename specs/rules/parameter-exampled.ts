/** A parameter shows a value, and so does a header: in one place, beside the schema. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const parameterExampled: Rule = () => ({
  Root(root, context) {
    for (const { kind, name, node, at } of documentOf(root, context).values) {
      if ('example' in node || 'examples' in node || '$ref' in node) continue
      const what = kind === 'parameter' ? 'Parameter' : 'Header'
      context.report({ message: `${what} \`${name}\` needs an example.`, location: at })
    }
  },
})
