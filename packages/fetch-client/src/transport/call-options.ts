import type { Undefinable } from '../undefinable.ts'
import type { Limits } from './limits.ts'
import type { Middleware } from './middleware.ts'

/** What every call takes. */
export interface CallOptions extends Limits {
  /** Drops the call; the signal's reason is thrown. */
  readonly signal?: AbortSignal | undefined
}

/** What a verb takes beside what its operation does. */
export interface VerbOptions extends CallOptions {
  /** Headers of this call. The API key cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Middleware of this call, after that of the client. */
  readonly middleware?: readonly Middleware[] | undefined
}

/** What a verb takes for one operation. */
export type Init<Operation> = VerbOptions & Input<Operation>

/** What an operation does its work with. */
export type Input<Operation> = Parameters<Operation> & RequestBody<Operation>

type Parameters<Operation> = Operation extends { parameters: { path: infer Path; query: infer Query } }
  ? { readonly params: { readonly path: Path; readonly query: Undefinable<Query> } }
  : Operation extends { parameters: { path: infer Path; query?: infer Query } }
    ? {
        readonly params: { readonly path: Path; readonly query?: Undefinable<NonNullable<Query>> | undefined }
      }
    : Operation extends { parameters: { query?: infer Query } }
      ? { readonly params?: { readonly query?: Undefinable<NonNullable<Query>> | undefined } | undefined }
      : unknown

type RequestBody<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Content[keyof Content] | undefined }
    : { readonly body?: undefined }

/** {@link Init}, before the specification says what belongs in it. */
export interface AnyInit extends VerbOptions {
  readonly params?: { readonly path?: object | undefined; readonly query?: object | undefined } | undefined
  readonly body?: unknown
}

/** The arguments after the path: one that may be left out where nothing in it is required. */
export type InitArguments<Operation> =
  Record<never, never> extends Init<Operation> ? [init?: Init<Operation>] : [init: Init<Operation>]
