/** A schema with a name says what it is: the title and the description are what people read on hover. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const schemaDescribed: Rule = () => ({
  Root(root, context) {
    for (const { isNamed, node, at } of documentOf(root, context).schemas) {
      if (!isNamed) continue
      const missing = ['title', 'description'].filter((key) => typeof node[key] !== 'string')
      if (missing.length === 0) continue
      context.report({ message: `A schema with a name needs a ${missing.join(' and a ')}.`, location: at })
    }
  },
})
