import { setFlagsFromString } from 'node:v8'

import { banner } from './cli/banner.ts'
import { readCommand, type Command } from './cli/command.ts'
import { deliveryLine } from './cli/delivery-line.ts'
import { deliveryEvent, reloadEvent, requestEvent, startEvent } from './cli/json-lines.ts'
import { paintFor } from './cli/paint.ts'
import { requestLine } from './cli/request-line.ts'
import { stopOnSignal } from './cli/stop-on-signal.ts'
import { UsageError } from './cli/usage-error.ts'
import { usage } from './cli/usage.ts'
import { readVersion } from './cli/version.ts'
import { MockServerError } from './errors/mock-server-error.ts'

/** Does what the arguments ask for. What is wrong is printed, and told by the exit code of the process. */
export async function runCommand(args: readonly string[]): Promise<void> {
  // Whoever reads the output may have seen enough, as `head` has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    await run(readCommand(args))
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`fansly-mock: ${error.message}\nTry fansly-mock --help\n`)
      process.exitCode = 2
    } else if (error instanceof MockServerError) {
      printError(error.message)
      process.exitCode = 1
    } else {
      throw error
    }
  }
}

async function run(command: Command): Promise<void> {
  switch (command.name) {
    case 'help':
      process.stdout.write(usage)
      return
    case 'version':
      process.stdout.write(`${await readVersion()}\n`)
      return
    case 'serve':
      await serve(command)
  }
}

async function serve({ options, output }: Extract<Command, { name: 'serve' }>): Promise<void> {
  // Prism takes a while to load, which nobody should wait for to read the usage.
  const { createMockServer } = await import('./mock-server.ts')
  const { loadMounts } = await import('./load-mounts.ts')
  const paint = paintFor(process.stdout, process.env)
  const mock = await createMockServer({
    ...options,
    onReload: (reload) => {
      if (output === 'json') print(JSON.stringify(reloadEvent(reload)))
      else if (reload.error) printError(`kept the old ${reload.what}: ${reload.error.message}`)
      else if (output === 'text')
        print(`The new ${reload.what} ${reload.what === 'world' ? 'is' : 'are'} in use`)
    },
    ...(output === 'text' && {
      onRequest: (record) => print(requestLine(record, paint)),
      onDelivery: (delivery) => print(deliveryLine(delivery, new Date(), paint)),
    }),
    ...(output === 'json' && {
      onRequest: (record) => print(JSON.stringify(requestEvent(record))),
      onDelivery: (delivery) => print(JSON.stringify(deliveryEvent(delivery))),
    }),
  })
  // What is in use by now is all that lasts: V8 would make ever more room for the garbage of requests, for no speed worth it.
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
  stopOnSignal(() => mock.close())
  if (output === 'quiet') return

  const [version, mounts] = await Promise.all([readVersion(), loadMounts(options.specs)])
  print(
    output === 'json'
      ? JSON.stringify(startEvent(version, mock, mounts))
      : banner({ version, mock, mounts, hasApiKey: options.apiKey !== undefined, paint }),
  )
}

function printError(text: string): void {
  process.stderr.write(`fansly-mock: ${text}\n`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
