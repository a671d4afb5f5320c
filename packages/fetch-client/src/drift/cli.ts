#!/usr/bin/env node
import { writeFile } from 'node:fs/promises'
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

const gateways = {
  apifansly: { provider: apiFansly, answers: apiFanslyAnswers },
  onlyfansapi: { provider: onlyFansApi, answers: onlyFansApiAnswers },
}

try {
  process.exitCode = await run(readCommand(process.argv.slice(2), process.env))
} catch (error) {
  if (!(error instanceof UsageError) && !isConfigurationError(error)) throw error
  process.stderr.write(`fansly-drift: ${error.message}\nTry fansly-drift --help\n`)
  process.exitCode = 2
}

async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    process.stdout.write(usage)
    return 0
  }
  const { gateway, apiKey, baseUrl, account, maxRequests, json } = command
  const { provider, answers } = gateways[gateway]
  const core = createUntypedCore(provider, { apiKey, baseUrl })
  const examination = await examine(core, answers, { account, maxRequests })
  const exitCode = exitCodeOf(examination)
  const machineReport = `${JSON.stringify({ ...examination, exitCode }, null, 2)}\n`
  if (json !== '-') process.stdout.write(reportOf(examination))
  if (json === '-') process.stdout.write(machineReport)
  else if (json !== undefined) await writeFile(json, machineReport)
  return exitCode
}
