import { describe, expect, test, vi } from 'vitest'
import { isTimeoutError } from '../errors/timeout-error.ts'
import { setUp } from './attempt.fixture.ts'
import { idle } from './call.fixture.ts'
import type { Fetch } from './fetch.ts'
import { thrownBy } from './thrown-by.fixture.ts'

describe('an attempt that takes too long', () => {
  test.for<[string, Fetch]>([
    ['fetch never answers, and ignores the signal', () => new Promise(() => {})],
    ['the body never ends, and ignores the signal', async () => new Response(new ReadableStream({}))],
    [
      'the body stalls',
      async () =>
        new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) })),
    ],
    [
      'fetch rejects late, in words of its own',
      (_request, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('Aborted'))),
        ),
    ],
  ])('is cut when %s', async ([, fetch]) => {
    const error = await thrownBy(setUp(fetch)({ attemptTimeoutMs: 5 }))
    expect(isTimeoutError(error)).toBe(true)
    expect(error).toMatchObject({
      limit: 'attemptTimeoutMs',
      timeoutMs: 5,
      attempts: 1,
      operation: 'readThing',
    })
  })

  test('tells fetch so', async () => {
    const fetch = vi.fn<Fetch>(() => new Promise(() => {}))
    const error = await thrownBy(setUp(fetch, { attemptTimeoutMs: 5 })())
    expect(fetch.mock.lastCall?.[1].signal.reason).toBe(error)
  })

  test('lets go of an answer that comes after all', async () => {
    const cancel = vi.fn<() => void>()
    const { promise, resolve } = Promise.withResolvers<Response>()
    await thrownBy(setUp(() => promise, { attemptTimeoutMs: 5 })())
    resolve(new Response(new ReadableStream({ cancel })))
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce())
  })

  test('hears nothing of a failure that comes after all', async () => {
    const { promise, reject } = Promise.withResolvers<Response>()
    await thrownBy(setUp(() => promise, { attemptTimeoutMs: 5 })())
    const unhandled = vi.fn<() => void>()
    process.on('unhandledRejection', unhandled)
    reject(new Error('too late'))
    await idle()
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  test('has as much time again when it is tried again', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    let count = 0
    const fetch: Fetch = () => (count++ === 0 ? new Promise(() => {}) : Promise.resolve(Response.json({})))
    expect((await setUp(fetch, { attemptTimeoutMs: 20, maxRetries: 1 })()).attempts).toBe(2)
    vi.restoreAllMocks()
  })
})
