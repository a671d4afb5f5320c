import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gateway, startGateway } from './gateway.ts'
import { validation } from './cases/validation.ts'
import { webhooks } from './cases/webhooks.ts'
import { cases, type Outcome, runSuite } from './suite.ts'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

test('no two cases have one name', () => {
  const names = cases.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('a gateway that is not there fails cases, and tells why', async () => {
  const outcomes: Outcome[] = []
  const traits = { tellsWhatWasNotSent: true, repeatsLostSends: false }
  for await (const outcome of runSuite({ gateway: gateway.deadUrl, deadUrl: gateway.deadUrl, traits }))
    outcomes.push(outcome)
  const passed = outcomes.filter(({ failure }) => failure === undefined).map(({ name }) => name)
  expect(passed).toEqual([
    'nobody listens: a ConnectionError',
    'a send that nobody listens to is not sent, where the runtime tells',
    ...[...webhooks, ...validation].map(({ name }) => name),
  ])
  expect(outcomes[0]?.failure).toContain('fetch failed')
})
