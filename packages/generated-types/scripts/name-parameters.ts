// Names for what each operation takes: `ListChatsPath`, `ListChatsQuery`.

/** The parts of a bundled document that hold parameters. */
export interface ParametersDocument {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: { readonly parameters?: Readonly<Record<string, Parameter>> }
}

type PathItem = Readonly<Partial<Record<(typeof methods)[number], Operation>>> & {
  readonly parameters?: readonly ParameterOrReference[]
}

interface Operation {
  readonly operationId: string
  readonly externalDocs: { readonly url: string }
  readonly parameters?: readonly ParameterOrReference[]
}

interface Parameter {
  readonly in: 'path' | 'query' | 'header' | 'cookie'
}

type ParameterOrReference = Parameter | { readonly $ref: string }

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

/** The source of a type for the path parameters and one for the query of each operation that has them. */
export function nameParameters({ paths, components }: ParametersDocument): string {
  const types = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const places = new Set([...(item.parameters ?? []), ...(operation.parameters ?? [])].map(placeOf))
      const name = operation.operationId.charAt(0).toUpperCase() + operation.operationId.slice(1)
      const type = `operations['${operation.operationId}']['parameters']`
      const comment = (what: string): string => `/**
 * The ${what} parameters of \`${method.toUpperCase()} ${path}\`.
 *
 * @see ${operation.externalDocs.url}
 */`
      return [
        places.has('path') ? `${comment('path')}\nexport type ${name}Path = ${type}['path']\n` : [],
        places.has('query')
          ? `${comment('query')}\nexport type ${name}Query = NonNullable<${type}['query']>\n`
          : [],
      ].flat()
    }),
  )
  return types.join('\n')

  function placeOf(parameter: ParameterOrReference): string | undefined {
    if ('in' in parameter) return parameter.in
    const name = parameter.$ref.replace('#/components/parameters/', '')
    return components.parameters?.[name]?.in
  }
}
