/** A request, and whether the specification accepts it. */
export interface RequestVariant {
  readonly name: string
  readonly method: string
  /** Below the server URL, with the query. */
  readonly path: string
  readonly body?: unknown
  /**
   * The parameter or property that a refusal must name, or `body` or `method`, in small letters or capitals; absent
   * when the request is accepted.
   */
  readonly refusedFor?: string
}

/** Requests for one operation: those that must be accepted, and those that must be refused. */
export interface OperationRequests {
  readonly operation: string
  readonly variants: readonly RequestVariant[]
}

/** Writes variants of one method and path. */
export const on = (method: string, path: string) => ({
  accepts: (name: string, body?: unknown): RequestVariant => ({ name, method, path, body }),
  refuses: (name: string, refusedFor: string, body?: unknown): RequestVariant => ({
    name,
    method,
    path,
    body,
    refusedFor,
  }),
  acceptsQuery: (name: string, query: string): RequestVariant => ({ name, method, path: `${path}?${query}` }),
  refusesQuery: (name: string, refusedFor: string, query: string): RequestVariant => ({
    name,
    method,
    path: `${path}?${query}`,
    refusedFor,
  }),
})

/** Where an operation takes little, what is left to get wrong is the method. */
export const wrongMethods = (path: string, methods: readonly string[]): RequestVariant[] =>
  methods.map((method) => on(method, path).refuses(`${method} in its place`, 'method'))

/** What no operation with a body takes for one. */
export const wrongBodies = (method: string, path: string, members: object): RequestVariant[] => {
  const { refuses } = on(method, path)
  return [
    refuses('no body', 'body'),
    refuses('a body in a list', 'body', [members]),
    refuses('a body in a string', 'body', JSON.stringify(members)),
    refuses('a member that nobody knows', 'surprise', { ...members, surprise: true }),
  ]
}
