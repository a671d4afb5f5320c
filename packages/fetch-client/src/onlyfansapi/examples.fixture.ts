import { readFile } from 'node:fs/promises'
import { type Envelope, type Id, table } from './operations.fixture.ts'

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: Envelope }>> }
}

interface DocumentedOperation {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': Media } } }
}

interface Media {
  readonly examples: Readonly<Record<string, { readonly $ref: string }>>
}

const bundle = new URL(import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'))
const { paths, components }: Document = JSON.parse(await readFile(bundle, 'utf8'))

/** All answers that the specification shows for a success. */
export function examplesOf(id: Id): readonly Envelope[] {
  const [, method, path] = table[id]
  const { examples = {} } =
    paths[path]?.[method.toLowerCase()]?.responses[200].content['application/json'] ?? {}
  return Object.values(examples).map(({ $ref }) => {
    const example = components.examples[$ref.split('/').at(-1) ?? '']
    if (example) return example.value
    throw new Error(`${$ref} leads nowhere`)
  })
}

/** Some answer for a success. */
export function success(id: Id): () => Response {
  return () => Response.json(examplesOf(id)[0])
}
