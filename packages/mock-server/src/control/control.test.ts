import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'

import { appWith, plainSessions } from '../../test/app.ts'
import { createMockServer } from '../mock-server.ts'
import { documentedOperations } from '../contract/document.ts'
import { loadContract } from '../contract/load-contract.ts'
import { createControl } from './create-control.ts'
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

test('webhooks: held, let go, repeated, delivered again and forgotten', async () => {
  const ids: unknown[] = []
  const server = createServer((request, response) => {
    ids.push([request.headers['x-ofapi-idempotency-key'], request.headers['x-ofapi-redelivery-of']])
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hooks`
  const [chatId = ''] = mock.world.chats.keys()

  const added = await result('/webhooks', {
    method: 'POST',
    body: { provider: 'onlyfansapi', url: `${url}?token=abc`, secret: 'hush' },
  })
  expect(added).toEqual({ targets: [{ provider: 'onlyfansapi', to: url }], deliveries: [] })
  await result('/webhooks/hold', { method: 'POST' })
  for (const text of ['one', 'two']) await result('/messages', { method: 'POST', body: { chatId, text } })
  expect(await result('/webhooks')).toMatchObject({ deliveries: [{ status: 'held' }, { status: 'held' }] })
  await result('/webhooks/release', { method: 'POST', body: { order: 'reversed' } })
  await result('/webhooks/repeat', { method: 'POST', body: { delivery: 1 } })
  await result('/webhooks/repeat', { method: 'POST', body: { delivery: 1, isRedelivery: true } })
  await mock.webhooks.settled()
  const shown = await result('/webhooks')
  expect(shown).toMatchObject({
    deliveries: [1, 2, 3, 4].map((id) => ({ id, status: 'delivered', attempts: [{ status: 200 }] })),
  })
  expect(JSON.stringify(shown)).not.toMatch(/hush|token/)
  const [one, two] = mock.webhooks.deliveries.map(({ eventId }) => eventId)
  expect(ids).toEqual([
    [two, undefined],
    [one, undefined],
    [one, undefined],
    [one, one],
  ])
  expect(await result('/webhooks', { method: 'DELETE' })).toEqual({ targets: [], deliveries: [] })
  server.close()
})

test('a session is named as in any other request', async () => {
  const headers = { 'x-mock-session': 'mine' }
  await result('/faults', { method: 'POST', body: { fault: 'unavailable' }, headers })
  expect((await askForChats()).status).toBe(200)
  expect((await askForChats(headers)).status).toBe(503)
  expect(await result('/health', { headers })).toMatchObject({ session: 'mine' })
})

describe('what makes no sense is refused, and changes nothing', () => {
  test.each([
    ['POST', '/faults', { fault: 'explodes' }, 'fault must be one of wrong-key, no-credits'],
    ['POST', '/faults', { fault: 'reset', operation: 'nowhere' }, 'operation must be one of listChats'],
    ['POST', '/faults', undefined, 'Request body is required'],
    ['POST', '/faults', { fault: 'reset', nht: 2 }, 'probability (perhaps nth), not "nht"'],
    ['POST', '/messages', { fanId: '1', txt: 'Hello' }, 'text, tip (perhaps text), not "txt"'],
    ['POST', '/messages', { chatId: '1', fanId: '1' }, 'either a chatId or a fanId, not {"chatId"'],
    ['POST', '/clock', { milliseconds: 1, seconds: 1 }, "found 'seconds'"],
    ['POST', '/clock', { seconds: 1 }, "must have required property 'milliseconds'"],
    ['POST', '/clock', { milliseconds: -1 }, 'milliseconds must be >= 0'],
    ['PUT', '/world', { version: 1, now: 0 }, 'The snapshot is not of a world'],
    [
      'POST',
      '/messages',
      { chatId: '1', text: 'Hello' },
      'There is no chat "1" in this world, only those in its `chats`',
    ],
    ['POST', '/messages', { text: 'Hello' }, 'either a chatId or a fanId, not {"text"'],
    ['POST', '/webhooks', { provider: 'apifansly', url: 'file:///x' }, 'url must be an http or https URL'],
    ['POST', '/webhooks', { provider: 'apifansly' }, 'url must be given, or else a handler'],
    ['POST', '/webhooks/release', { order: 'random' }, 'order must be equal to one of the allowed values'],
    ['POST', '/webhooks/repeat', { delivery: 7 }, 'delivery must be the id of a delivery, not 7'],
    ['GET', '/journal?violations=perhaps', undefined, 'violations must be boolean'],
  ])('%s %s %j', async (method, path, body, message) => {
    const response = await control(path, { method, body })
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(message) })
  })

  test.each([
    ['{"fault":', 'application/json', 400, 'The request body is not JSON: '],
    ['{"fault":"reset"}', undefined, 415, 'content-type: application/json; there was none'],
    ['{"fault":"reset"}', 'text/plain', 415, 'content-type: application/json; it was text/plain'],
  ])('a body that is not JSON, or not called so: %s as %s', async (body, type, status, message) => {
    const headers = type === undefined ? {} : { 'content-type': type }
    // As bytes, so that `fetch` adds no media type.
    const bytes = new TextEncoder().encode(body)
    const response = await fetch(`${origin}/__mock/faults`, { method: 'POST', headers, body: bytes })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(message) })
    expect(mock.faults.list()).toEqual([])
  })

  test('another path or method names those that there are', async () => {
    const nowhere = await control('/nowhere')
    expect(nowhere.status).toBe(404)
    expect(await nowhere.json()).toMatchObject({ detail: expect.stringContaining('GET /__mock/health') })
    const method = await control('/reset')
    expect(method.status).toBe(405)
    expect(method.headers.get('allow')).toBe('POST')
  })
})

test('another machine is refused', async () => {
  const sessions = plainSessions()
  const app = await appWith({ sessions, control: createControl({ mounts: new Map(), sessions }) })
  const request = { method: 'GET', target: '/__mock/health', headers: {}, body: null, isLocal: false }
  await expect(app(request)).resolves.toMatchObject({ status: 403 })
})

test('without control there is none', async () => {
  const bare = await createMockServer({ control: false })
  const response = await bare.fetch('http://fansly-mock.test/__mock/health')
  expect(response.status).toBe(404)
})

test('control is not in the journal', async () => {
  await result('/health')
  expect(mock.journal.requests()).toEqual([])
})
