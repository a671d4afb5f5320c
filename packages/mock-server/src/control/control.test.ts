import { afterEach, expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'
import { documentedOperations } from '../contract/document.ts'
import { loadContract } from '../contract/load-contract.ts'
import { controlDocument } from './document.ts'
import { controlHandlers } from './handlers.ts'

const mock = await createMockServer({ port: 0 })

afterEach(() => mock.reset())

const origin = new URL(mock.url('apifansly')).origin

function control(
  path: string,
  { method = 'GET', body, headers = {} }: { method?: string; body?: unknown; headers?: object } = {},
): Promise<Response> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' }
  return fetch(`${origin}/__mock${path}`, {
    method,
    headers: { ...json, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

async function result(path: string, init?: Parameters<typeof control>[1]): Promise<unknown> {
  const response = await control(path, init)
  expect(response.status).toBe(200)
  return response.json()
}

function askForChats(headers: Record<string, string> = {}, query = ''): Promise<Response> {
  const all = { 'x-api-key': 'any', ...headers }
  return fetch(`${mock.url('apifansly')}/fansly_1/chats${query}`, { headers: all })
}

test('its document passes the self-check, and has a handler for each operation', async () => {
  const { operations } = await loadContract('control', JSON.stringify(controlDocument))
  expect(operations.map(({ id }) => id).toSorted()).toEqual(Object.keys(controlHandlers).toSorted())
  expect(documentedOperations(controlDocument)).toHaveLength(operations.length)
  expect(await result('/openapi.json')).toEqual(JSON.parse(JSON.stringify(controlDocument)))
})

test('health: every operation of both documents has a validator that works', async () => {
  expect(await result('/health')).toEqual({
    status: 'ok',
    session: 'default',
    sessions: 1,
    now: mock.world.now,
    documents: {
      apifansly: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), operations: 18, validators: 18 },
      onlyfansapi: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), operations: 13, validators: 13 },
    },
  })
})

test('journal', async () => {
  await askForChats()
  await askForChats({}, '?sort=sideways')
  expect(await result('/journal')).toMatchObject({
    requests: [{ operationId: 'listChats', status: 200 }, { status: 400 }],
  })
  expect(await result('/journal?violations=true')).toMatchObject({
    requests: [{ violations: [{ location: ['request', 'query', 'sort'] }] }],
  })
  expect(await result('/journal', { method: 'DELETE' })).toEqual({ requests: [] })
  expect(mock.journal.requests()).toEqual([])
})

test('faults', async () => {
  const rule = { operation: 'listChats', fault: 'rate-limited', count: 1 }
  const planned = { faults: [{ rule, calls: 0, strikes: 0 }] }
  expect(await result('/faults', { method: 'POST', body: rule })).toEqual(planned)
  expect((await askForChats()).status).toBe(429)
  expect((await askForChats()).status).toBe(200)
  expect(await result('/faults')).toEqual({ faults: [{ rule, calls: 2, strikes: 1 }] })
  expect(await result('/faults', { method: 'DELETE' })).toEqual({ faults: [] })
})

test('world, clock, messages and reset', async () => {
  const before = await result('/world')
  expect(before).toEqual(JSON.parse(JSON.stringify(mock.snapshot())))
  const now = mock.world.now
  expect(await result('/clock', { method: 'POST', body: { milliseconds: 1500 } })).toEqual({
    now: now + 1500,
  })
  const [chatId = ''] = mock.world.chats.keys()
  const said = await result('/messages', { method: 'POST', body: { chatId, text: 'Hello', tip: 5000 } })
  expect(said).toMatchObject({ chatId, content: 'Hello', tipAmount: 5000 })
  expect(await result('/world', { method: 'PUT', body: before })).toEqual({ now })
  expect(await result('/world')).toEqual(before)
  const [fanId = ''] = mock.world.fans.keys()
  await result('/messages', { method: 'POST', body: { fanId, text: 'Hello' } })
  expect(await result('/reset', { method: 'POST' })).toEqual({ now })
  expect(await result('/world')).toEqual(before)
})

test('a message may be for any creator', async () => {
  const before = await result('/world')
  const two = (await createMockServer({ creators: 2, fixture: 'small' })).snapshot()
  await result('/world', { method: 'PUT', body: two })
  const [chatId = ''] = mock.creator('fansly_2').chats.keys()
  const body = { account: 'fansly_acct_2', chatId, text: 'Hello' }
  expect(await result('/messages', { method: 'POST', body })).toMatchObject({ content: 'Hello' })
  const stranger = await control('/messages', { method: 'POST', body: { ...body, account: 'fansly_3' } })
  expect([stranger.status, await stranger.json()]).toEqual([
    422,
    expect.objectContaining({ detail: expect.stringContaining('account must be one of fansly_1, fansly_2') }),
  ])
  expect(await result('/world', { method: 'PUT', body: before })).toEqual({ now: mock.world.now })
})

test('a session is named as in any other request', async () => {
  const headers = { 'x-mock-session': 'mine' }
  await result('/faults', { method: 'POST', body: { fault: 'unavailable' }, headers })
  expect((await askForChats()).status).toBe(200)
  expect((await askForChats(headers)).status).toBe(503)
  expect(await result('/health', { headers })).toMatchObject({ session: 'mine' })
})

test('control is not in the journal', async () => {
  await result('/health')
  expect(mock.journal.requests()).toEqual([])
})
