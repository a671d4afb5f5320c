import { expect, test } from 'vitest'
import type { DriftReport } from './drift-report.ts'
import { tellOnce } from './tell-once.ts'

/** The report of an answer that has these places more than is specified. */
function reportOf(pointers: readonly string[]): DriftReport {
  const findings = pointers.map((pointer) => ({
    severity: 'additive' as const,
    pointer,
    expected: 'nothing',
    actual: 'string',
    count: 1,
  }))
  return { provider: 'apifansly', operation: 'listChats', status: 200, findings }
}

/** So many different places. */
function places(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `/${index}`)
}

test('tells only what is new of a report, and nothing where nothing is', () => {
  const told: DriftReport[] = []
  const tell = tellOnce((report) => told.push(report))
  tell(reportOf(['/a']))
  tell(reportOf(['/a', '/b']))
  tell(reportOf(['/b', '/a']))
  expect(told).toEqual([reportOf(['/a']), reportOf(['/b'])])
})

test('the same finding of another status or another type is another one', () => {
  const told: DriftReport[] = []
  const tell = tellOnce((report) => told.push(report))
  const report = reportOf(['/a'])
  const reports = [
    report,
    { ...report, status: 404 },
    { ...report, findings: report.findings.map((finding) => ({ ...finding, actual: 'null' })) },
  ]
  for (const one of reports) tell(one)
  expect(told).toEqual(reports)
})

test('a thousand findings are remembered', () => {
  const told: DriftReport[] = []
  const tell = tellOnce((report) => told.push(report))
  tell(reportOf(places(1000)))
  tell(reportOf(places(1000)))
  expect(told).toHaveLength(1)
})

test('one more, and it begins anew: what comes again is told again', () => {
  const told: DriftReport[] = []
  const tell = tellOnce((report) => told.push(report))
  tell(reportOf(places(1001)))
  tell(reportOf(['/1000']))
  expect(told).toHaveLength(1)
  tell(reportOf(['/0']))
  expect(told[1]).toEqual(reportOf(['/0']))
})
