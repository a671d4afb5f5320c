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

test('a Request without a body has no bytes', async () => {
  expect((await rawBody(requestOf({}))).byteLength).toBe(0)
})
