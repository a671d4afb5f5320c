import { env } from 'node:process'
import { describe, expect, test } from 'vitest'
import { apiFanslyCalls } from './apifansly-calls.ts'
import { faults, listFaults } from './faults.ts'
import { onlyFansApiCalls } from './onlyfansapi-calls.ts'
import { operations } from './operations.ts'
import { run } from './run.ts'
import { runtimes } from './runtime-errors.ts'

/** All of them, or the one that is to be looked into. */
const seeds =
  env['SEED'] === undefined ? Array.from({ length: 10_000 }, (_, seed) => seed) : [Number(env['SEED'])]

/** More of them tell no more. */
const mostFailures = 5

describe('10,000 runs of random operations at gateways with random faults', () => {
  const reached = new Set<string>()

  test('send nothing twice, lose and double no row, keep their limits and say what went wrong', async () => {
    const failures: string[] = []
    for (const seed of seeds) {
      const report = await run(seed)
      for (const one of report.reached) reached.add(one)
      if (report.violations.length === 0) continue
      const replay = `SEED=${seed} pnpm --filter @fansly-chats/contract-tests simulate`
      const trace = seeds.length === 1 ? report.trace : []
      failures.push([...report.violations, ...trace, replay].join('\n'))
      if (failures.length === mostFailures) break
    }
    expect(failures.join('\n\n')).toBe('')
  })

  test.for([
    ['every operation as a method', operations.map(({ name }) => `${name} method`)],
    ['every operation as a verb', operations.map(({ name }) => `${name} verb`)],
    ['every fault', [...faults, ...listFaults, 'none']],
    ['every runtime', runtimes],
    [
      'every outcome',
      ['unsent', 'lost', 'dropped', 'failed', 'unreadable', 'contradiction', 'redirected', 'done'],
    ],
    [
      'every ending',
      [
        'resolved',
        'complete',
        'left',
        'ApiError',
        'AuthenticationError',
        'ConnectionError',
        'ContractError',
        'DeliveryUnknownError',
        'ConfigurationError',
        'InvalidRequestError',
        'NotFoundError',
        'ParseError',
        'PaymentRequiredError',
        'PermissionError',
        'RateLimitError',
        'ServerError',
        'TimeoutError',
      ],
    ],
    [
      'what is hard to meet',
      [
        'a send done after its end',
        'a lost send that was done',
        'a lost send that was not done',
        'a list that is gone on with',
        'a list without an end',
        'a list that loses rows',
        'a list that rises',
      ],
    ],
  ] as const)('put %s to the test', ([, names]) => {
    expect(names.filter((name) => !reached.has(name))).toEqual([])
  })
})

test('every operation of both specifications is called', () => {
  const called = [
    ...Object.keys(apiFanslyCalls).map((id) => `apifansly ${id}`),
    ...Object.keys(onlyFansApiCalls).map((id) => `onlyfansapi ${id}`),
  ]
  expect(called.toSorted()).toEqual(operations.map(({ name }) => name).toSorted())
})

test('a run follows from its seed alone', async () => {
  for (let seed = 0; seed < 100; seed++) expect(await run(seed)).toEqual(await run(seed))
})
