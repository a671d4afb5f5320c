#!/usr/bin/env node
import { banner } from './cli/banner.ts'
import { readCommand, type Command } from './cli/command.ts'
import { paintFor } from './cli/paint.ts'
import { requestLine } from './cli/request-line.ts'
import { stopOnSignal } from './cli/stop-on-signal.ts'
import { UsageError } from './cli/usage-error.ts'
import { usage } from './cli/usage.ts'
import { readVersion } from './cli/version.ts'
import { MockServerError } from './errors/mock-server-error.ts'

// Whoever reads the output may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await run(readCommand(process.argv.slice(2)))
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`fansly-mock: ${error.message}\nTry fansly-mock --help\n`)
    process.exitCode = 2
  } else if (error instanceof MockServerError) {
    process.stderr.write(`fansly-mock: ${error.message}\n`)
    process.exitCode = 1
  } else {
    throw error
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

async function serve({ options, isQuiet }: Extract<Command, { name: 'serve' }>): Promise<void> {
  // Prism takes half a second to load, which nobody should wait for to read the usage.
  const { createMockServer } = await import('./mock-server.ts')
  const { loadMounts } = await import('./load-mounts.ts')
  const paint = paintFor(process.stdout, process.env)
  const print = (text: string): void => {
    if (!isQuiet) process.stdout.write(`${text}\n`)
  }
  const mock = await createMockServer({
    ...options,
    onRequest: (record) => print(requestLine(record, paint)),
  })
  stopOnSignal(() => mock.close())

  const [version, mounts] = await Promise.all([readVersion(), loadMounts(options.specs)])
  print(banner({ version, mock, mounts, hasApiKey: options.apiKey !== undefined, paint }))
}
