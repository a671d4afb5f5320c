import { within } from './within.ts'

/** Waits, in milliseconds, and keeps the process alive meanwhile. The signal ends it at once, with its reason. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return within(Infinity, signal, Error, (left) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      left.addEventListener('abort', () => clearTimeout(timer))
    })
  })
}
