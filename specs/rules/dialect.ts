/** The document names its JSON Schema dialect; without it validators of OpenAPI 3.1 differ, and some check nothing. */
import type { Rule } from './redocly.ts'

const dialectUri = 'https://json-schema.org/draft/2020-12/schema'

export const dialect: Rule = () => ({
  Root(root, context) {
    const named = root['jsonSchemaDialect']
    if (named === dialectUri) return
    const location =
      named === undefined
        ? context.location.child(['openapi'])
        : context.location.child(['jsonSchemaDialect'])
    context.report({ message: `\`jsonSchemaDialect\` must be ${dialectUri}.`, location })
  },
})
