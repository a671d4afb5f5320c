import {
  type ClientOptions,
  createApiFanslyClient,
  createOnlyFansApiClient,
  type Paginator,
} from '@fansly-chats/fetch-client'
import { apiFanslyCalls } from './apifansly-calls.ts'
import { account, type CallSettings, type ListSettings } from './calls.ts'
import type { Call, Conduct, Iteration } from './conduct.ts'
import { faultsOf } from './faults.ts'
import { createEndpoint, type Endpoint } from './gateway.ts'
import { idIn, isPagedList, listPages } from './list-pages.ts'
import { onlyFansApiCalls } from './onlyfansapi-calls.ts'
import type { Operation } from './operations.ts'
import type { Quota } from './quota.ts'
import type { Random } from './random.ts'
import type { Runtime } from './runtime-errors.ts'
import type { VirtualTime } from './virtual-time.ts'

/** What all actors of a run have in common. */
export interface Stage {
  readonly time: VirtualTime
  readonly random: Random
  readonly runtime: Runtime
  readonly quota: Quota
  readonly options: Omit<ClientOptions, 'fetch'>
  readonly signal: AbortSignal | undefined
  readonly abortedAt: () => number | undefined
}

/** How many times a list that failed is gone on with from the last cursor. */
const mostResumptions = 5

/** Calls one operation, or reads one list, and notes in `conducts` what happened. */
export async function act(stage: Stage, operation: Operation, conducts: Conduct[]): Promise<void> {
  const { time, random, runtime, quota, options, signal, abortedAt } = stage
  const { name, provider, method, path } = operation
  const form = random.chance(0.3) ? 'verb' : 'method'
  const pages = isPagedList(name) ? listPages(name, random) : undefined
  const status = random.pick(...operation.statuses)
  const endpoint = createEndpoint({
    time,
    random,
    runtime,
    drawFault: faultsOf(random, pages !== undefined),
    tellQuota: () => quota.spend(provider),
    expected: {
      method,
      path,
      credentials:
        provider === 'apifansly'
          ? ['x-api-key', options.apiKey]
          : ['authorization', `Bearer ${options.apiKey}`],
    },
    answer: { status, body: pages?.read ?? (() => (status === 204 ? undefined : operation.example)) },
  })
  const settings: CallSettings = {
    account,
    signal,
    attemptTimeoutMs: random.pick(undefined, undefined, undefined, 150, 1000, 5000),
    totalTimeoutMs: random.pick(undefined, undefined, undefined, undefined, 300, 2000, 10_000, 120_000),
    maxRetries: random.pick(undefined, undefined, 0, 1, 4),
  }
  const limit = random.chance(0.2) ? random.pick(undefined, 1) : random.integer(2, 12)
  const conduct: Conduct = {
    operation,
    form,
    runtime,
    endpoint,
    limits: {
      attemptTimeoutMs: settings.attemptTimeoutMs ?? 30_000,
      totalTimeoutMs: settings.totalTimeoutMs ?? options.totalTimeoutMs ?? Infinity,
      maxRetries: settings.maxRetries ?? options.maxRetries ?? 2,
    },
    hasLimiter: options.rateLimiter !== false,
    signal,
    abortedAt: () => (signal === undefined ? undefined : abortedAt()),
    calls: [],
    list: pages && form === 'method' ? { pages, limit, iterations: [] } : undefined,
  }
  conducts.push(conduct)
  const call = caller(stage, operation, form, endpoint)
  const read = (start: ListSettings['start'], maxItems?: number, prefetch = false) =>
    call({ ...settings, start, limit, maxItems, prefetch })
  await time.pause(random.integer(0, 500))

  if (!conduct.list) {
    const { ending, ...times } = await timed(time, async () => read(undefined))
    conduct.calls.push({ ...times, ending })
    return
  }
  const byPages = random.chance(0.6)
  const maxItems = random.chance(0.2) ? random.integer(0, 40) : undefined
  const prefetch = random.chance(0.5)
  let start: ListSettings['start']
  for (let resumptions = 0; resumptions <= mostResumptions; resumptions++) {
    const list = read(start, maxItems, prefetch)
    if (list instanceof Promise) throw new TypeError(`${name} gives no pages`)
    const { iteration, cursor } = await iterate(stage, list, byPages, conduct, maxItems)
    conduct.list.iterations.push(iteration)
    // Where rows and not pages were taken, nobody knows the cursor.
    if (typeof iteration.ending === 'string' || !byPages || maxItems !== undefined || signal?.aborted) return
    start = cursor ?? start
    await time.pause(1000)
  }
}

/** How an operation is called in a run. */
function caller(
  { options, random }: Stage,
  { id, name, provider }: Operation,
  form: Conduct['form'],
  { fetch }: Endpoint,
): (settings: ListSettings) => Promise<unknown> | Paginator<unknown, unknown, string | number> {
  const middleware = random.chance(0.2) ? [passive] : []
  if (provider === 'apifansly') {
    const client = createApiFanslyClient({ ...options, fetch })
    client.use(...middleware)
    const calls = apiFanslyCalls[id]
    if (calls) return (settings) => calls[form](client, settings)
  } else {
    const client = createOnlyFansApiClient({ ...options, fetch })
    client.use(...middleware)
    const calls = onlyFansApiCalls[id]
    if (calls) return (settings) => calls[form](client, settings)
  }
  throw new Error(`The simulation has no call of ${name}`)
}

/** Middleware that copies what passes, and changes nothing. */
const passive = {
  onRequest: ({ request }: { readonly request: Request }) => new Request(request),
  onResponse({ response }: { readonly response: Response }) {
    response
      .clone()
      .text()
      .catch(() => {}) // what is lost is told to the caller
  },
}

/** Reads a list to its end, or until there is enough of it, now and then taking time for what was read. */
async function iterate(
  { time, random }: Stage,
  list: Paginator<unknown, unknown, string | number>,
  byPages: boolean,
  { calls, endpoint, operation }: Conduct,
  maxItems: number | undefined,
): Promise<{ iteration: Iteration; cursor: string | number | undefined }> {
  const first = endpoint.attempts.length
  const ids: string[] = []
  let idsBeforeLast = 0
  const leaveOften = random.pick(0, 0, 0, 0.1)
  const pauseOften = random.pick(0, 0.3, 1)
  let cursor: string | number | undefined
  const ended = (ending: Iteration['ending']) => ({
    iteration: { ids, idsBeforeLast, maxItems, ending, attempts: endpoint.attempts.slice(first) },
    cursor,
  })
  const note = (items: readonly unknown[]): void => {
    idsBeforeLast = ids.length
    ids.push(...items.map((item) => idIn(operation.name, item)).filter((id) => id !== undefined))
  }
  const pages = list.pages()
  const items = list[Symbol.asyncIterator]()
  for (;;) {
    const step = byPages ? await timed(time, () => pages.next()) : await timed(time, () => items.next())
    if (byPages) calls.push(step)
    if ('error' in step.ending) return ended({ error: step.ending.error })
    const { done, value } = step.ending.value
    if (done) return ended('complete')
    if (byPages) {
      const page: { items: readonly unknown[]; cursor: string | number | undefined } = Object(value)
      note(page.items)
      // As it comes back from where a caller stored it.
      cursor = page.cursor === undefined ? cursor : JSON.parse(JSON.stringify(page.cursor))
    } else note([value])
    if (random.chance(leaveOften)) {
      await (byPages ? pages.return() : items.return?.())
      return ended('left')
    }
    if (random.chance(pauseOften)) await time.pause(random.integer(0, 3000))
  }
}

async function timed<Value>(
  time: VirtualTime,
  work: () => Promise<Value>,
): Promise<
  Omit<Call, 'ending'> & { readonly ending: { readonly value: Value } | { readonly error: unknown } }
> {
  const startedAt = time.now()
  try {
    const value = await work()
    return { startedAt, settledAt: time.now(), ending: { value } }
  } catch (error) {
    return { startedAt, settledAt: time.now(), ending: { error } }
  }
}
