/** A response header may be missing: one behind a `$ref`, or required, becomes a type that is always there. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const headersInline: Rule = () => ({
  Root(root, context) {
    for (const { kind, name, node, at } of documentOf(root, context).values) {
      if (kind !== 'header' || !('$ref' in node || node['required'] === true)) continue
      const message = `Header \`${name}\` must stand where it is used, not behind a \`$ref\`, and not be required.`
      context.report({ message, location: at })
    }
  },
})
