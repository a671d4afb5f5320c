import { readReport } from './report.ts'
import type { Runtime } from './runtimes/runtime.ts'
import type { Surroundings } from './stage.ts'

/** How a runtime did. */
export interface Verdict {
  readonly runtime: string
  /** What it calls itself, with its version. */
  readonly userAgent: string
  readonly passed: number
  /** What failed and why; that it did not run at all, or not to the end, is a failure. */
  readonly failures: readonly string[]
  readonly durationMs: number
}

/** Runs the suite on a runtime, for so many milliseconds at most, and holds it to the names of all cases. */
export async function judge(
  { name, userAgent, traits, run }: Runtime,
  surroundings: Omit<Surroundings, 'traits'>,
  names: readonly string[],
  limitMs: number,
): Promise<Verdict> {
  const start = performance.now()
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), limitMs)
  const verdict = { runtime: name, userAgent: '', passed: 0 }
  const failuresAndTime = (failures: readonly string[]): Pick<Verdict, 'failures' | 'durationMs'> => ({
    failures,
    durationMs: performance.now() - start,
  })
  try {
    const report = readReport(await run({ ...surroundings, traits }, limit.signal), userAgent, names)
    const failures = report.outcomes.flatMap((outcome) =>
      outcome.failure === undefined ? [] : [`${outcome.name}\n  ${outcome.failure}`],
    )
    return {
      ...verdict,
      userAgent: report.userAgent,
      passed: names.length - failures.length,
      ...failuresAndTime(failures),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      ...verdict,
      ...failuresAndTime([limit.signal.aborted ? `not done after ${limitMs} ms` : `did not run: ${reason}`]),
    }
  } finally {
    clearTimeout(timer)
  }
}

/** One line for each runtime, under a head. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const rows = [
    ['runtime', 'passed', 'failed', 'time', 'calls itself'],
    ...verdicts.map(({ runtime, passed, failures, durationMs, userAgent }) => [
      runtime,
      String(passed),
      String(failures.length),
      `${(durationMs / 1000).toFixed(1)} s`,
      userAgent,
    ]),
  ]
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widthOf(column)))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}
