import { describe, expect, test, vi } from 'vitest'
import { isConfigurationError } from '../errors/configuration-error.ts'
import { handleOnce } from './handle-once.ts'
import { memoryWebhookStore } from './memory-webhook-store.ts'
import { isWebhookBusyError } from './webhook-busy-error.ts'

test('an event is handled once, and told apart by its key', async () => {
  const store = memoryWebhookStore()
  const handle = vi.fn<() => Promise<void>>(() => Promise.resolve())
  expect(await handleOnce(store, 'evt_1', handle)).toBe(true)
  expect(await handleOnce(store, 'evt_1', handle)).toBe(false)
  expect(await handleOnce(store, 'evt_2', handle)).toBe(true)
  expect(handle).toHaveBeenCalledTimes(2)
})

test.for([[undefined], ['']])('an event whose key is %j is handled each time', async ([key]) => {
  const store = memoryWebhookStore()
  const handle = vi.fn<() => void>()
  expect([await handleOnce(store, key, handle), await handleOnce(store, key, handle)]).toEqual([true, true])
  expect(handle).toHaveBeenCalledTimes(2)
})

test('what fails is handled again when it comes again', async () => {
  const store = memoryWebhookStore()
  const failure = new Error('the database is down')
  await expect(handleOnce(store, 'evt_1', () => Promise.reject(failure))).rejects.toBe(failure)
  await expect(
    handleOnce(store, 'evt_1', () => {
      throw failure
    }),
  ).rejects.toBe(failure)
  expect(await handleOnce(store, 'evt_1', () => {})).toBe(true)
})

test('while one delivery is handled another one is turned away, and comes again', async () => {
  const store = memoryWebhookStore()
  const { promise, reject } = Promise.withResolvers<void>()
  const first = handleOnce(store, 'evt_1', () => promise)
  const second = vi.fn<() => void>()
  const error = await handleOnce(store, 'evt_1', second).catch((thrown: unknown) => thrown)
  expect(second).not.toHaveBeenCalled()
  expect(isWebhookBusyError(error)).toBe(true)
  expect(error).toMatchObject({
    name: 'WebhookBusyError',
    idempotencyKey: 'evt_1',
    message: expect.stringContaining('503'),
  })
  reject(new Error('in the end it failed'))
  await expect(first).rejects.toThrow('in the end it failed')
  expect(await handleOnce(store, 'evt_1', () => {})).toBe(true)
})

test('a store that fails is not hidden, but for the reason of what failed before', async () => {
  const down = new Error('the store is down')
  const failing = (): never => {
    throw down
  }
  const store = memoryWebhookStore()
  const handle = vi.fn<() => void>()
  await expect(handleOnce({ ...store, begin: failing }, 'evt_1', handle)).rejects.toBe(down)
  expect(handle).not.toHaveBeenCalled()
  for (const complete of [failing, () => Promise.reject(down)])
    await expect(handleOnce({ ...memoryWebhookStore(), complete }, 'evt_2', handle)).rejects.toBe(down)
  const reason = new Error('not handled')
  for (const abandon of [failing, () => Promise.reject(down)]) {
    const handling = handleOnce({ ...memoryWebhookStore(), abandon }, 'evt_3', () => Promise.reject(reason))
    await expect(handling).rejects.toBe(reason)
  }
})

test.for<[string, unknown[]]>([
  ['`store`', []],
  ['`store`', [{ begin: () => 'new' }, 'evt_1', () => {}]],
  ['`handle`', [memoryWebhookStore(), 'evt_1']],
  ['`handle`', [memoryWebhookStore(), undefined]],
])('an argument that is missing is named: %s', async ([name, given]) => {
  const handling: Promise<unknown> = Reflect.apply(handleOnce, undefined, given)
  const error = await handling.catch((thrown: unknown) => thrown)
  expect(isConfigurationError(error)).toBe(true)
  expect(error).toHaveProperty('message', expect.stringContaining(`${name} must`))
})

test.for([[true], [undefined], ['OK']])(
  'a store that tells %j of an event is not guessed at, and nothing is handled',
  async ([said]) => {
    const handle = vi.fn<() => void>()
    const store = { ...memoryWebhookStore(), begin: () => said }
    const handling: Promise<unknown> = Reflect.apply(handleOnce, undefined, [store, 'evt_1', handle])
    const error = await handling.catch((thrown: unknown) => thrown)
    expect(isConfigurationError(error)).toBe(true)
    expect(error).toHaveProperty('message', expect.stringContaining("'new', 'busy' or 'done'"))
    expect(handle).not.toHaveBeenCalled()
  },
)

describe('the store in memory', () => {
  test('forgets the oldest of what was handled, never what is being handled', async () => {
    const store = memoryWebhookStore({ capacity: 2 })
    await store.begin('busy')
    for (const key of ['1', '2', '3']) await handleOnce(store, key, () => {})
    expect(['busy', '2', '3', '1'].map((key) => store.begin(key))).toEqual(['busy', 'done', 'done', 'new'])
  })

  test.for([[0], [-1], [1.5], [Number.NaN], [Infinity]])('has no capacity of %d', ([capacity]) => {
    const create = (): unknown => memoryWebhookStore({ capacity })
    expect(create).toThrow('`capacity` must be a whole number above 0, got')
    expect(create).toThrow(expect.toSatisfy(isConfigurationError))
  })
})
