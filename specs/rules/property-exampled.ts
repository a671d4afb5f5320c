/** A property shows a value, unless it is a constant or leads to a schema whose own properties show theirs. */
import { isObject, type Json } from '../scripts/json.ts'
import { documentOf, follow } from './document.ts'
import type { Context, Location, Rule } from './redocly.ts'

function shows(value: Json | undefined, at: Location, context: Context): boolean {
  const schema = follow(value, at, context)
  if (schema === undefined) return false
  const { anyOf, oneOf, const: constant, examples, items, properties } = schema.node
  const branches = Object.entries({ anyOf, oneOf }).flatMap(([key, list]) =>
    Array.isArray(list) ? list.map((branch, index) => ({ branch, at: schema.at.child([key, index]) })) : [],
  )
  return (
    Array.isArray(examples) ||
    isObject(properties) ||
    constant !== undefined ||
    branches.some((branch) => shows(branch.branch, branch.at, context)) ||
    shows(items, schema.at.child(['items']), context)
  )
}

export const propertyExampled: Rule = () => ({
  Root(root, context) {
    for (const { name, node, at } of documentOf(root, context).properties) {
      if (Array.isArray(node['examples']) || shows(node, at, context)) continue
      const message = `Property \`${name}\` needs \`examples\`, or a schema that has them.`
      context.report({ message, location: at.key() })
    }
  },
})
