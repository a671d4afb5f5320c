import { expect, test } from 'vitest'
import { readReport } from './report.ts'

const names = ['one', 'two']
const bun = '{"userAgent":"Bun/1.4.5"}'
const read = (...lines: string[]): unknown => readReport(lines, /^Bun\/[\d.]+/, names)

test('reads what a runtime said', () => {
  expect(read(bun, '{"name":"one"}', '{"name":"two","failure":"why"}')).toEqual({
    userAgent: 'Bun/1.4.5',
    outcomes: [{ name: 'one' }, { name: 'two', failure: 'why' }],
  })
})

test.each([
  ['nothing', [], 'No line of a report'],
  ['another runtime', ['{"userAgent":"Node.js/24"}', '{"name":"one"}', '{"name":"two"}'], 'Another runtime'],
  ['a runtime without a name', ['{}', '{"name":"one"}', '{"name":"two"}'], 'Another runtime'],
  ['a suite that ended early', [bun, '{"name":"one"}'], '1 cases did not report: two'],
  [
    'a case that reported twice',
    [bun, '{"name":"one"}', '{"name":"two"}', '{"name":"two"}'],
    '2 cases, but 3 reports',
  ],
  ['a line cut off', [bun, '{"name":"one"}', '{"name":'], 'No line of a report: {"name":'],
])('refuses %s', (_what, lines, message) => {
  expect(() => read(...lines)).toThrow(message)
})
