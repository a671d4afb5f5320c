import type { ValidateFunction } from 'ajv/dist/2020.js'

import { Schemas } from '../self-check/schemas.ts'
import { locate, locateAll, type OpenApiDocument } from './document.ts'
import { membersOf } from './json.ts'
import type { Violation } from './violation.ts'

/** The events that a document says the gateway tells of. */
export interface DocumentEvents {
  readonly names: readonly string[]
  /** What the document does not allow in the body of an event. */
  violations(name: string, body: unknown): readonly Violation[]
}

/** Reads the `webhooks` of a document, whose schemas are compiled when they are first needed. */
export function documentEvents(document: OpenApiDocument): DocumentEvents {
  const names = membersOf(document['webhooks']).map(([name]) => name)
  const validators = new Map<string, ValidateFunction | undefined>()
  let schemas: Schemas | undefined

  function validatorOf(name: string): ValidateFunction | undefined {
    if (validators.has(name)) return validators.get(name)
    const pointer = bodySchemaPointer(document, name)
    const validator = pointer === undefined ? undefined : (schemas ??= new Schemas(document)).compile(pointer)
    validators.set(name, validator)
    return validator
  }

  return {
    names,
    violations(name, body) {
      if (!names.includes(name)) return [violation([], 'event', `The document has no event ${name}`)]
      const validate = validatorOf(name)
      if (validate === undefined || validate(body)) return []
      return (validate.errors ?? []).map(({ instancePath, keyword, message = '' }) => {
        const place = instancePath.split('/').slice(1)
        return violation(place, keyword, `Event body ${place.join('.')} ${message}`.replace('  ', ' '))
      })
    },
  }
}

function bodySchemaPointer(document: OpenApiDocument, name: string): string | undefined {
  const webhook = locateAll(document, document['webhooks'], '#/webhooks').find((one) => one.name === name)
  const post = webhook && locate(document, webhook.value['post'], `${webhook.pointer}/post`)
  const body = post && locate(document, post.value['requestBody'], `${post.pointer}/requestBody`)
  const [content] = body ? locateAll(document, body.value['content'], `${body.pointer}/content`) : []
  return content && 'schema' in content.value ? `${content.pointer}/schema` : undefined
}

function violation(place: readonly string[], code: string, message: string): Violation {
  return { location: ['event', 'body', ...place], severity: 'Error', code, message }
}
