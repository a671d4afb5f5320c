/** An object schema that occurs twice deserves a name. Words and examples do not make two schemas different. */
import { isObject, type Json } from '../scripts/json.ts'
import { documentOf, type Schema } from './document.ts'
import type { Rule } from './redocly.ts'

const words = new Set(['$comment', 'title', 'description', 'example', 'examples', 'externalDocs'])

/** The same text for schemas that accept the same, whatever they say and in whatever order. */
function shape(value: Json, isSchema = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => shape(item)).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([key]) => !isSchema || !(words.has(key) || key.startsWith('x-')))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${shape(item, key !== 'properties')}`).join()}}`
}

export const schemaRepeated: Rule = () => ({
  Root(root, context) {
    const first = new Map<string, Schema>()
    for (const schema of documentOf(root, context).schemas) {
      const properties = schema.node['properties']
      if (!isObject(properties) || Object.keys(properties).length < 2) continue
      const text = shape(schema.node)
      const twin = first.get(text)
      if (twin === undefined) first.set(text, schema)
      else if (!(schema.isNamed && twin.isNamed)) {
        const inline = schema.isNamed ? twin : schema
        const other = schema.isNamed ? schema : twin
        const where = `${other.at.source.absoluteRef.split('/').at(-1)}${other.at.pointer}`
        const message = `This object occurs twice; ${where} is the same. Give it a name and a file of its own.`
        context.report({ message, location: inline.at })
      }
    }
  },
})
