import type { Once } from './once.ts'

/** How the verbs are called that both gateways use. */
export type Method = 'GET' | 'POST' | 'DELETE'

/**
 * An operation of a specification. Reads, and writes that say the same twice without harm, may be sent again when nobody knows
 * if they arrived. What reaches a fan each time it arrives may not, and brings along how it is sent once.
 */
export type Operation<Id extends string = string> = readonly [
  id: Id,
  method: Method,
  path: string,
  once?: Once,
]

/** All operations of a gateway by id. */
export type OperationTable = Readonly<Record<string, Operation>>

/** The paths that take a method. */
export type PathOf<Table, Name extends Method> = {
  [Id in keyof Table]: Table[Id] extends readonly [string, Name, infer Path, ...unknown[]] ? Path : never
}[keyof Table]

/** The id of the operation behind a method and a path. */
export type IdOf<Table, Name extends Method, Path> = {
  [Id in keyof Table]: Table[Id] extends readonly [string, Name, Path, ...unknown[]] ? Id : never
}[keyof Table]
