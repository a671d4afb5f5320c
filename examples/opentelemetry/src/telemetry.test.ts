import {
  createOnlyFansApiClient,
  type Fetch,
  isConnectionError,
  type OnlyFansApiClient,
} from '@fansly-chats/fetch-client'
import { createMockServer, type MockServer } from '@fansly-chats/mock-server'
import { context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  type MetricData,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTelemetry } from './telemetry.ts'

const apiKey = 'ofapi_key_that_nobody_may_see'
const account = 'fansly_acct_1'

const spans = new InMemorySpanExporter()
const measurements = new InMemoryMetricExporter(AggregationTemporality.DELTA)
const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] })
const reader = new PeriodicExportingMetricReader({ exporter: measurements, exportIntervalMillis: 3_600_000 })
const meterProvider = new MeterProvider({ readers: [reader] })
let mock: MockServer

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  trace.setGlobalTracerProvider(tracerProvider)
  metrics.setGlobalMeterProvider(meterProvider)
  mock = await createMockServer()
})
afterAll(async () => {
  await mock.close()
  await tracerProvider.shutdown()
  await meterProvider.shutdown()
})
beforeEach(async () => {
  await meterProvider.forceFlush()
  measurements.reset()
  spans.reset()
})

/** A client of the mock server, which is reached only after it has failed so often. */
function observedClient(...failures: readonly (() => Promise<Response>)[]): OnlyFansApiClient {
  const { hooks, middleware } = createTelemetry()
  const left = [...failures]
  const fetch: Fetch = (input, init) => (left.shift() ?? (() => mock.fetch(input, init)))()
  const client = createOnlyFansApiClient({
    apiKey,
    baseUrl: mock.url('onlyfansapi'),
    fetch,
    hooks,
    maxRetries: 3,
  })
  client.use(middleware)
  return client
}

const refused = (): Promise<Response> =>
  Promise.resolve(Response.json({ message: 'slow down' }, { status: 429, headers: { 'retry-after': '0' } }))
const lost = (): Promise<Response> =>
  Promise.reject(new TypeError(`no way to ${mock.url('onlyfansapi')}?search=words`))

/** Runs something in a span of the app. */
async function within<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  return trace.getTracer('app').startActiveSpan(name, async (span) => {
    try {
      return await work()
    } finally {
      span.end()
    }
  })
}

async function metricsByName(): Promise<Map<string, MetricData>> {
  await meterProvider.forceFlush()
  const all = measurements
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
  return new Map(all.map((metric) => [metric.descriptor.name, metric]))
}

function expectNothingPrivate(metric: Iterable<MetricData>): void {
  const told = spans
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))
  const text = JSON.stringify([told, [...metric]])
  for (const secret of [apiKey, 'words', 'search']) expect(text).not.toContain(secret)
}

test('each attempt is a span below that of the app, by the conventions for HTTP clients', async () => {
  const client = observedClient(refused, lost)
  await within('show inbox', async () => {
    for await (const _chat of client.chats.list({ account, limit: 2, search: 'words' })) break
  })

  const finished = spans.getFinishedSpans()
  const app = finished.find(({ name }) => name === 'show inbox')
  const attempts = finished.filter(({ kind }) => kind === SpanKind.CLIENT)
  const url = new URL(mock.url('onlyfansapi'))
  const template = '/api/fansly/{fanslyAccount}/chats'
  const attributes = {
    'http.request.method': 'GET',
    'server.address': url.hostname,
    'server.port': 80,
    'url.full': `${url.href}/api/fansly/${account}/chats`,
    'url.template': template,
  }
  expect(attempts).toMatchObject([
    {
      attributes: { ...attributes, 'http.response.status_code': 429, 'error.type': '429' },
      status: { code: SpanStatusCode.ERROR },
    },
    {
      attributes: { ...attributes, 'http.request.resend_count': 1, 'error.type': 'ConnectionError' },
      status: { code: SpanStatusCode.ERROR },
    },
    {
      attributes: { ...attributes, 'http.request.resend_count': 2, 'http.response.status_code': 200 },
      status: { code: SpanStatusCode.UNSET },
    },
  ])
  expect(attempts[0]?.attributes).not.toHaveProperty('http.request.resend_count')
  for (const attempt of attempts) {
    expect(attempt.name).toBe(`GET ${template}`)
    expect(attempt.parentSpanContext?.spanId).toBe(app?.spanContext().spanId)
  }
  expect(
    app?.events.map(({ name, attributes: told }) => [
      name,
      told?.['fansly_chats.attempt'],
      told?.['error.type'],
    ]),
  ).toEqual([
    ['rate limit: refused', undefined, undefined],
    ['retry', 1, '429'],
    ['retry', 2, 'ConnectionError'],
  ])
  expectNothingPrivate([])
})

test('attempts, retries, refusals and credits are measured', async () => {
  const client = observedClient(refused)
  for await (const _chat of client.chats.list({ account, limit: 2, search: 'words' })) break
  const told = await metricsByName()

  expect(told.get('http.client.request.duration')).toMatchObject({
    descriptor: { unit: 's' },
    dataPoints: [
      { attributes: { 'http.response.status_code': 429, 'error.type': '429' }, value: { count: 1 } },
      {
        attributes: { 'http.response.status_code': 200, 'url.template': '/api/fansly/{fanslyAccount}/chats' },
        value: { count: 1 },
      },
    ],
  })
  const attributes = { 'fansly_chats.provider': 'onlyfansapi', 'fansly_chats.operation': 'listChats' }
  for (const name of [
    'fansly_chats.retries',
    'fansly_chats.rate_limit.refusals',
    'fansly_chats.credits.used',
  ]) {
    expect(told.get(name)?.dataPoints).toMatchObject([{ attributes, value: 1 }])
  }
  expectNothingPrivate(told.values())
})

test('a call without an answer ends its spans too', async () => {
  const client = observedClient(lost, lost, lost, lost)
  const call = within('show inbox', () => client.chats.show({ account, chatId: '1' }))
  await expect(call).rejects.toSatisfy(isConnectionError)
  expect(spans.getFinishedSpans().map(({ attributes }) => attributes['error.type'])).toEqual([
    ...Array(4).fill('ConnectionError'),
    undefined,
  ])
  const told = await metricsByName()
  expect(told.get('http.client.request.duration')?.dataPoints).toMatchObject([{ value: { count: 4 } }])
  expectNothingPrivate(told.values())
})

test('calls that run at the same time are told apart', async () => {
  const client = observedClient(refused)
  const chats: string[] = []
  for await (const { groupId } of client.chats.list({ account, limit: 4 }))
    if (chats.push(groupId) === 4) break
  spans.reset()
  await Promise.all(chats.map((chatId) => within(chatId, () => client.chats.show({ account, chatId }))))
  const finished = spans.getFinishedSpans()
  for (const chatId of chats) {
    const parent = finished.find(({ name }) => name === chatId)?.spanContext().spanId
    const attempt = finished.find(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
    expect(attempt?.attributes['url.full']).toMatch(new RegExp(`/chats/${chatId}$`))
  }
})
