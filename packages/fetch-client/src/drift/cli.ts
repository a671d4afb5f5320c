#!/usr/bin/env node
import { inspect } from 'node:util'
import { answers as apiFanslyAnswers } from '../apifansly/answers.ts'
import { apiFansly } from '../apifansly/provider.ts'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { answers as onlyFansApiAnswers } from '../onlyfansapi/answers.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import { createUntypedCore } from '../transport/core.ts'
import type { Plugins } from '../transport/transport.ts'
import { type Command, readCommand, UsageError } from './command.ts'
import { examine } from './examine.ts'
import { note, print, write } from './output.ts'
import { exitCodeOf, reportOf } from './report.ts'
import { usage } from './usage.ts'
import { readVersion } from './version.ts'

const gateways = {
  apifansly: { provider: apiFansly, answers: apiFanslyAnswers },
  onlyfansapi: { provider: onlyFansApi, answers: onlyFansApiAnswers },
}

try {
  process.exitCode = await run(readCommand(process.argv.slice(2), process.env))
} catch (error) {
  const isUsage = error instanceof UsageError || isConfigurationError(error)
  note(isUsage ? `${error.message}\nTry fansly-drift --help` : inspect(error))
  process.exitCode = 2
}

async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    await print(usage)
    return 0
  }
  if (command.name === 'version') {
    await print(`${await readVersion()}\n`)
    return 0
  }
  const { gateway, apiKey, baseUrl, account, maxRequests, json } = command
  const { provider, answers } = gateways[gateway]
  const core = createUntypedCore(provider, { apiKey, baseUrl }, () => ({ onRetry }))
  const file = json === '-' ? undefined : json
  // Before a credit is spent, and so that a report of another run cannot pass for one of this.
  if (file !== undefined) await write(file, '')
  const examination = await examine(core, answers, { account, maxRequests })
  const exitCode = exitCodeOf(examination)
  const machineReport = `${JSON.stringify({ ...examination, exitCode }, null, 2)}\n`
  await print(json === '-' ? machineReport : reportOf(examination))
  if (file !== undefined) await write(file, machineReport)
  return exitCode
}

/** Says what is waited for: a gateway may ask for a minute. */
function onRetry(...[{ operation }, { status, delayMs }]: Parameters<NonNullable<Plugins['onRetry']>>): void {
  const trouble = status === undefined ? 'got no answer' : `failed with ${status}`
  note(`${operation} ${trouble} and is asked again in ${Math.ceil(delayMs / 1000)} s`)
}
