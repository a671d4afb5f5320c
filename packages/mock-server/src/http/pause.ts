/** In milliseconds. */
const longestInterval = 2 ** 31 - 1

/**
 * Resolves after so many milliseconds, or never where there are none. Either keeps the process alive, as an open socket would:
 * whoever waits for an answer in this process is to see their own time limit.
 *
 * @throws The reason of the first signal that is aborted.
 */
export async function pause(
  milliseconds: number | undefined,
  signals: readonly AbortSignal[],
): Promise<void> {
  const done = new AbortController()
  try {
    await new Promise<void>((resolve, reject) => {
      const timer =
        milliseconds === undefined
          ? setInterval(() => {}, longestInterval)
          : setTimeout(resolve, milliseconds)
      done.signal.addEventListener('abort', () => clearTimeout(timer))
      for (const signal of signals) {
        const stop = (): void => reject(signal.reason)
        if (signal.aborted) stop()
        signal.addEventListener('abort', stop, { signal: done.signal })
      }
    })
  } finally {
    done.abort()
  }
}
