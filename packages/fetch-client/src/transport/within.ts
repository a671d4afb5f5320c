/** The longest that a timer can be set for, in milliseconds; a longer one would go off at once. */
const longestTimerMs = 2 ** 31 - 1

/**
 * What work brings. When its time is over, in milliseconds, or the signal aborts, it is left alone at once, whatever it does
 * about that, and told so by a signal of its own. Without any time it does not begin.
 */
export function within<Value>(
  ms: number,
  signal: AbortSignal | undefined,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    if (ms <= 0) throw late()
    const controller = new AbortController()
    const settle = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    const leave = (reason: unknown): void => {
      settle()
      controller.abort(reason)
      reject(reason)
    }
    const onAbort = (): void => leave(signal?.reason)
    const onLate = (): void => leave(late())
    const timer = setTimeout(onLate, Math.min(ms, longestTimerMs))
    // Where timers are objects, the process does not wait for those that are let go.
    const handle: { unref?(): void } = Object(timer)
    handle.unref?.()
    signal?.addEventListener('abort', onAbort)
    work(controller.signal).then(resolve, reject).then(settle)
  })
}
