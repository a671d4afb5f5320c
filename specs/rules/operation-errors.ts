/** An operation says how it fails: the statuses that `redocly.yaml` lists for its provider. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const operationErrors: Rule = ({ statuses }) => ({
  Root(root, context) {
    const expected = Array.isArray(statuses) ? statuses.map(String) : []
    for (const { kind, name, node, at, responses } of documentOf(root, context).operations) {
      if (kind === 'webhook') continue
      const missing = expected.filter((status) => !responses.some((response) => response.status === status))
      if (missing.length === 0) continue
      const message = `\`${name}\` must say how it fails; it lacks ${missing.join(', ')}.`
      context.report({ message, location: 'responses' in node ? at.child(['responses']) : at.key() })
    }
  },
})
