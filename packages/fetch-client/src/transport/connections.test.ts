import { createServer, type RequestListener } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { setUp } from './attempt.fixture.ts'
import { thrownBy } from './thrown-by.fixture.ts'

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
