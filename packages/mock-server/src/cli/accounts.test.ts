import { expect, test } from 'vitest'

import { loadMounts } from '../load-mounts.ts'
import { createMockServer, type MockServer } from '../mock-server.ts'
import type { MockServerOptions } from '../mock-server-options.ts'
import { banner } from './banner.ts'
import { startEvent } from './json-lines.ts'

const mounts = await loadMounts()

/** The lines of the banner that name accounts. */
function accountLines(mock: MockServer): string[] {
  const text = banner({ version: '0.0.0', mock, mounts, hasApiKey: false, paint: (_, plain) => plain })
  return text.split('\n').filter((line) => line.includes('accounts: '))
}

test.for<[string, MockServerOptions, string[]]>([
  ['one, which answers to any name', {}, []],
  [
    'a few',
    { creators: 3 },
    ['  accounts: fansly_1, fansly_2, fansly_3', '  accounts: fansly_acct_1, fansly_acct_2, fansly_acct_3'],
  ],
  [
    'many',
    { creators: 12 },
    ['  accounts: fansly_1 to fansly_12', '  accounts: fansly_acct_1 to fansly_acct_12'],
  ],
])('the banner names the accounts: %s', async ([, options, lines]) => {
  await using mock = await createMockServer(options)
  expect(accountLines(mock)).toEqual(lines)
})

test('the line of JSON names each account', async () => {
  await using mock = await createMockServer({ creators: 6 })
  const numbers = [1, 2, 3, 4, 5, 6]
  expect(startEvent('0.0.0', mock, mounts)).toMatchObject({
    gateways: {
      apifansly: { accounts: numbers.map((number) => `fansly_${number}`) },
      onlyfansapi: { accounts: numbers.map((number) => `fansly_acct_${number}`) },
    },
  })
})

test('what is named is there', async () => {
  await using mock = await createMockServer({ creators: 3 })
  const headers = { 'x-api-key': 'any', authorization: 'Bearer any' }
  const [first, second] = accountLines(mock).map((line) => line.replace('  accounts: ', '').split(', '))
  const urls = [
    ...(first ?? []).map((account) => `${mock.url('apifansly')}/${account}/chats`),
    ...(second ?? []).map((account) => `${mock.url('onlyfansapi')}/api/fansly/${account}/chats`),
  ]
  const answers = await Promise.all(urls.map((url) => mock.fetch(url, { headers })))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
})
