/**
 * Resolves after so many milliseconds, or never where there are none.
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
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds)
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
