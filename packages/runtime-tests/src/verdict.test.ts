import { expect, test } from 'vitest'
import type { Runtime } from './runtimes/runtime.ts'
import { judge, tableOf, type Verdict } from './verdict.ts'

const names = ['one', 'two']
const surroundings = { gateway: 'http://127.0.0.1:1', deadUrl: 'http://127.0.0.1:2' }
const judged = (run: Runtime['run'], limitMs = 10_000): Promise<Verdict> =>
  judge(
    {
      name: 'Toy',
      userAgent: /^Toy\/\d+/,
      traits: { tellsWhatWasNotSent: true, repeatsLostSends: false },
      run,
    },
    surroundings,
    names,
    limitMs,
  )
const lines = (...outcomes: object[]): readonly string[] =>
  [{ userAgent: 'Toy/1 (and more)' }, ...outcomes].map((line) => JSON.stringify(line))

test('a runtime that passes all', async () => {
  const verdict = await judged(async () => lines({ name: 'one' }, { name: 'two' }))
  expect(verdict).toMatchObject({ runtime: 'Toy', userAgent: 'Toy/1', passed: 2, failures: [] })
})

test('a runtime that fails a case', async () => {
  const verdict = await judged(async () => lines({ name: 'one' }, { name: 'two', failure: 'why' }))
  expect(verdict).toMatchObject({ passed: 1, failures: ['two\n  why'] })
})

test('a runtime that is not there', async () => {
  const verdict = await judged(() => Promise.reject(new Error('toy does not start')))
  expect(verdict).toMatchObject({ passed: 0, failures: ['did not run: toy does not start'] })
})

test('a runtime that stops half way', async () => {
  const verdict = await judged(async () => lines({ name: 'one' }))
  expect(verdict).toMatchObject({ passed: 0, failures: ['did not run: 1 cases did not report: two'] })
})

test('a runtime that hangs', async () => {
  const hang: Runtime['run'] = (_surroundings, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  expect(await judged(hang, 20)).toMatchObject({ passed: 0, failures: ['not done after 20 ms'] })
})

test('a table has a line for each', () => {
  const verdict: Verdict = {
    runtime: 'Toy',
    userAgent: 'Toy/1',
    passed: 2,
    failures: ['why'],
    durationMs: 1234,
  }
  expect(tableOf([verdict])).toBe(
    ['runtime  passed  failed  time   calls itself', 'Toy      2       1       1.2 s  Toy/1', ''].join('\n'),
  )
})
