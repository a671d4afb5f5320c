import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { keeper, newest, receiver } from '../../test/webhook-receivers.ts'
import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer()
afterEach(() => {
  mock.reset()
  vi.useRealTimers()
})

describe('a delivery of OnlyFansAPI that fails', () => {
  test('tries again after 10 and after 100 seconds of the world, with the same id', async () => {
    await using there = await receiver(503, 301, 204)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: there.url })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    const { now } = mock.world
    const steps: unknown[] = []
    for (const wait of [0, 9999, 1, 89_999, 1, 1_000_000]) {
      mock.world.advance(wait)
      await mock.webhooks.settled()
      steps.push(mock.webhooks.deliveries[0]?.attempts.map(({ status }) => status))
    }
    expect(steps).toEqual([[503], [503], [503, 301], [503, 301], [503, 301, 204], [503, 301, 204]])
    expect(mock.webhooks.deliveries[0]).toMatchObject({
      status: 'delivered',
      attempts: [{ at: now }, { at: now + 10_000 }, { at: now + 100_000 }],
    })
    const ids = there.received.map(({ headers }) => headers['x-ofapi-idempotency-key'])
    expect(new Set(ids).size).toBe(1)
    expect(new Set(there.received.map(({ body }) => body)).size).toBe(1)
  })

  test('gives up after three attempts, even where the clock has run ahead', async () => {
    const { handler, requests } = keeper(500)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await mock.webhooks.settled()
    mock.world.advance(3_600_000)
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries[0]?.status).toBe('failed')
    expect(requests).toHaveLength(3)
  })

  test.each([404, 410])('gives up at a %i', async (status) => {
    const { handler, requests } = keeper(status)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await mock.webhooks.settled()
    mock.world.advance(3_600_000)
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries).toMatchObject([{ status: 'failed', attempts: [{ status }] }])
    expect(requests).toHaveLength(1)
  })

  test('tries again by the real clock, where that is asked for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { handler, requests } = keeper(500)
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', handler, clock: 'real' })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    const counts: number[] = []
    for (const wait of [0, 9999, 1, 89_999, 1, 1_000_000]) {
      await vi.advanceTimersByTimeAsync(wait)
      await mock.webhooks.settled()
      counts.push(requests.length)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what fails is in the log, and throws nothing', () => {
  test('nobody listens', async () => {
    const there = await receiver(200)
    await there[Symbol.asyncDispose]()
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', url: there.url })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries).toMatchObject([
      {
        status: 'waiting',
        attempts: [{ status: undefined, error: expect.stringContaining('ECONNREFUSED') }],
      },
    ])
  })

  test('a handler throws', async () => {
    const handler = (): Response => {
      throw new Error('I am broken')
    }
    mock.webhooks.deliverTo({ provider: 'apifansly', handler })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await mock.webhooks.settled()
    expect(mock.webhooks.deliveries).toMatchObject([
      { status: 'failed', attempts: [{ error: 'I am broken' }] },
    ])
  })

  test('nobody answers within ten seconds, and whoever listens is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let signal: AbortSignal | undefined
    const handler = (request: Request): Promise<Response> => {
      signal = request.signal
      return new Promise(() => {})
    }
    mock.webhooks.deliverTo({ provider: 'apifansly', handler })
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await vi.advanceTimersByTimeAsync(9999)
    expect(signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await mock.webhooks.settled()
    expect(signal?.aborted).toBe(true)
    expect(mock.webhooks.deliveries).toMatchObject([{ attempts: [{ error: 'No answer within 10 seconds' }] }])
  })

  test('no connection within five seconds', async () => {
    // It takes connections, and never says a word of TLS.
    const server = createTcpServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    mock.webhooks.deliverTo({ provider: 'apifansly', url: `https://127.0.0.1:${port}` })
    const connected = once(server, 'connection')
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await connected
    await vi.advanceTimersByTimeAsync(5000)
    await mock.webhooks.settled()
    server.close()
    expect(mock.webhooks.deliveries).toMatchObject([
      { attempts: [{ error: 'No connection within 5 seconds' }] },
    ])
  })

  test('an answer that does not end', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-length': 5 })
      response.write('Hi')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    mock.webhooks.deliverTo({ provider: 'apifansly', url: `http://127.0.0.1:${port}` })
    const connected = once(server, 'request')
    mock.world.receive({ chatId: newest(mock.world).chatId, text: 'Hello' })
    await connected
    await vi.advanceTimersByTimeAsync(10_000)
    await mock.webhooks.settled()
    server.close()
    expect(mock.webhooks.deliveries).toMatchObject([
      {
        status: 'failed',
        attempts: [{ status: undefined, error: expect.stringMatching(/10 seconds|aborted/) }],
      },
    ])
  })
})
