/** An operation says whether it may be sent again. A webhook is not ours to send. */
import { documentOf } from './document.ts'
import { reportUnlessOneOf } from './one-of.ts'
import type { Rule } from './redocly.ts'

export const operationRetry: Rule = () => ({
  Root(root, context) {
    for (const operation of documentOf(root, context).operations) {
      const owner = `\`${operation.name}\``
      if (operation.kind === 'path')
        reportUnlessOneOf(operation, 'x-retry', ['safe', 'never'], owner, context)
    }
  },
})
