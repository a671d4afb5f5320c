/** The operations and the webhook events of the documents, as tables. */
import { requestCompleteness, responseCompleteness } from './completeness.ts'
import { find, type Operation, operationsOf, type Provider, providers, titles } from './documents.ts'
import { isObject, type JsonObject } from './json.ts'
import { markdownTable } from './markdown-table.ts'

/** How many named examples the bodies of an operation have, errors included. */
function countExamples(document: JsonObject, { pointer, value }: Operation): number {
  const responses = Object.keys(value['responses'] ?? {}).map((status) => `${pointer}/responses/${status}`)
  return [`${pointer}/requestBody`, ...responses].reduce((total, body) => {
    const examples = find(document, `${body}/content/application~1json/examples`)?.value
    return total + (isObject(examples) ? Object.keys(examples).length : 0)
  }, 0)
}

const mark = (operation: Operation, name: string): string => String(operation.value[name] ?? '')

function operationTable(provider: Provider, document: JsonObject): string {
  const operations = operationsOf(document).filter(({ kind }) => kind === 'path')
  return markdownTable(
    ['operation', 'method and path', 'fidelity', 'retry', 'request', 'response', 'examples'],
    operations.map((operation) => [
      `\`${operation.id}\``,
      `${operation.method} \`${operation.path}\``,
      mark(operation, 'x-fidelity'),
      mark(operation, 'x-retry'),
      requestCompleteness(document, operation) ?? '',
      responseCompleteness(provider, document, operation),
      String(countExamples(document, operation)),
    ]),
  )
}

function webhookTable(document: JsonObject): string {
  const webhooks = operationsOf(document).filter(({ kind }) => kind === 'webhook')
  return markdownTable(
    ['event', 'operation', 'fidelity', 'payload', 'examples'],
    webhooks.map((webhook) => [
      `\`${webhook.path}\``,
      `\`${webhook.id}\``,
      mark(webhook, 'x-fidelity'),
      requestCompleteness(document, webhook) ?? '',
      String(countExamples(document, webhook)),
    ]),
  )
}

/** The tables of all providers, under a heading each, in Markdown. */
export const tables = (documents: Readonly<Record<Provider, JsonObject>>): string =>
  providers
    .flatMap((provider) => [
      `### ${titles[provider]}`,
      operationTable(provider, documents[provider]),
      webhookTable(documents[provider]),
    ])
    .join('\n\n')

const begin = '<!-- Written by `pnpm specs --write`. -->'
const end = '<!-- End of what is written. -->'

/** A text with other tables between its markers. Throws when it has no markers. */
export function withTables(text: string, written: string): string {
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`No place for the tables: ${begin} … ${end}`)
  return `${before}${begin}\n\n${written}\n\n${end}${after}`
}
