// oxlint-disable vitest/no-standalone-expect -- the fixture is Vitest's own `test`
import { describe, expect } from 'vitest'

import { test } from './vitest.ts'

const headers = { 'x-api-key': 'any' }

test('a test has a mock server of its own', async ({ mock, world, fetch, faults, journal, webhooks }) => {
  expect(world).toBe(mock.world)
  expect(webhooks).toBe(mock.webhooks)
  faults.add({ fault: 'unavailable', count: 1 })
  const [chatId = ''] = world.chats.keys()
  world.receive({ chatId, text: 'Only in this test' })
  expect((await fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers })).status).toBe(503)
  expect(journal.requests()).toHaveLength(1)
})

test('the next one begins anew', async ({ mock, world, fetch, journal }) => {
  expect([...world.messages.values()].map(({ content }) => content)).not.toContain('Only in this test')
  expect((await fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers })).status).toBe(200)
  expect(journal.requests()).toHaveLength(1)
})

test('a violation that is expected fails nothing', async ({ mock, fetch, journal }) => {
  journal.expect({ operation: 'listChats', message: 'sort' })
  const response = await fetch(`${mock.url('apifansly')}/fansly_1/chats?sort=sideways`, { headers })
  expect(response.status).toBe(400)
})

describe('options', () => {
  test.override({ mockOptions: { fixture: 'small', apiKey: 'the key' } })

  test('are those of createMockServer', async ({ mock, world, fetch }) => {
    expect(world.chats.size).toBe(3)
    expect((await fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers })).status).toBe(401)
  })
})

const withOptions = test.extend({ mockOptions: { fixture: 'empty' } })

withOptions('can be extended, too', ({ world }) => {
  expect(world.chats.size).toBe(0)
})
