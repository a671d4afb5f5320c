// Prints how many tests passed and failed, from the reports that `pnpm test` left in each package.
import { globSync, readFileSync } from 'node:fs'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly success: boolean
}

const files = globSync('{specs,packages/*,examples/*}/.vitest/report.json')
if (files.length === 0) throw new Error('No test reports: run `pnpm test` first')

const reports = files.map((file): Report => JSON.parse(readFileSync(file, 'utf8')))
const sum = (count: (report: Report) => number): number =>
  reports.reduce((total, report) => total + count(report), 0)
const passed = sum((report) => report.numPassedTests)
// A test file that does not load has no tests that could fail, and must not pass for one without any.
const failed = sum(({ numFailedTests, success }) => Math.max(numFailedTests, success ? 0 : 1))
const skipped = sum((report) => report.numPendingTests)
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
if (failed > 0 || passed === 0) process.exitCode = 1
