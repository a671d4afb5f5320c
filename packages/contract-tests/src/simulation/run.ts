import { getEventListeners } from 'node:events'
import { act, type Stage } from './actor.ts'
import type { Conduct } from './conduct.ts'
import { judge } from './judge.ts'
import { isPagedList } from './list-pages.ts'
import { operations } from './operations.ts'
import { quotaOf } from './quota.ts'
import { type Random, randomFrom } from './random.ts'
import { runtimes } from './runtime-errors.ts'
import { reachedBy, traceOf } from './trace.ts'
import { inVirtualTime, type VirtualTime } from './virtual-time.ts'

/** What a run showed. */
export interface Report {
  /** What the client must not do, and did. */
  readonly violations: readonly string[]
  /** What happened, line by line. */
  readonly trace: readonly string[]
  /** What was put to the test. */
  readonly reached: readonly string[]
}

/** What has the most to lose is called more often. */
const pagedLists = operations.filter(({ name }) => isPagedList(name))
const sends = operations.filter(({ isSend }) => isSend)

/** Clients that share a key share their rate limit: each run has its own. */
let keys = 0

/**
 * Makes a few calls at gateways with faults, all of it as the seed says.
 *
 * @throws RangeError for a seed that is no whole number.
 */
export async function run(seed: number): Promise<Report> {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, got ${seed}`)
  const conducts: Conduct[] = []
  const violations: string[] = []
  const onUnhandled = (reason: unknown): void => {
    violations.push(`A rejection was left unhandled: ${String(reason)}`)
  }
  const ownRandom = Math.random
  Math.random = randomFrom(~seed).next
  process.on('unhandledRejection', onUnhandled)
  try {
    await inVirtualTime((time) => play(seed, time, conducts, violations))
  } catch (error) {
    violations.push(String(error))
  } finally {
    Math.random = ownRandom
    process.off('unhandledRejection', onUnhandled)
  }
  return {
    violations: [...violations, ...conducts.flatMap(judge)],
    trace: conducts.flatMap(traceOf),
    reached: conducts.flatMap(reachedBy),
  }
}

async function play(
  seed: number,
  time: VirtualTime,
  conducts: Conduct[],
  violations: string[],
): Promise<void> {
  const random = randomFrom(seed)
  const controller = new AbortController()
  const willAbort = random.chance(0.25)
  let abortedAt: number | undefined
  const stage: Stage = {
    time,
    random,
    runtime: random.pick(...runtimes),
    quota: quotaOf(time, random),
    options: optionsOf(random),
    signal: willAbort || random.chance(0.3) ? controller.signal : undefined,
    abortedAt: () => abortedAt,
  }
  const abort = async (): Promise<void> => {
    const reason = random.pick<unknown>(new Error('The user left'), 'left', 0, null, false, undefined)
    await time.pause(
      random.pick(0, random.integer(0, 800), random.integer(0, 10_000), random.integer(0, 60_000)),
    )
    abortedAt = time.now()
    controller.abort(reason)
  }
  const aborting = willAbort ? abort() : undefined
  const others = Array.from({ length: random.chance(0.03) ? 12 : random.integer(0, 2) }, () =>
    random.pick(...random.pick(operations, pagedLists, sends)),
  )
  const [operation = random.pick(...operations)] = operations.slice(seed % operations.length)
  await Promise.all([operation, ...others].map((one) => act(stage, one, conducts)))

  await time.pause(50)
  const timers = time.foreignTimers()
  if (timers > 0) violations.push(`${timers} timers of the client are left`)
  const listeners = getEventListeners(controller.signal, 'abort').length
  if (listeners > 0) violations.push(`${listeners} listeners are left at the signal of the caller`)
  await aborting
}

function optionsOf(random: Random): Stage['options'] {
  return {
    apiKey: `key-of-run-${++keys}`,
    baseUrl: 'https://gateway.example',
    ...(random.chance(0.5) && { rateLimiter: false }),
    ...(random.chance(0.3) && { hooks: { onRequest() {}, onResponse() {}, onRetry() {}, onRateLimit() {} } }),
    totalTimeoutMs: random.pick(undefined, undefined, 20_000),
    maxRetries: random.pick(undefined, undefined, 1),
  }
}
