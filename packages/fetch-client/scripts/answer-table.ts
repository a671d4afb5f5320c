import { type JsonSchema, SchemaSource } from './schema-source.ts'

/** The part of a specification that a table of answers is made from. */
export interface AnswersDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly responses: Readonly<Record<string, unknown>>
  }
}

const methods = new Set(['get', 'post', 'delete'])

/** The source of all answers of a document: what builds the schema of each operation's bodies, by status. */
export function answerTable(provider: string, { paths, components }: AnswersDocument): string {
  const schemas = new SchemaSource(components.schemas)
  const failures = new Map<string, string>()

  const row = (operation: unknown): string => {
    const { operationId, responses, 'x-retry': retry }: Operation = Object(operation)
    const bodies = Object.entries(responses).flatMap(([status, response]) => {
      const schema = bodyOf(response, components.responses)
      return schema ? [{ status, schema, source: schemas.expression(schema, operationId) }] : []
    })
    const failure = statuses(bodies.filter((body) => !isSuccess(body)))
    const name = failures.get(failure) ?? `failure${failures.size + 1}`
    failures.set(failure, name)
    const success = bodies.filter(isSuccess)
    const [body] = retry === 'never' ? success : []
    const receipt = body && receiptIn(body.schema, components.schemas)
    const path = receipt ? `, receipt: ['${receipt.join("', '")}']` : ''
    return `  ${operationId}: { success: ${statuses(success)}, failure: ${name}${path} },`
  }

  const rows = Object.values(paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (methods.has(method) ? [row(operation)] : [])),
  )
  const body = `${schemas.constants}

${[...failures].map(([source, name]) => `const ${name} = ${source}`).join('\n')}

export const answers: Answers = {
${rows.join('\n')}
}
`
  return `/** How the operations of ${provider} are answered, generated from \`specs/${provider}\` by \`pnpm generate\`. Changes made here are lost. */
import type { Answers } from '../validate/answer.ts'
${importOf('predicates', ['hasOnly', 'isArrayOf', 'isObject'], body)}
${importOf('schema', ['anyOf', 'anything', 'array', 'object', 'orNull', 'type'], body)}

${body}`
}

function importOf(file: string, names: readonly string[], body: string): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  return `import { ${used.join(', ')} } from '../validate/${file}.ts'`
}

interface Body {
  readonly status: string
  readonly source: string
}

function isSuccess({ status }: Body): boolean {
  return status.startsWith('2')
}

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, unknown>>
  readonly 'x-retry': string
}

function statuses(bodies: readonly Body[]): string {
  const members = bodies.map(
    ({ status, source }) => `${/^\d+$/.test(status) ? status : `'${status}'`}: ${source}`,
  )
  return `{ ${members.join(', ')} }`.replace("'default'", 'default')
}

function bodyOf(
  response: unknown,
  shared: AnswersDocument['components']['responses'],
): JsonSchema | undefined {
  const { $ref, content }: { $ref?: string; content?: unknown } = Object(response)
  if ($ref) return bodyOf(shared[$ref.slice('#/components/responses/'.length)], shared)
  return Object(content)['application/json']?.schema
}

/** The way to the first object that has an `id`, along required members; `undefined` where there is none. */
function receiptIn(
  { $ref, properties, required = [] }: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
): string[] | undefined {
  if (typeof $ref === 'string') return receiptIn(Object(schemas[$ref.replace(/.*\//, '')]), schemas)
  const members: Readonly<Record<string, JsonSchema>> = Object(properties)
  if ('id' in members) return []
  for (const [name, schema] of Object.entries(members)) {
    const inner = Object(required).includes(name) ? receiptIn(schema, schemas) : undefined
    if (inner) return [name, ...inner]
  }
  return undefined
}
