import type { Conduct } from './conduct.ts'
import { nameOf } from './name-of.ts'

/** What happened to one actor, line by line. */
export function traceOf({
  operation,
  form,
  runtime,
  limits,
  hasLimiter,
  endpoint,
  calls,
  list,
  abortedAt,
}: Conduct): string[] {
  const { attemptTimeoutMs, totalTimeoutMs, maxRetries } = limits
  return [
    `${operation.name} ${form} on ${runtime}, ${attemptTimeoutMs}/${totalTimeoutMs} ms, ${maxRetries} retries, limiter ${hasLimiter}, aborted at ${abortedAt()}`,
    ...endpoint.attempts.map(
      ({ startedAt, endedAt, fault, outcome, executedAt }) =>
        `  ${startedAt} to ${endedAt} ms: ${fault}, ${JSON.stringify(outcome)}, done at ${executedAt}`,
    ),
    ...calls.map(
      ({ startedAt, settledAt, ending }) =>
        `  called from ${startedAt} to ${settledAt} ms: ${described(ending)}`,
    ),
    ...(list?.iterations ?? []).map(
      ({ ids, ending, maxItems }) =>
        `  ${ids.length} of ${list?.pages.list.rows.length} rows, ${list?.limit} a page, ${list?.pages.list.hides} hidden, ${list?.pages.list.rises} come to the top, at most ${maxItems}: ${typeof ending === 'string' ? ending : described(ending)}`,
    ),
  ]
}

/** What was put to the test, in words that can be counted. */
export function reachedBy({ operation, form, endpoint, calls, list, runtime }: Conduct): string[] {
  const endings = [
    ...calls.map(({ ending }) => ending),
    ...(list?.iterations ?? []).map(({ ending }) => ending),
  ]
  return [
    `${operation.name} ${form}`,
    runtime,
    ...endpoint.attempts.flatMap(({ fault, outcome, endedAt = 0, executedAt = 0 }) => [
      fault,
      outcome.kind,
      ...(operation.isSend && outcome.kind === 'dropped' && executedAt > endedAt
        ? ['a send done after its end']
        : []),
      ...(operation.isSend && outcome.kind === 'lost'
        ? [`a lost send that was ${executedAt > 0 ? '' : 'not '}done`]
        : []),
    ]),
    ...(list && list.iterations.length > 1 ? ['a list that is gone on with'] : []),
    ...(list?.pages.isEndless ? ['a list without an end'] : []),
    ...(list && list.pages.list.hides > 0 ? ['a list that loses rows'] : []),
    ...(list && list.pages.list.rises > 0 ? ['a list that rises'] : []),
    ...endings.map((ending) =>
      typeof ending === 'string' ? ending : 'error' in ending ? nameOf(ending.error) : 'resolved',
    ),
  ]
}

const described = (ending: { readonly value: unknown } | { readonly error: unknown }): string =>
  'error' in ending ? `threw ${String(ending.error)}` : 'resolved'
