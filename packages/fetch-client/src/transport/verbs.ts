import { ConfigurationError } from '../errors/configuration-error.ts'
import type { AnyInit, InitArguments } from './call-options.ts'
import type { UntypedCore } from './core.ts'
import type { Middleware } from './middleware.ts'
import type { IdOf, Method, OperationTable, PathOf } from './operation.ts'
import type { Result } from './result.ts'

/**
 * Calls an operation by its method and path. It resolves with a result for whatever the gateway answers, and rejects where
 * there is no answer that can be read.
 *
 * @throws ConnectionError, TimeoutError, ParseError, DeliveryUnknownError, ConfigurationError; the signal's reason.
 */
type Verb<Operations, Table, Name extends Method> = <Path extends PathOf<Table, Name>>(
  path: Path,
  ...init: InitArguments<Operations[IdOf<Table, Name, Path> & keyof Operations]>
) => Promise<Result<Operations, IdOf<Table, Name, Path> & keyof Operations>>

/** Every operation of a gateway by its method and path, in the manner of openapi-fetch. */
export interface Verbs<Operations, Table> {
  readonly GET: Verb<Operations, Table, 'GET'>
  readonly POST: Verb<Operations, Table, 'POST'>
  readonly DELETE: Verb<Operations, Table, 'DELETE'>
  /** Adds middleware for all calls. */
  use(...middleware: readonly Middleware[]): void
  /** Takes middleware out again. */
  eject(...middleware: readonly Middleware[]): void
}

/** The verbs for the operations of a table, and the way to their middleware. */
export function createVerbs<Operations, Table>(
  { provider, call }: UntypedCore,
  table: Table & OperationTable,
  middleware: Middleware[],
): Verbs<Operations, Table> {
  const operations = new Map(Object.values(table).map((row) => [`${row[1]} ${row[2]}`, row]))
  const verb =
    (name: Method) =>
    async (path: string, init: AnyInit = {}) => {
      const operation = operations.get(`${name} ${path}`)
      if (operation) return call(operation, init)
      throw new ConfigurationError(`${name} ${path} is no operation of ${provider.name}.`)
    }
  const untyped: unknown = {
    GET: verb('GET'),
    POST: verb('POST'),
    DELETE: verb('DELETE'),
    use(...added: readonly Middleware[]) {
      middleware.push(...added)
    },
    eject(...removed: readonly Middleware[]) {
      middleware.splice(0, Infinity, ...middleware.filter((one) => !removed.includes(one)))
    },
  }
  return untyped as Verbs<Operations, Table>
}
