/** A property says what it means, with its unit, even where it leads to a schema that says what it is. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const propertyDescribed: Rule = () => ({
  Root(root, context) {
    for (const { name, node, at } of documentOf(root, context).properties) {
      if (typeof node['description'] === 'string') continue
      context.report({ message: `Property \`${name}\` needs a description.`, location: at.key() })
    }
  },
})
