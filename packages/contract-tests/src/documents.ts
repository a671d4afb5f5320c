import apifansly from '@fansly-chats/specs/apifansly.json' with { type: 'json' }
import onlyfansapi from '@fansly-chats/specs/onlyfansapi.json' with { type: 'json' }

/** The bundled specifications, by provider. */
export const documents: Readonly<Record<'apifansly' | 'onlyfansapi', OpenApiDocument>> = {
  apifansly,
  onlyfansapi,
}

/** The parts of a bundled specification that tests enumerate. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>
    readonly responses: Readonly<Record<string, Response>>
  }
}

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, Response | Reference>>
}

interface Response {
  readonly content: {
    readonly 'application/json': { readonly examples: Readonly<Record<string, Reference>> }
  }
}

interface Reference {
  readonly $ref: string
}

/** A named example of one response of one operation. */
export interface NamedExample {
  readonly operation: string
  readonly path: string
  readonly status: string
  readonly name: string
  readonly value: unknown
}

/** Every named example of a document. */
export function namedExamples({ paths, components }: OpenApiDocument): NamedExample[] {
  return Object.entries(paths).flatMap(([path, { get }]) =>
    Object.entries(get.responses).flatMap(([status, reference]) => {
      const response = '$ref' in reference ? components.responses[lastSegment(reference)] : reference
      return Object.entries(response?.content['application/json'].examples ?? {}).map(([name, example]) => {
        const value = components.examples[lastSegment(example)]?.value
        return { operation: get.operationId, path, status, name, value }
      })
    }),
  )
}

function lastSegment({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}
