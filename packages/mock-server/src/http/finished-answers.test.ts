import { describe, expect, test } from 'vitest'

import { oddRequests } from '../../test/odd-requests.ts'
import { appWith, plainSessions } from '../../test/app.ts'
import { loadMounts } from '../load-mounts.ts'
import { createRandom } from '../world/random.ts'
import type { WireRequest } from './wire.ts'

const mounts = await loadMounts()
const contracts = new Map([...mounts].map(([name, { contract }]) => [name, contract]))
const world = plainSessions().default.worlds.first

function requests(count: number): WireRequest[] {
  const source = oddRequests(createRandom(5, 0), contracts, world)
  return Array.from({ length: count }, () => source.next().value)
}

describe('an answer that is remembered is the one that was made', () => {
  test.each([true, false])('with examples: %s', async (isStatic) => {
    const app = await appWith({ static: isStatic, sessions: plainSessions() })
    // Reads only: what is written changes what is answered next.
    const isRead = ({ method, headers }: WireRequest): boolean =>
      isStatic || (method === 'GET' && headers['x-mock-session'] === undefined)
    for (const request of requests(400).filter(isRead)) {
      const text = await textOf(request)
      const ask = () => app({ ...request, body: text === undefined ? null : bytesOf(text) })
      const fresh = await (
        await appWith({ static: isStatic })
      )({
        ...request,
        body: text === undefined ? null : bytesOf(text),
      })
      expect(await ask()).toEqual(fresh)
      expect(await ask()).toEqual(fresh)
    }
  })

  test('and belongs to the request that it was made for', async () => {
    const app = await appWith({ static: true })
    const ask = (headers: Record<string, string>, query = ''): unknown =>
      app({
        method: 'GET',
        target: `/apifansly/fansly_1/chats${query}`,
        headers,
        body: null,
        isLocal: true,
      })
    const key = { 'x-api-key': 'any' }
    const all: [Record<string, string>, string?][] = [
      [key],
      [{}],
      [{ ...key, prefer: 'code=429' }],
      [{ ...key, prefer: 'example=emptyPage' }],
      [{ ...key, accept: 'text/html' }],
      [key, '?__code=404'],
      [key, '?sort=sideways'],
    ]
    const first = await Promise.all(all.map((one) => ask(...one)))
    expect(new Set(first.map((answer) => JSON.stringify(answer))).size).toBe(all.length)
    const again = await Promise.all(all.map((one) => ask(...one)))
    expect(again).toEqual(first)
  })
})

async function textOf({ body }: WireRequest): Promise<string | undefined> {
  if (body === null) return undefined
  let text = ''
  for await (const chunk of body) text += Buffer.from(chunk).toString('utf8')
  return text
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
