import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { rawBody } from './raw-body.ts'

const requestOf = (init: RequestInit): Request =>
  new Request('https://example.test/', { ...init, method: 'POST' })

async function spent(): Promise<Request> {
  const request = requestOf({ body: 'private words' })
  await request.text()
  return request
}

test.for<[string, () => unknown]>([
  ['a Request that was read', spent],
  ['an object that was parsed', () => ({ headers: {}, body: { content: 'private words' } })],
  ['a list', () => ({ headers: {}, body: ['private words'] })],
  ['none', () => ({ headers: {} })],
  ['null', () => ({ headers: {}, body: null })],
  ['a number', () => ({ headers: {}, body: 1 })],
])('a body that is not as it came is said to be so: %s', async ([, make]) => {
  const reading: Promise<unknown> = Reflect.apply(rawBody, undefined, [await make()])
  const error = await reading.then(inspect, (thrown: unknown) => thrown)
  expect(isConfigurationError(error)).toBe(true)
  expect(error).toHaveProperty('message', 'The body was read or parsed before. Verify the raw body first.')
  expect(inspect(error)).not.toContain('private words')
})

test('one that cannot be read to its end rejects with the reason', async () => {
  const lost = new ReadableStream({ start: (controller) => controller.error(new Error('connection lost')) })
  const init = { body: lost, duplex: 'half' }
  await expect(rawBody(requestOf(init))).rejects.toThrow('connection lost')
})

test('one that stalls ends with the time that the server gives it', async () => {
  const ends: Promise<unknown>[] = []
  const limits = { requestTimeout: 50, headersTimeout: 50, connectionsCheckingInterval: 10 }
  const server = createServer(limits, (request) => {
    const body = Readable.toWeb(request)
    const init = { body, duplex: 'half' }
    ends.push(rawBody(requestOf(Object(init))).catch((thrown: unknown) => thrown))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect(Object(server.address()).port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nhost: example.test\r\ncontent-length: 9\r\n\r\nhalf')
  await once(socket.resume(), 'close')
  expect(await Promise.all(ends)).toMatchObject([{ code: 'ECONNRESET' }])
  server.close()
  await once(server, 'close')
})

test('a Request without a body has no bytes', async () => {
  expect((await rawBody(requestOf({}))).byteLength).toBe(0)
})
