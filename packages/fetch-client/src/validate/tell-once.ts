import { driftLines, type DriftReport } from './drift-report.ts'
import type { Finding } from './finding.ts'

/** So many findings are remembered. */
const mostRemembered = 1000

/** Tells each finding of an operation the first time; an answer after the other is likely to have the same ones. */
export function tellOnce(listener: (report: DriftReport) => unknown = print): (report: DriftReport) => void {
  const told = new Set<string>()
  return (report) => {
    const isNew = ({ pointer, expected, actual }: Finding): boolean => {
      const name = [report.operation, report.status, pointer, expected, actual].join('\n')
      if (told.has(name)) return false
      if (told.size === mostRemembered) told.clear()
      told.add(name)
      return true
    }
    const findings = report.findings.filter(isNew)
    if (findings.length > 0) tell(listener, { ...report, findings })
  }
}

async function tell(listener: (report: DriftReport) => unknown, report: DriftReport): Promise<void> {
  try {
    await listener(report)
  } catch (error) {
    // oxlint-disable-next-line no-console -- without a caller to throw to, this is where it is seen
    console.error('`onDrift` of fansly-chats threw:', error)
  }
}

function print(report: DriftReport): void {
  // oxlint-disable-next-line no-console -- what is asked for where nobody listens
  for (const line of driftLines(report)) console.warn(line)
}
