import type { ParseError } from '../errors/parse-error.ts'
import type { Credits } from '../rate-limit/credits.ts'
import type { RateLimit } from '../rate-limit/rate-limit.ts'

/** What every result tells, whatever the gateway answered. */
interface Answered {
  /** The HTTP response, its body already read. */
  readonly response: Response
  /** The gateway's name for this request, where it gives one in `x-request-id`. */
  readonly requestId: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
  /** When it left, the last time. */
  readonly sentAt: Date
  /** What the call cost, where the gateway tells. */
  readonly credits: Credits | undefined
  /** What is left of the rate limit, where the gateway tells. */
  readonly rateLimit: RateLimit | undefined
}

/** The gateway did what was asked. */
export interface Success<Status extends number, Body, HeaderName extends string> extends Answered {
  readonly ok: true
  /** The HTTP status. */
  readonly status: Status
  /** The body that the specification has for this status. */
  readonly data: Body
  readonly error?: undefined
  /** The headers that the specification has for this status; `response.headers` has all. */
  readonly headers: KnownHeaders<HeaderName>
}

/** The gateway refused or failed. */
export interface Failure<Status extends number, Body, HeaderName extends string> extends Answered {
  readonly ok: false
  /** The HTTP status, or the one in the body where HTTP said 200; 500 where the body only says that it failed. */
  readonly status: Status
  readonly data?: undefined
  /** The body that the specification has for this status, or a `ParseError` with its text where it was no JSON. */
  readonly error: Body | ParseError
  /** The headers that the specification has for this status; `response.headers` has all. */
  readonly headers: KnownHeaders<HeaderName>
}

/** Headers, of which only those may be asked for that the specification names. */
export interface KnownHeaders<Name extends string> {
  get(name: Name | Lowercase<Name>): string | null
  has(name: Name | Lowercase<Name>): boolean
}

/** A result before the specification says what its body is. */
export type AnyResult = Success<number, unknown, string> | Failure<number, unknown, string>

/**
 * What an operation resolves with: one member for each status of its specification, told apart by `status` and `ok`.
 *
 * @example
 * ```ts
 * const result = await client.GET('/api/fansly/{fanslyAccount}/chats', { params: { path: { fanslyAccount: account } } })
 * if (result.ok) console.log(result.data.data.data.length, 'chats')
 * else if (result.status === 429) console.log(result.headers.get('Retry-After'), 'seconds')
 * else console.warn(result.status, result.error)
 * ```
 */
export type Result<Operations, Id extends keyof Operations> = Operations[Id] extends {
  responses: infer Responses
}
  ? { [Status in keyof Responses]: ResultWith<Responses, Status> }[keyof Responses]
  : never

/** The body of an operation that did what was asked. */
export type SuccessBody<Operations, Id extends keyof Operations> = Extract<
  Result<Operations, Id>,
  { readonly ok: true }
>['data']

type ResultWith<Responses, Status extends keyof Responses> = Status extends 'default'
  ? FailureOf<Exclude<ErrorStatus, keyof Responses>, Responses[Status]>
  : Status extends '2XX'
    ?
        | SuccessOf<Exclude<SuccessStatus, keyof Responses | EmptyStatus>, Responses[Status]>
        | Success<204, undefined, never>
    : Status extends SuccessStatus
      ? SuccessOf<Status, Responses[Status]>
      : Status extends number
        ? FailureOf<Status, Responses[Status]>
        : never

type SuccessOf<Status extends number, Response> = Success<Status, BodyOf<Response>, HeaderNameOf<Response>>

type FailureOf<Status extends number, Response> = Failure<Status, BodyOf<Response>, HeaderNameOf<Response>>

type BodyOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined

type HeaderNameOf<Response> = Response extends { headers: infer Headers }
  ? keyof { [Name in keyof Headers as KnownName<Name>]: unknown }
  : never

/** A name, and not the index signature beside the names. */
type KnownName<Key> = Key extends string ? (string extends Key ? never : Key) : never

/** Statuses that come without a body, whatever `2XX` says. */
type EmptyStatus = 204 | 205

/** Statuses by which something was done: whichever `fetch` takes for that, registered or not. */
type SuccessStatus = StatusFrom<2>

/** Statuses by which it was not: all that are left, those too that proxies in front of a gateway have made up. */
type ErrorStatus = StatusFrom<3 | 4 | 5>

type StatusFrom<First extends number> = NumberIn<`${First}${Digit}${Digit}`>

type NumberIn<Text> = Text extends `${infer Status extends number}` ? Status : never

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
