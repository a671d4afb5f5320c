/** What ends a call from outside: its caller, or a time limit. */
export interface Stop {
  readonly signal: AbortSignal
  /** Lets go of the timer and the caller's signal. */
  disarm(): void
}

/** The longest that a timer can be set for, in milliseconds; a longer one would go off at once. */
const longestTimerMs = 2 ** 31 - 1

/** A signal that follows the given one, and aborts with an error of its own after a time, in milliseconds. */
export function stopAfter(ms: number, follow: AbortSignal | undefined, reason: () => Error): Stop {
  const controller = new AbortController()
  const onAbort = (): void => controller.abort(follow?.reason)
  const timer =
    ms < Infinity ? setTimeout(() => controller.abort(reason()), Math.min(ms, longestTimerMs)) : undefined
  keepNothingAlive(timer)
  if (follow?.aborted) onAbort()
  follow?.addEventListener('abort', onAbort)
  return {
    signal: controller.signal,
    disarm() {
      clearTimeout(timer)
      follow?.removeEventListener('abort', onAbort)
    },
  }
}

/** Where timers are objects, the process does not wait for those that are let go. */
function keepNothingAlive(timer: unknown): void {
  const { unref }: { unref?: unknown } = Object(timer)
  if (typeof unref === 'function') unref.call(timer)
}
