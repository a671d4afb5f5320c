/** An operation says where the provider describes it, so that the next reader can look. */
import { isObject } from '../scripts/json.ts'
import { documentOf } from './document.ts'
import type { Rule } from './redocly.ts'

export const operationDocs: Rule = () => ({
  Root(root, context) {
    for (const { name, node, at } of documentOf(root, context).operations) {
      const docs = node['externalDocs']
      if (isObject(docs) && String(docs['url']).startsWith('https://docs.')) continue
      const message = `\`${name}\` must link to the provider's page: \`externalDocs\` with a \`url\` that begins with https://docs.`
      context.report({ message, location: isObject(docs) ? at.child(['externalDocs']) : at.key() })
    }
  },
})
