import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'

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
