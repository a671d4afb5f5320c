/** An operation succeeds in one way, so that its result has one type. A webhook may be answered in several. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const operationSuccess: Rule = () => ({
  Root(root, context) {
    for (const { kind, name, node, at, responses } of documentOf(root, context).operations) {
      const found = responses.filter(({ status }) => status.startsWith('2')).map(({ status }) => status)
      if (found.length === 1 || (kind === 'webhook' && found.length > 1)) continue
      const message = `\`${name}\` must have one successful response; it has ${found.join(' and ') || 'none'}.`
      context.report({ message, location: 'responses' in node ? at.child(['responses']) : at.key() })
    }
  },
})
