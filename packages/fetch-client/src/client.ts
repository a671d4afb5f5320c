// What both entry points of a client export beside their own.
export * from './errors/index.ts'
export type {
  CallEvent,
  CreditsEvent,
  Hooks,
  RateLimitEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks/hooks.ts'
export { type Logger, type LogRecord, logTo } from './hooks/log-to.ts'
export type { Page, Paginator, PagingOptions } from './paging/paginator.ts'
export type { Credits } from './rate-limit/credits.ts'
export type { RateLimit } from './rate-limit/rate-limit.ts'
export type { RateLimitAnswer, RateLimiter } from './rate-limit/rate-limiter.ts'
export type { CallOptions, VerbOptions } from './transport/call-options.ts'
export type { ClientOptions } from './transport/create-transport.ts'
export type { Fetch } from './transport/fetch.ts'
export type { Limits } from './transport/limits.ts'
export type { Middleware, MiddlewareContext } from './transport/middleware.ts'
export type { Failure, KnownHeaders, Result, Success } from './transport/result.ts'
