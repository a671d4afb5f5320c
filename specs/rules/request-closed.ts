/** A request is strict: an object in a body that we send refuses members that nobody knows, so that typos show. */
import { isObject } from '../scripts/json.ts'
import { documentOf, type Schema } from './document.ts'
import type { Rule } from './redocly.ts'

const refuses = ({ additionalProperties, unevaluatedProperties }: Schema['node']): boolean =>
  additionalProperties === false || unevaluatedProperties === false

const isClosed = (schema: Schema): boolean =>
  refuses(schema.node) || (schema.adjoins !== undefined && isClosed(schema.adjoins))

export const requestClosed: Rule = () => ({
  Root(root, context) {
    for (const schema of documentOf(root, context).sent) {
      const { additionalProperties, properties, type } = schema.node
      const isObjectSchema =
        isObject(properties) || type === 'object' || (Array.isArray(type) && type.includes('object'))
      // A map has values of one kind; an object of which nothing is known says that with `true`.
      const isMap = !isObject(properties) && (isObject(additionalProperties) || additionalProperties === true)
      if (!isObjectSchema || isMap || isClosed(schema)) continue
      const message = 'An object that we send must refuse unknown members: `additionalProperties: false`.'
      context.report({ message, location: schema.at })
    }
  },
})
