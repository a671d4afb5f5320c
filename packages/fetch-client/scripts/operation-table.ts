/** The part of a specification that an operation table is made from. */
export interface OperationsDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const methods = new Set(['get', 'post', 'delete'])
const unsupported = new Set(['put', 'patch', 'head', 'options', 'trace'])

/** The source of all operations of a document, one constant each: id, method, path, and what a call brings along that may not be repeated. */
export function operationTable(provider: string, { paths }: OperationsDocument): string {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const place = `${method.toUpperCase()} ${path}`
      if (unsupported.has(method)) throw new Error(`${place}: the client has no verb for this method`)
      return methods.has(method) ? row(place, method, path, operation) : []
    }),
  )
  const imports = rows.some((source) => source.includes('Once'))
    ? "import { type Once, once } from '../transport/once.ts'\n\n"
    : ''
  return `/** The operations of ${provider}, generated from \`specs/${provider}\` by \`pnpm generate\`. Changes made here are lost. */

${imports}${rows.join('\n')}
`
}

function row(place: string, method: string, path: string, operation: unknown): string {
  const { operationId, 'x-retry': retry }: { operationId?: unknown; 'x-retry'?: unknown } = Object(operation)
  if (typeof operationId !== 'string') throw new Error(`${place}: operationId is missing`)
  if (retry !== 'safe' && retry !== 'never')
    throw new Error(`${place}: x-retry must be safe or never, got ${retry}`)
  const names = `'${operationId}', '${method.toUpperCase()}', '${path}'`
  return retry === 'safe'
    ? `export const ${operationId} = [${names}] as const`
    : `export const ${operationId}: readonly [${names}, Once] = [${names}, once]`
}
