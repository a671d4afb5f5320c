import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM'] as const

/** Lets the process end in good order at the first signal that asks for it, and at once at the second. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of signals) {
    process.on(signal, () => {
      if (isStopping) process.exit(128 + constants.signals[signal])
      isStopping = true
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`fansly-mock: ${error instanceof Error ? error.message : String(error)}\n`)
          process.exit(1)
        },
      )
    })
  }
}
