#!/usr/bin/env node
import { appendFile, writeFile } from 'node:fs/promises'
import { inspect } from 'node:util'
import { answers as apiFanslyAnswers } from '../apifansly/answers.ts'
import { apiFansly } from '../apifansly/provider.ts'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { answers as onlyFansApiAnswers } from '../onlyfansapi/answers.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import { createUntypedCore } from '../transport/core.ts'
import { type Command, readCommand, UsageError } from './command.ts'
import { examine } from './examine.ts'
import { exitCodeOf, reportOf } from './report.ts'
import { usage } from './usage.ts'
import { readVersion } from './version.ts'

const gateways = {
  apifansly: { provider: apiFansly, answers: apiFanslyAnswers },
  onlyfansapi: { provider: onlyFansApi, answers: onlyFansApiAnswers },
}

// Where nobody reads it any more, the exit status still tells.
process.stdout.on('error', () => {})

try {
  process.exitCode = await run(readCommand(process.argv.slice(2), process.env))
} catch (error) {
  const isUsage = error instanceof UsageError || isConfigurationError(error)
  const problem = isUsage ? `${error.message}\nTry fansly-drift --help` : inspect(error)
  process.stderr.write(`fansly-drift: ${problem}\n`)
  process.exitCode = 2
}

async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (command.name === 'version') {
    process.stdout.write(`${await readVersion()}\n`)
    return 0
  }
  const { gateway, apiKey, baseUrl, account, maxRequests, json } = command
  const { provider, answers } = gateways[gateway]
  const core = createUntypedCore(provider, { apiKey, baseUrl })
  const file = json === '-' ? undefined : json
  if (file !== undefined) await tryToWrite(file)
  const examination = await examine(core, answers, { account, maxRequests })
  const exitCode = exitCodeOf(examination)
  const machineReport = `${JSON.stringify({ ...examination, exitCode }, null, 2)}\n`
  if (json !== '-') process.stdout.write(reportOf(examination))
  if (json === '-') process.stdout.write(machineReport)
  if (file !== undefined) await writeFile(file, machineReport)
  return exitCode
}

/** Finds out whether the report can be written, before a credit is spent on it. */
async function tryToWrite(file: string): Promise<void> {
  try {
    await appendFile(file, '')
  } catch (error) {
    const { code }: { code?: unknown } = Object(error)
    throw new UsageError(`--json ${file}: it cannot be written (${String(code)})`)
  }
}
