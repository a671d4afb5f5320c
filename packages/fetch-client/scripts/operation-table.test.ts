import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import * as apiFansly from '../src/apifansly/operations.ts'
import * as onlyFansApi from '../src/onlyfansapi/operations.ts'
import type { OperationTable } from '../src/transport/operation.ts'
import { operationTable, type OperationsDocument } from './operation-table.ts'

const tableOf = (operation: object, method = 'post'): string =>
  operationTable('thing', { paths: { '/things/{id}': { parameters: [], [method]: operation } } })

test('writes an operation that may be repeated without more', () => {
  expect(tableOf({ operationId: 'likeThing', 'x-retry': 'safe' })).toMatch(
    /\*\/\n\nexport const likeThing = \['likeThing', 'POST', '\/things\/\{id\}'\] as const\n$/,
  )
})

test('writes one that may not with what it is sent once by', () => {
  const table = tableOf({ operationId: 'sendThing', 'x-retry': 'never' })
  expect(table).toContain("import { type Once, once } from '../transport/once.ts'")
  expect(table).toContain("= ['sendThing', 'POST', '/things/{id}', once]")
})

test.for<[string, object, string]>([
  [
    'without a class of repetition',
    { operationId: 'sendThing' },
    'x-retry must be safe or never, got undefined',
  ],
  ['with another', { operationId: 'sendThing', 'x-retry': 'once' }, 'POST /things/{id}: x-retry'],
  ['without an id', { 'x-retry': 'safe' }, 'operationId is missing'],
])('refuses an operation %s', ([, operation, problem]) => {
  expect(() => tableOf(operation)).toThrow(problem)
})

test('refuses a method that the client has no verb for', () => {
  expect(() => tableOf({ operationId: 'setThing', 'x-retry': 'safe' }, 'put')).toThrow('no verb')
})

test.for<[string, OperationTable]>([
  ['apifansly', apiFansly],
  ['onlyfansapi', onlyFansApi],
])('what may never be repeated by the specification of %s is what is sent once', async ([name, table]) => {
  const bundle = new URL(import.meta.resolve(`@fansly-chats/specs/${name}.json`))
  const { paths }: OperationsDocument = JSON.parse(await readFile(bundle, 'utf8'))
  const never = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .map((operation): Record<string, unknown> => Object(operation))
    .filter((operation) => operation['x-retry'] === 'never')
    .map(({ operationId }) => operationId)
  const once = Object.values(table).filter(([, , , sentOnce]) => sentOnce)
  expect(once.map(([id]) => id)).toEqual(never)
  expect(never.length).toBeGreaterThan(0)
})
