/**
 * The values that are known of something a gateway sends, which may get others: they are of its type and each is there once,
 * and one of them is shown. Of a request we know all values, so there they are an `enum`.
 */
import type { Json, JsonObject } from '../scripts/json.ts'
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

const key = 'x-extensible-enum'

function isOf(type: Json | undefined, value: Json): boolean {
  if (Array.isArray(type)) return type.some((one) => isOf(one, value))
  if (type === 'integer') return Number.isInteger(value)
  return (type === 'string' || type === 'number') && typeof value === type
}

/** What is wrong with the known values of a schema. */
export function problemWith(schema: JsonObject, isSent: boolean): string | undefined {
  const { [key]: values, type, examples } = schema
  if (isSent) return 'stands in what we send; all values of that are known: `enum`.'
  if (!Array.isArray(values) || values.length === 0) return 'must be a list of values.'
  const other = ['enum', 'const', 'pattern', 'minimum'].find((name) => name in schema)
  if (other !== undefined) return `says which values there are, and so does \`${other}\`.`
  if (type === undefined) return 'needs a `type` beside it.'
  const stranger = values.find((value) => !isOf(type, value))
  if (stranger !== undefined)
    return `has ${JSON.stringify(stranger)}, which is no ${[type].flat().join(' or ')}.`
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) return `has ${JSON.stringify(twice)} twice.`
  const isShown = Array.isArray(examples) && examples.some((example) => values.includes(example))
  return isShown ? undefined : 'must have one of its values among the `examples`.'
}

export const valuesKnown: Rule = () => ({
  Root(root, context) {
    const { schemas, sent } = documentOf(root, context)
    const sentPlaces = new Set(sent.map(({ at }) => at.absolutePointer))
    for (const { node, at } of schemas) {
      const problem = key in node && problemWith(node, sentPlaces.has(at.absolutePointer))
      if (problem) context.report({ message: `\`${key}\` ${problem}`, location: at.child([key]) })
    }
  },
})
