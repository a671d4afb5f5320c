import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, test, vi } from 'vitest'

import { ListenError } from './errors/listen-error.ts'
import { PortInUseError } from './errors/port-in-use-error.ts'
import type { RequestRecord } from './http/request-record.ts'
import { createMockServer } from './mock-server.ts'

const headers = { 'x-api-key': 'any', authorization: 'Bearer any' }

describe('on a port', () => {
  test('any free one, with its address in the URLs', async () => {
    await using mock = await createMockServer({ port: 0 })
    expect(mock.port).toBeGreaterThan(0)
    expect(mock.url('apifansly')).toBe(`http://127.0.0.1:${mock.port}/apifansly`)
    const response = await fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers })
    expect(response.status).toBe(200)
  })

  test('an address that stands for all is called by one that can be called', async () => {
    await using mock = await createMockServer({ port: 0, host: '0.0.0.0' })
    expect(mock.url('apifansly')).toMatch(/^http:\/\/127\.0\.0\.1:/)
  })

  test('answers as it does in process', async () => {
    await using mock = await createMockServer({ port: 0 })
    const chatId = [...mock.world.chats.keys()].at(-1) ?? ''
    const requests: [target: string, init?: RequestInit][] = [
      ['/apifansly/fansly_1/chats'],
      ['/apifansly/fansly_1/chats/unread'],
      ['/apifansly/fansly_1/chats', { headers: {} }],
      [
        '/apifansly/fansly_1/chats',
        { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
      ],
      ['/apifansly/fansly_1/chats', { method: 'HEAD' }],
      ['/apifansly/fansly_1/chats?sort=%E2%99%A5'],
      ['/apifansly/fansly_1/chats', { headers: { ...headers, prefer: 'code=429' } }],
      ['/apifansly/fansly_1/chats', { headers: { ...headers, prefer: 'code=x' } }],
      ['/onlyfansapi/api/fansly/fansly_acct_1/chats?limit=3&order=unread'],
      [`/onlyfansapi/api/fansly/fansly_acct_1/chats/${chatId}`],
      [`/onlyfansapi/api/fansly/fansly_acct_1/chats/${chatId}/messages?limit=2`],
      ['/onlyfansapi/api/fansly/fansly_acct_1/chats/1'],
      ['/nowhere'],
      ['/apifansly/%zz'],
    ]
    const origin = mock.url('apifansly').replace('/apifansly', '')
    const pairs = requests.map(async ([target, init]) => {
      const [inProcess, overHttp] = await Promise.all(
        [mock.fetch, fetch].map((ask) => ask(origin + target, { headers, ...init })),
      )
      expect({ target, ...(await plain(overHttp)) }).toEqual({ target, ...(await plain(inProcess)) })
    })
    await Promise.all(pairs)
  })

  test('a port in use is told as such', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const refusal = createMockServer({ port })
    await expect(refusal).rejects.toThrow(PortInUseError)
    await expect(refusal).rejects.toMatchObject({
      port,
      host: '127.0.0.1',
      message: `Port ${port} of 127.0.0.1 is in use. Choose another port, or 0 for any free one.`,
    })
    server.close()
  })

  test('an address that is not of this machine is told as such', async () => {
    await expect(createMockServer({ port: 0, host: '192.0.2.1' })).rejects.toThrow(ListenError)
  })

  test('a large body is refused, and its sender lives to read why', async () => {
    await using mock = await createMockServer({ port: 0 })
    const status = await new Promise((resolve, reject) => {
      const sending = httpRequest(
        `${mock.url('apifansly')}/fansly_1/chats`,
        { method: 'GET', headers: { ...headers, 'transfer-encoding': 'chunked' } },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
      sending.on('error', reject)
      for (let megabytes = 0; megabytes < 11; megabytes++) sending.write(Buffer.alloc(1024 * 1024))
      sending.end()
    })
    expect(status).toBe(413)
  })

  test('a body that is cut off harms nobody', async () => {
    const records: RequestRecord[] = []
    await using mock = await createMockServer({ port: 0, onRequest: (record) => records.push(record) })
    const sending = httpRequest(`${mock.url('apifansly')}/fansly_1/chats`, {
      headers: { ...headers, expect: '100-continue', 'content-length': '10' },
    })
    sending.on('error', () => {})
    sending.flushHeaders()
    await once(sending, 'continue')
    sending.destroy()
    await vi.waitUntil(() => records.length > 0)
    expect(records).toMatchObject([{ status: 400 }])
    expect((await fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers })).status).toBe(200)
  })

  test('closing lets requests under way come to their end, and refuses new ones', async () => {
    const mock = await createMockServer({ port: 0 })
    const address = `${mock.url('apifansly')}/fansly_1/chats`
    const sending = httpRequest(address, {
      headers: {
        ...headers,
        expect: '100-continue',
        'content-type': 'text/plain',
        'transfer-encoding': 'chunked',
      },
    })
    sending.flushHeaders()
    await once(sending, 'continue')
    const closed = mock.close()
    const answered = once(sending, 'response').then(([response]: IncomingMessage[]) => {
      response?.resume()
      return response?.headers.connection
    })
    sending.end('At last')
    await expect(answered).resolves.toBe('close')
    await closed
    await expect(fetch(address)).rejects.toThrow('fetch failed')
    await expect(mock.close()).resolves.toBeUndefined()
  })
})

/** What matters of a response: everything but what HTTP/1.1 adds for the connection. */
async function plain(response: Response | undefined): Promise<object> {
  const added = new Set(['connection', 'content-length', 'date', 'keep-alive'])
  return {
    status: response?.status,
    headers: [...(response?.headers ?? [])].filter(([name]) => !added.has(name)),
    body: await response?.text(),
  }
}

describe('a connection without a whole request', () => {
  test.each(['', 'GET /a', 'POST /a HTTP/1.1\r\nhost: a\r\ncontent-length: 500\r\n\r\nx'])(
    'does not keep the mock server from closing: %j',
    async (start) => {
      const mock = await createMockServer({ port: 0 })
      const socket = connect(mock.port ?? 0, '127.0.0.1')
      await once(socket, 'connect')
      // What nobody reads keeps a socket from noticing its end.
      socket.resume().on('error', () => {})
      const ended = once(socket, 'close')
      socket.write(start)
      await mock.close()
      await ended
      expect(socket.destroyed).toBe(true)
    },
  )
})
