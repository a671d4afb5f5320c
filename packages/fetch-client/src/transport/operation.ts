/** How the verbs are called that both gateways use. */
export type Method = 'GET' | 'POST' | 'DELETE'

/**
 * Whether an operation may be sent again when nobody knows if it arrived. `safe`: reads, and writes that say the same twice
 * without harm. `never`: what reaches a fan each time it arrives.
 */
type RetrySafety = 'safe' | 'never'

/** An operation of a specification. */
export type Operation<Id extends string = string> = readonly [
  id: Id,
  method: Method,
  path: string,
  retry: RetrySafety,
]

/** All operations of a gateway by id. */
export type OperationTable = Readonly<Record<string, Operation>>

/** The paths that take a method. */
export type PathOf<Table, Name extends Method> = {
  [Id in keyof Table]: Table[Id] extends readonly [string, Name, infer Path, RetrySafety] ? Path : never
}[keyof Table]

/** The id of the operation behind a method and a path. */
export type IdOf<Table, Name extends Method, Path> = {
  [Id in keyof Table]: Table[Id] extends readonly [string, Name, Path, RetrySafety] ? Id : never
}[keyof Table]
