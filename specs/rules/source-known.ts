/** A mark of origin is one of three; what has none is documented. */
import { documentOf } from './document.ts'
import { reportUnlessOneOf } from './one-of.ts'
import type { Rule } from './redocly.ts'

export const sourceKnown: Rule = () => ({
  Root(root, context) {
    const { properties, schemas, values } = documentOf(root, context)
    const reported = new Set<string>()
    for (const place of [...properties, ...values, ...schemas]) {
      if (!('x-source' in place.node) || reported.has(place.at.absolutePointer)) continue
      reported.add(place.at.absolutePointer)
      const owner = 'name' in place ? `\`${place.name}\`` : 'the schema'
      reportUnlessOneOf(place, 'x-source', ['example', 'observed', 'inferred'], owner, context)
    }
  },
})
