import { afterEach, describe, expect, test } from 'vitest'

import { appWith, plainSessions } from '../../test/app.ts'
import { createMockServer } from '../mock-server.ts'
import { createControl } from './create-control.ts'

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
