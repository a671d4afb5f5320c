/** What a promise brings, or the signal's reason as soon as that aborts. */
export function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
    const settle = (): void => signal.removeEventListener('abort', onAbort)
    work.then(resolve, reject).then(settle, settle)
  })
}
