import type { Hooks, Middleware } from '@fansly-chats/fetch-client'
import { type Attributes, metrics, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  ATTR_URL_FULL,
  METRIC_HTTP_CLIENT_REQUEST_DURATION,
} from '@opentelemetry/semantic-conventions'

/** What a client needs to be observed: `createOnlyFansApiClient({ …, hooks })`, then `client.use(middleware)`. */
export interface Telemetry {
  readonly hooks: Hooks
  /** To be added before all other middleware: what the hooks tell of an attempt comes right before it. */
  readonly middleware: Middleware
}

/** An attempt under way. */
interface Attempt {
  readonly span: Span
  readonly start: number
  /** What its span and its measurement have in common. */
  readonly attributes: Attributes
}

/** Not in the stable part of the semantic conventions yet. */
const ATTR_URL_TEMPLATE = 'url.template'

/**
 * Spans and metrics by the semantic conventions for HTTP clients, in the tracer and meter that the app has registered.
 *
 * Each attempt is a span below the one that is active where the client is called; that one is told of retries and of the rate
 * limit in events. Nothing holds a key, a query, or what anybody wrote.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 */
export function createTelemetry(): Telemetry {
  const tracer = trace.getTracer('fansly-chats')
  const meter = metrics.getMeter('fansly-chats')
  const durations = meter.createHistogram(METRIC_HTTP_CLIENT_REQUEST_DURATION, {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: {
      explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
    },
  })
  const retries = meter.createCounter('fansly_chats.retries', { unit: '{retry}' })
  const refusals = meter.createCounter('fansly_chats.rate_limit.refusals', { unit: '{refusal}' })
  const credits = meter.createCounter('fansly_chats.credits.used', { unit: '{credit}' })

  /** By the options of a middleware's context, which stay the same throughout an attempt. */
  const attempts = new WeakMap<object, Attempt>()
  let attempt = 1

  function end(options: object, status: number | undefined, errorType: string | undefined): void {
    const { span, start, attributes } = attempts.get(options) ?? {}
    if (!span || start === undefined) return
    const outcome = {
      ...(status !== undefined && { [ATTR_HTTP_RESPONSE_STATUS_CODE]: status }),
      ...(errorType !== undefined && { [ATTR_ERROR_TYPE]: errorType }),
    }
    span.setAttributes(outcome)
    if (errorType !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
    durations.record((performance.now() - start) / 1000, { ...attributes, ...outcome })
  }

  return {
    hooks: {
      onRequest(event) {
        attempt = event.attempt
      },
      onRetry({ provider, operation, attempt: number, delayMs, status, error }) {
        const attributes = { 'fansly_chats.provider': provider, 'fansly_chats.operation': operation }
        retries.add(1, attributes)
        trace.getActiveSpan()?.addEvent('retry', {
          ...attributes,
          'fansly_chats.attempt': number,
          'fansly_chats.delay_ms': Math.round(delayMs),
          [ATTR_ERROR_TYPE]: status === undefined ? nameOf(error) : `${status}`,
        })
      },
      onRateLimit({ provider, operation, reason }) {
        const attributes = { 'fansly_chats.provider': provider, 'fansly_chats.operation': operation }
        if (reason === 'refused') refusals.add(1, attributes)
        trace.getActiveSpan()?.addEvent(`rate limit: ${reason}`, attributes)
      },
      onCredits({ provider, operation, credits: { used } }) {
        if (used === undefined) return
        credits.add(used, { 'fansly_chats.provider': provider, 'fansly_chats.operation': operation })
      },
    },

    middleware: {
      onRequest({ request: { method, url }, schemaPath, options }) {
        const { protocol, hostname, port, origin, pathname } = new URL(url)
        const attributes = {
          [ATTR_HTTP_REQUEST_METHOD]: method,
          [ATTR_SERVER_ADDRESS]: hostname,
          [ATTR_SERVER_PORT]: Number(port) || (protocol === 'https:' ? 443 : 80),
          [ATTR_URL_TEMPLATE]: schemaPath,
        }
        const span = tracer.startSpan(`${method} ${schemaPath}`, {
          kind: SpanKind.CLIENT,
          attributes: {
            ...attributes,
            [ATTR_URL_FULL]: `${origin}${pathname}`,
            ...(attempt > 1 && { [ATTR_HTTP_REQUEST_RESEND_COUNT]: attempt - 1 }),
          },
        })
        attempts.set(options, { span, start: performance.now(), attributes })
      },
      onResponse({ response: { status }, options }) {
        end(options, status, status >= 400 ? `${status}` : undefined)
      },
      onError({ error, options }) {
        end(options, undefined, nameOf(error))
      },
    },
  }
}

/** The class of an error; its message may hold the address. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
