import { execFile } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { isTimeoutError } from '../errors/timeout-error.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import type { CallOptions } from './call-options.ts'
import { type ClientOptions, createTransport } from './create-transport.ts'
import type { Fetch } from './fetch.ts'

interface AnyOperation {
  responses: { 200: { content: { 'application/json': unknown } } }
}

const table = { readThing: ['readThing', 'GET', '/things'] } as const

function setUp(fetch: Fetch | undefined, options: Partial<ClientOptions> = {}) {
  const { core } = createTransport<{ readThing: AnyOperation }, typeof table>(apiFansly, table, {
    apiKey: 'key-of-the-test',
    baseUrl: 'https://gateway.test',
    fetch,
    maxRetries: 0,
    rateLimiter: false,
    ...options,
  })
  return (init: CallOptions = {}) => core.call(table.readThing, init)
}

const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => expect.fail(`It came to ${String(value)}`),
    (error: unknown) => error,
  )

/** Lets everything happen that needs no time. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

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

describe('at a server', () => {
  async function serve<Value>(
    listener: RequestListener,
    use: (baseUrl: string) => Promise<Value>,
  ): Promise<Value> {
    const server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    try {
      return await use(
        `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
      )
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }

  test('a stalled body is cut, and its connection closed', async () => {
    const closed = vi.fn<() => void>()
    const stall: RequestListener = (request, response) => {
      request.socket.on('close', closed)
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":')
    }
    await serve(stall, async (baseUrl) => {
      const error = await thrownBy(setUp(undefined, { baseUrl, attemptTimeoutMs: 100 })())
      expect(error).toMatchObject({ name: 'TimeoutError', limit: 'attemptTimeoutMs' })
      await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce())
    })
  })

  test.for<[string, RequestListener]>([
    ['before the headers', (request) => request.socket.destroy()],
    [
      'in the body',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"data":')
        setTimeout(() => request.socket.destroy(), 20)
      },
    ],
  ])('a connection that is lost %s is a ConnectionError', async ([, listener]) => {
    await serve(listener, async (baseUrl) => {
      const error = await thrownBy(setUp(undefined, { baseUrl })())
      expect(error).toMatchObject({
        name: 'ConnectionError',
        operation: 'readThing',
        cause: expect.any(Error),
      })
    })
  })

  test('a refused connection is a ConnectionError that says so', async () => {
    const gone = await serve(
      () => {},
      async (baseUrl) => baseUrl,
    )
    const error = await thrownBy(setUp(undefined, { baseUrl: gone })())
    expect(error).toMatchObject({ name: 'ConnectionError', message: expect.stringContaining('ECONNREFUSED') })
  })
})

describe('a signal that outlives the call', () => {
  const closed: RateLimiter = {
    acquire: (signal) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
    release: () => {},
  }

  test.for<[string, Fetch, CallOptions, RateLimiter | false]>([
    ['success', async () => Response.json({}), {}, false],
    ['a failure', async () => Response.json({}, { status: 404 }), {}, false],
    ['an answer that cannot be read', async () => new Response('<html>'), {}, false],
    ['several attempts', async () => Response.json({}, { status: 503 }), { maxRetries: 3 }, false],
    ['lost connections', () => Promise.reject(new TypeError('fetch failed')), { maxRetries: 1 }, false],
    ['an attempt that took too long', () => new Promise(() => {}), { attemptTimeoutMs: 5 }, false],
    ['a call that took too long', () => new Promise(() => {}), { totalTimeoutMs: 5 }, false],
    ['a turn that never came', async () => Response.json({}), { totalTimeoutMs: 5 }, closed],
  ])('has no listener of it left after %s', async ([, fetch, init, rateLimiter]) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { signal } = new AbortController()
    const call = setUp(fetch, { rateLimiter })
    for (let count = 0; count < 3; count++) {
      await call({ ...init, signal }).catch(() => {})
      expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    }
    vi.restoreAllMocks()
  })

  test('has one listener of each call under way', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { signal } = new AbortController()
    const call = setUp(async () => {
      await promise
      return Response.json({})
    })
    const calls = Array.from({ length: 5 }, () => call({ signal }))
    await idle()
    expect(getEventListeners(signal, 'abort')).toHaveLength(5)
    resolve()
    await Promise.all(calls)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe('a process', () => {
  /** Runs a module that has `call`, a call with these options and this `fetch`, and gives what it prints. */
  async function run(options: string, fetch: string, body: string): Promise<string> {
    const source = `
      import { createTransport } from ${JSON.stringify(import.meta.resolve('./create-transport.ts'))}
      import { apiFansly } from ${JSON.stringify(import.meta.resolve('../apifansly/provider.ts'))}
      const table = { readThing: ['readThing', 'GET', '/things'] }
      const { core } = createTransport(apiFansly, table, { apiKey: 'key-of-the-test', rateLimiter: false, fetch: ${fetch}, ...${options} })
      const call = (init = {}) => core.call(table.readThing, init)
      ${body}
    `
    const args = [
      '--disable-warning=ExperimentalWarning',
      '--experimental-strip-types',
      '--input-type=module',
      '--eval',
      source,
    ]
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 30_000 })
    return stdout
  }

  const never = '() => new Promise(() => {})'

  test('does not wait for the time limits of a call that nothing else keeps alive', async () => {
    const printed = await run(
      '{ attemptTimeoutMs: 600_000, totalTimeoutMs: 600_000 }',
      never,
      `process.on('exit', () => console.log('ended')); void call()`,
    )
    expect(printed).toBe('ended\n')
  })

  test('does not wait for anything after a call', async () => {
    const printed = await run(
      '{ attemptTimeoutMs: 600_000, totalTimeoutMs: 600_000 }',
      'async () => Response.json({})',
      `process.on('exit', () => console.log('ended')); console.log((await call()).ok)`,
    )
    expect(printed).toBe('true\nended\n')
  })

  test('lives on through the wait for the next attempt', async () => {
    const printed = await run(
      '{ maxRetries: 1 }',
      `async () => Response.json({}, { status: 503, headers: { 'retry-after': '0.2' } })`,
      `console.log((await call()).attempts)`,
    )
    expect(printed).toBe('2\n')
  })
})
