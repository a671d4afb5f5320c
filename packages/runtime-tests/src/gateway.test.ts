import type { ListChatsResponse, SendChatMessageResponse } from '@fansly-chats/generated-types/onlyfansapi'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiKey } from './api-key.ts'
import { chatIds } from './bodies.ts'
import { type Gateway, startGateway } from './gateway.ts'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const headers = { authorization: `Bearer ${apiKey}` }
const call = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${gateway.url}/${path}`, { headers, ...init })
const json = async <Body>(response: Response): Promise<Body> => JSON.parse(await response.text())
const arrived = async (scene: string): Promise<number> =>
  Number(await (await call(`arrived/${scene}`)).text())

test('lists two pages', async () => {
  const pages = [await call('wellBehaved/pages/x?offset=0'), await call('wellBehaved/pages/x?offset=2')]
  const lists = await Promise.all(pages.map((page) => json<ListChatsResponse>(page)))
  expect(lists.flatMap(({ data }) => data.data.map((chat) => chat.groupId))).toEqual(chatIds)
  expect(lists.map(({ data }) => data.hasMore)).toEqual([true, false])
})

test('wants the key', async () => {
  expect((await call('wellBehaved/no-key/x', { headers: {} })).status).toBe(401)
})

test('gives the text of a message back', async () => {
  const response = await call('wellBehaved/send/x', { method: 'POST', body: '{"text":"Zoë"}' })
  const sent = await json<SendChatMessageResponse>(response)
  expect(sent.data.content).toBe('Zoë')
})

test('counts what has arrived, scene by scene', async () => {
  await call('unavailable/counted/x')
  await call('unavailable/counted/x')
  expect([await arrived('counted'), await arrived('other')]).toEqual([2, 0])
})

test('does not count a request whose body is not there yet', async () => {
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
  socket.write('POST /wellBehaved/partial/x HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"te')
  await expect.poll(() => socket.bytesWritten).toBeGreaterThan(0)
  expect(await arrived('partial')).toBe(0)
  socket.destroy()
})

test.each(['rateLimitedOnce', 'unavailableOnce'])('%s refuses the first request only', async (scenario) => {
  const statuses = [await call(`${scenario}/${scenario}/x`), await call(`${scenario}/${scenario}/x`)].map(
    ({ status }) => status,
  )
  expect(statuses).toEqual([scenario === 'rateLimitedOnce' ? 429 : 503, 200])
})

test.each(['resetBeforeHeaders', 'closedBeforeHeaders'])(
  '%s has read the request before it hangs up',
  async (scenario) => {
    await expect(call(`${scenario}/${scenario}/x`)).rejects.toThrow('fetch failed')
    expect(await arrived(scenario)).toBe(1)
  },
)

test.each(['resetInBody', 'closedInBody'])('%s sends headers before it hangs up', async (scenario) => {
  const response = await call(`${scenario}/${scenario}/x`)
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow('terminated')
})

test('stalls until the caller leaves', async () => {
  const response = await call('stalled/stalled/x', { signal: AbortSignal.timeout(200) })
  await expect(response.text()).rejects.toThrow('timeout')
})

test('redirects to an address of its own that counts', async () => {
  const response = await call('redirecting/moved/x', { redirect: 'manual' })
  await fetch(response.headers.get('location') ?? '')
  expect([response.status, await arrived('moved-elsewhere')]).toEqual([302, 1])
})

test('lets a page of another origin send the key and read all headers', async () => {
  const preflight = await call('wellBehaved/cors/x', { method: 'OPTIONS' })
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
  expect((await call('wellBehaved/cors/x')).headers.get('access-control-expose-headers')).toBe('*')
  expect(await arrived('cors')).toBe(1)
})

test('nobody listens at its dead address', async () => {
  const error: unknown = await fetch(gateway.deadUrl).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ cause: { code: 'ECONNREFUSED' } })
})
