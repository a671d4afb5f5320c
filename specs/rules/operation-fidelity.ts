/** An operation says how well it is known. */
import { documentOf } from './document.ts'
import { reportUnlessOneOf } from './one-of.ts'
import type { Rule } from './redocly.ts'

export const operationFidelity: Rule = () => ({
  Root(root, context) {
    for (const operation of documentOf(root, context).operations) {
      const owner = `\`${operation.name}\``
      reportUnlessOneOf(operation, 'x-fidelity', ['documented', 'partial', 'observed'], owner, context)
    }
  },
})
