/**
 * A body that a gateway sends requires no field that nobody but others have seen: a wrong guess would refuse good
 * answers. A constant may be required all the same, for it tells one kind of object from another.
 */
import { isObject } from '../scripts/json.ts'
import { documentOf, follow } from './document.ts'
import type { Rule } from './redocly.ts'

export const requiredProven: Rule = () => ({
  Root(root, context) {
    for (const { node, at } of documentOf(root, context).received) {
      const { properties, required } = node
      if (!Array.isArray(required)) continue
      for (const [index, name] of required.map(String).entries()) {
        const written = isObject(properties) ? properties[name] : undefined
        const property = follow(written, at.child(['properties', name]), context)
        const source = isObject(written) ? written['x-source'] : undefined
        const isUnproven = source === 'observed' || source === 'inferred'
        if (!isUnproven || (property !== undefined && 'const' in property.node)) continue
        const message = `\`${name}\` is ${source}, so a response must not require it.`
        context.report({ message, location: at.child(['required', index]) })
      }
    }
  },
})
