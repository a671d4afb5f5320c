import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

import { dig, pluck } from '../test/gateway-calls.ts'
import { OptionError } from './errors/option-error.ts'
import { createMockServer, type MockServer } from './mock-server.ts'

const headers = { 'x-api-key': 'any', authorization: 'Bearer any' }

async function ask(mock: Pick<MockServer, 'fetch' | 'url'>, path: string): Promise<unknown> {
  const isApiFansly = path.startsWith('/fansly_') || path === '/accounts'
  const base = mock.url(isApiFansly ? 'apifansly' : 'onlyfansapi')
  const response = await mock.fetch(base + path, { headers })
  expect(response.headers.get('sl-violations')).toBeNull()
  return response.ok ? await response.json() : response.status
}

function chatIds(answer: unknown): unknown[] {
  return pluck(dig(answer, 'data', 'data', 'response', 'data') ?? dig(answer, 'data', 'data'), 'groupId')
}

test('each has chats of its own, and both gateways tell them', async () => {
  const mock = await createMockServer({ creators: 3, chats: 5, closed: true })
  const lists = await Promise.all(
    [1, 2, 3].map(async (number) => [
      chatIds(await ask(mock, `/fansly_${number}/chats`)),
      chatIds(await ask(mock, `/api/fansly/fansly_acct_${number}/chats`)),
    ]),
  )
  for (const [index, [apiFansly, onlyFansApi]] of lists.entries()) {
    const world = mock.creator(`fansly_${index + 1}`)
    expect(apiFansly).toEqual(world.conversations().map(({ chat }) => chat.id))
    expect(onlyFansApi).toEqual(apiFansly)
  }
  const all = lists.flatMap(([list]) => list ?? [])
  expect(new Set(all).size).toBe(15)
})

test('what happens to one is nothing to the others, but their clock is the same', async () => {
  const mock = await createMockServer({ creators: 2, fixture: 'small' })
  const [first, second] = [mock.creator('fansly_1'), mock.creator('fansly_acct_2')]
  expect(first).toBe(mock.world)
  const before = JSON.stringify(first.records())
  const [chatId = ''] = second.chats.keys()
  const { now } = second
  const message = second.receive({ chatId, text: 'For the second' })
  second.markAllAsRead()
  second.advance(1000)
  expect(JSON.stringify(first.records())).toBe(before)
  expect([first.now, second.now]).toEqual([now + 1001, now + 1001])
  const next = first.receive({ chatId: [...first.chats.keys()][0] ?? '', text: 'For the first' })
  expect(BigInt(next.id)).toBeGreaterThan(BigInt(message.id))
  expect(await ask(mock, `/fansly_1/chats/${chatId}/messages`)).toBe(404)
  expect(dig(await ask(mock, '/fansly_2/chats/unread'), 'data', 'data', 'response', 'total')).toBe(0)
})

test('the accounts are all in the list of each gateway, under different names', async () => {
  const mock = await createMockServer({ creators: 100, chats: 1, closed: true })
  const apiFansly = dig(await ask(mock, '/accounts'), 'data', 'accounts')
  const onlyFansApi = await ask(mock, '/api/fansly/accounts')
  expect(pluck(apiFansly, 'accountId')).toEqual(Array.from({ length: 100 }, (_, n) => `fansly_${n + 1}`))
  expect(pluck(onlyFansApi, 'id')).toEqual(Array.from({ length: 100 }, (_, n) => `fansly_acct_${n + 1}`))
  expect(new Set(pluck(onlyFansApi, 'fansly_username')).size).toBe(100)
  expect(new Set(pluck(onlyFansApi, 'fansly_id')).size).toBe(100)
})

test('an account that is none of them is not found, where there are several', async () => {
  const mock = await createMockServer({ creators: 2, chats: 1 })
  for (const name of ['fansly_3', 'fansly_0', 'fansly_01', 'fansly_', 'fansly_acct_1', 'fansly_-1']) {
    expect([name, await ask(mock, `/${name}/chats`)]).toEqual([name, 404])
  }
  expect(await ask(mock, '/api/fansly/fansly_acct_3/chats')).toBe(404)
  const url = `${mock.url('apifansly')}/fansly_3/chats`
  expect(await (await mock.fetch(url, { headers })).json()).toMatchObject({
    message: 'There is no account fansly_3 here, only fansly_1 to fansly_2.',
  })
  const other = `${mock.url('onlyfansapi')}/api/fansly/fansly_acct_3/chats`
  expect(await (await mock.fetch(other, { headers })).json()).toEqual({
    code: 'account_not_found',
    message: 'There is no account fansly_acct_3 here, only fansly_acct_1 to fansly_acct_2.',
  })
  expect(() => mock.creator('fansly_3')).toThrow(
    'account must be one of fansly_1, fansly_2, fansly_acct_1, fansly_acct_2, not "fansly_3"',
  )
})

test('a single one answers to any name', async () => {
  const mock = await createMockServer({ chats: 1 })
  for (const path of ['/fansly_anybody/chats', '/api/fansly/fansly_acct_of_mine/chats']) {
    expect(chatIds(await ask(mock, path))).toHaveLength(1)
  }
  expect(mock.creator('anybody')).toBe(mock.world)
})

test('the first is the same however many there are', async () => {
  const [one, three] = await Promise.all([createMockServer(), createMockServer({ creators: 3 })])
  expect(three.snapshot().worlds[0]).toEqual(one.snapshot().worlds[0])
})

test('webhooks tell whose they are', async () => {
  const mock = await createMockServer({ creators: 2, fixture: 'small' })
  const accounts: unknown[] = []
  const handler = async (request: Request): Promise<Response> => {
    const body: unknown = await request.json()
    accounts.push(dig(body, 'accountId') ?? dig(body, 'account_id'))
    return new Response(null, { status: 204 })
  }
  mock.webhooks.deliverTo({ provider: 'apifansly', handler })
  mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
  for (const name of ['fansly_2', 'fansly_1']) {
    const world = mock.creator(name)
    world.receive({ chatId: [...world.chats.keys()][0] ?? '', text: 'Hello' })
  }
  await mock.webhooks.settled()
  expect(mock.webhooks.deliveries.map(({ violations }) => violations)).toEqual([[], [], [], []])
  expect(accounts.toSorted()).toEqual(['fansly_1', 'fansly_2', 'fansly_acct_1', 'fansly_acct_2'])
})

test('every session has all of them', async () => {
  const mock = await createMockServer({ creators: 2, fixture: 'small' })
  const session = mock.session('alone')
  const world = session.creator('fansly_2')
  world.receive({ chatId: [...world.chats.keys()][0] ?? '', text: 'Only here' })
  expect(JSON.stringify(session.snapshot())).toContain('Only here')
  expect(JSON.stringify(mock.snapshot())).not.toContain('Only here')
  session.reset()
  expect(session.creator('fansly_2')).toBe(world)
  expect(session.snapshot()).toEqual(mock.snapshot())
})

test('a snapshot has all of them, and may have more or fewer than before', async () => {
  const three = (await createMockServer({ creators: 3, fixture: 'small' })).snapshot()
  const mock = await createMockServer({ fixture: 'small' })
  const one = mock.snapshot()
  const { world } = mock
  const heard: unknown[] = []
  mock.webhooks.deliverTo({
    provider: 'apifansly',
    handler: async (request) => {
      heard.push(dig(await request.json(), 'accountId'))
      return new Response()
    },
  })
  mock.restore(three)
  expect(mock.snapshot()).toEqual(three)
  const third = mock.creator('fansly_3')
  third.receive({ chatId: [...third.chats.keys()][0] ?? '', text: 'Hello' })
  await mock.webhooks.settled()
  expect(heard).toEqual(['fansly_3'])
  mock.restore(one)
  expect(mock.snapshot()).toEqual(one)
  expect(mock.world).toBe(world)
})

test('a file of version 1, which was of a single creator, is read as it was', async () => {
  const file = new URL('../test/world-version-1.json', import.meta.url)
  const { version, now, lastId, ...only }: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'))
  const mock = await createMockServer({ world: file.pathname })
  expect(version).toBe(1)
  expect(mock.snapshot()).toEqual({ version: 2, now, lastId, worlds: [only] })
  expect(chatIds(await ask(mock, '/fansly_1/chats'))).toHaveLength(3)
})

test.each([
  [{ creators: 0 }, 'creators must be an integer from 1 to 100, not 0'],
  [{ creators: 101 }, 'creators must be an integer from 1 to 100, not 101'],
  [{ creators: 1.5 }, 'creators must be an integer from 1 to 100, not 1.5'],
  [{ creators: 11, fixture: 'large' as const }, 'creators must be an integer from 1 to 10, not 11'],
  [{ creators: 4, chats: 25_001 }, 'chats must be an integer from 0 to 25000, not 25001'],
  [{ creators: 2, world: 'inbox.json' }, 'creators must be left out where there is a world, not 2'],
])('%j is refused', async (options, message) => {
  await expect(createMockServer(options)).rejects.toThrow(OptionError)
  await expect(createMockServer(options)).rejects.toThrow(message)
})
