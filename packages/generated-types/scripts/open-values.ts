// Values that are known of something and may get others, `x-extensible-enum`: an editor offers them, any other one is taken.
import { NULL, NUMBER, type SchemaObject, STRING, tsLiteral } from 'openapi-typescript'
import ts from 'typescript'

/** `1 | 2 | (number & {})` for a number of which 1 and 2 are known; `undefined` where no values are known. */
export function openValues(schema: SchemaObject): ts.TypeNode | undefined {
  const { type, 'x-extensible-enum': values }: { type?: unknown; 'x-extensible-enum'?: unknown } = schema
  if (!Array.isArray(values)) return undefined
  const { factory } = ts
  const types = new Set([type].flat())
  const any = types.has('string') ? STRING : NUMBER
  // Beside a bare `number` the literals would be gone.
  const others = factory.createIntersectionTypeNode([any, factory.createTypeLiteralNode([])])
  return factory.createUnionTypeNode([
    ...values.map(tsLiteral),
    factory.createParenthesizedType(others),
    ...(types.has('null') ? [NULL] : []),
  ])
}
