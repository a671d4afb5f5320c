/** An operation is named by a verb and what it acts on, in camelCase; a webhook by what happened. */
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const operationId: Rule = ({ verbs }) => ({
  Root(root, context) {
    const known = Array.isArray(verbs) ? verbs.map(String) : []
    const command = new RegExp(`^(${known.join('|')})([A-Z][a-z]+)+$`)
    for (const { kind, node, at } of documentOf(root, context).operations) {
      const id = node['operationId']
      if (typeof id !== 'string') {
        context.report({ message: 'An operation needs an `operationId`.', location: at.key() })
      } else if (kind === 'path' && !command.test(id)) {
        const message = `\`${id}\` must be a verb and what it acts on, in camelCase. Verbs in use: ${known.join(', ')}.`
        context.report({ message, location: at.child(['operationId']) })
      } else if (!/^[a-z]+([A-Z][a-z]+)+$/.test(id)) {
        const message = `\`${id}\` must say what happened, in camelCase.`
        context.report({ message, location: at.child(['operationId']) })
      }
    }
  },
})
