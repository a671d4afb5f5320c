import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'

import { appWith, plainSessions } from '../../test/app.ts'
import { oddRequests } from '../../test/odd-requests.ts'
import { createControl } from '../control/create-control.ts'
import { loadMounts } from '../load-mounts.ts'
import { createMockServer } from '../mock-server.ts'
import { createRandom } from '../world/random.ts'
import type { AppOptions } from './app.ts'
import type { RequestRecord } from './request-record.ts'

/** `pnpm fuzz` sends more. */
const count = Number(process.env['ODD_REQUESTS'] ?? 3000)

const accounts = ['fansly_1', 'fansly_2', 'fansly_4', 'fansly_acct_1', 'fansly_acct_3', 'fansly_acct_x']

describe('requests that no client should send: no failure of ours, and none that is not told', () => {
  test.each<[string, Partial<AppOptions>, number]>([
    ['strict', {}, 1],
    ['off', { contract: 'off' }, 1],
    ['static', { static: true }, 1],
    ['several creators', {}, 3],
  ])('%s', { timeout: 600_000 }, async (_, options, creators) => {
    const records: RequestRecord[] = []
    const sessions = plainSessions({ creators })
    const mounts = await loadMounts()
    const app = await appWith({
      mounts,
      sessions,
      control: createControl({ mounts, sessions }),
      onRequest: (record) => records.push(record),
      ...options,
    })
    const contracts = new Map([...mounts].map(([name, { contract }]) => [name, contract]))
    const requests = oddRequests(
      createRandom(41, 0),
      contracts,
      sessions.default.worlds.first,
      creators === 1 ? undefined : accounts,
    )
    const statuses = new Map<number, number>()
    for (let sent = 0; sent < count; sent++) {
      const request = requests.next().value
      const { status, headers, body } = await app(request)
      if (status >= 500) throw new Error(`${request.method} ${request.target}: ${status} ${body}`)
      const isJson = headers['content-type']?.includes('json') === true
      expect(() => isJson && JSON.parse(body ?? '')).not.toThrow()
      // What no connection could carry would be lost.
      expect(() => new Headers({ ...headers })).not.toThrow()
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect(records).toHaveLength(count)
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 404, 422]))
  })
})

describe('bytes that are no request', () => {
  test.each([
    'GARBAGE\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET /a b HTTP/1.1\r\nhost: a\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n',
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\nz',
    'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
    'GET / HTTP/1.1\r\nhost: a\r\n: nameless\r\n\r\n',
    '\0\u0001\u0002\r\n\r\n',
  ])('%j are refused, and the next request is answered', async (bytes) => {
    await using mock = await createMockServer({ port: 0 })
    const socket = connect(mock.port ?? 0, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => (answer += String(chunk)))
    // A reset is as good a refusal as any.
    socket.on('error', () => {})
    const closed = once(socket, 'close')
    socket.end(bytes)
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d |^$/)
    const headers = { 'x-api-key': 'any' }
    expect((await fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers })).status).toBe(200)
  })
})
