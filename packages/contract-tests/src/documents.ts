import { readFileSync } from 'node:fs'

/** The bundled specifications, by provider. */
export const documents: Readonly<Record<'apifansly' | 'onlyfansapi', OpenApiDocument>> = {
  apifansly: read('apifansly'),
  onlyfansapi: read('onlyfansapi'),
}

/** The parts of a bundled specification that tests enumerate. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>
    readonly responses: Readonly<Record<string, Content>>
  }
}

/** An operation, with a request that its specification accepts. */
export interface DocumentedOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly statuses: readonly string[]
}

/** A named example of one response of one operation. */
export interface NamedExample {
  readonly operation: string
  readonly status: string
  readonly name: string
  readonly value: unknown
}

type Method = (typeof methods)[number]

interface Operation {
  readonly operationId: string
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content | Reference>>
}

interface Content {
  readonly content?: {
    readonly 'application/json': { readonly examples: Readonly<Record<string, Reference>> }
  }
}

interface Reference {
  readonly $ref: string
}

const methods = ['get', 'post', 'delete'] as const

/** Every operation of a document, with its path filled in and the first example of its body. */
export function documentedOperations(document: OpenApiDocument): DocumentedOperation[] {
  return operations(document).map(({ method, path, operation }) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path: path.replace('{fanslyAccount}', 'fansly_acct_1').replaceAll(/\{[^}]+\}/g, '1'),
    body: examples(document, operation.requestBody)[0]?.value,
    statuses: Object.keys(operation.responses),
  }))
}

/** Every named example of a document's responses. */
export function namedExamples(document: OpenApiDocument): NamedExample[] {
  return operations(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const content = '$ref' in response ? document.components.responses[lastSegment(response)] : response
      return examples(document, content).map((example) => ({
        operation: operation.operationId,
        status,
        ...example,
      }))
    }),
  )
}

function operations({ paths }: OpenApiDocument): { method: Method; path: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ method, path, operation: item[method] }] : [])),
  )
}

function examples(
  { components }: OpenApiDocument,
  holder: Content | undefined,
): { name: string; value: unknown }[] {
  return Object.entries(holder?.content?.['application/json'].examples ?? {}).map(([name, example]) => ({
    name,
    value: components.examples[lastSegment(example)]?.value,
  }))
}

function lastSegment({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}

function read(provider: string): OpenApiDocument {
  return JSON.parse(
    readFileSync(new URL(import.meta.resolve(`@fansly-chats/specs/${provider}.json`)), 'utf8'),
  )
}
