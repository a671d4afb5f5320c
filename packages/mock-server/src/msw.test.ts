import https from 'node:https'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { createMockServer } from './mock-server.ts'
import { gatewayHandlers } from './msw.ts'

const mock = await createMockServer()
const server = setupServer(...gatewayHandlers(mock))

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  mock.reset()
  server.resetHandlers()
})
afterAll(() => server.close())

const headers = { 'x-api-key': 'any', authorization: 'Bearer any', 'content-type': 'application/json' }
const apiFansly = 'https://v1.apifansly.com/api/fansly/fansly_1'

test.each([
  `${apiFansly}/chats`,
  'https://app.onlyfansapi.com/api/fansly/fansly_acct_1/chats?limit=5',
  'https://api.fansapi.com/api/fansly/fansly_acct_1/chats?limit=5',
])('%s is answered from the world', async (url) => {
  const [newest] = mock.world.conversations()
  const response = await fetch(url, { headers })
  expect(response.status).toBe(200)
  expect(await response.text()).toContain(newest?.chat.id)
  expect(mock.journal.requests()).toMatchObject([{ operationId: 'listChats' }])
})

test('a body arrives, and what was sent is there', async () => {
  const [chatId = ''] = mock.world.chats.keys()
  const body = JSON.stringify({ content: 'By a hard-wired client' })
  const response = await fetch(`${apiFansly}/chats/${chatId}/messages`, { method: 'POST', headers, body })
  expect(response.status).toBe(201)
  expect(mock.world.conversation(chatId)?.lastMessage?.content).toBe('By a hard-wired client')
})

test('other clients than fetch are caught as well', async () => {
  const status = await new Promise((resolve, reject) => {
    https
      .get(`${apiFansly}/chats`, { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      .on('error', reject)
  })
  expect(status).toBe(200)
})

test('a path that the gateway does not have reaches nobody, and is in the journal', async () => {
  const response = await fetch('https://v1.apifansly.com/api/fanslies/chats', { headers })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(() => mock.journal.verify()).toThrow('No gateway has such an operation')
})

test('a session answers as well as the server', async () => {
  const session = mock.session('msw')
  server.use(...gatewayHandlers(session))
  session.faults.add({ fault: 'unavailable' })
  expect((await fetch(`${apiFansly}/chats`, { headers })).status).toBe(503)
  expect(session.journal.requests()).toHaveLength(1)
  expect(mock.journal.requests()).toEqual([])
})

test('faults of the wire are those that the client sees', async () => {
  mock.faults.add({ fault: 'reset', count: 1 })
  await expect(fetch(`${apiFansly}/chats`, { headers })).rejects.toThrow(TypeError)
  mock.faults.add({ fault: 'reset-after-headers', count: 1 })
  const cut = fetch(`${apiFansly}/chats`, { headers }).then((response) => response.text())
  await expect(cut).rejects.toThrow(TypeError)
  mock.faults.add({ fault: 'never-answers', count: 1 })
  const signal = AbortSignal.timeout(50)
  await expect(fetch(`${apiFansly}/chats`, { headers, signal })).rejects.toThrow('timeout')
  expect((await fetch(`${apiFansly}/chats`, { headers })).status).toBe(200)
})
