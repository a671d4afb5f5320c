import { describe, expect, test, vi } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { RateLimiter } from '../rate-limit/rate-limiter.ts'
import { apiKey, call, create, setUp } from './create-transport.fixture.ts'
import { fetchBy } from './fetch.fixture.ts'
import type { Fetch } from './fetch.ts'

describe('a request', () => {
  test('can be aborted under way', async () => {
    const { promise: underWay, resolve: sent } = Promise.withResolvers<void>()
    const fetch: Fetch = (_request, { signal }) => {
      sent()
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    }
    const controller = new AbortController()
    const result = create({ apiKey, fetch }).GET('/{account_id}/chats', {
      ...call,
      signal: controller.signal,
    })
    await underWay
    controller.abort(new Error('the user left'))
    await expect(result).rejects.toThrow('the user left')
  })

  test('is not sent when it was aborted before, whatever fetch does about it', async () => {
    const { client, fetch } = setUp()
    const signal = AbortSignal.abort(new Error('the user left'))
    await expect(client.GET('/{account_id}/chats', { ...call, signal })).rejects.toThrow('the user left')
    expect(fetch).not.toHaveBeenCalled()
  })

  test('uses the global fetch of its time when none is given', async () => {
    const client = create({ apiKey })
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ late: true }))
    const { data } = await client.GET('/{account_id}/chats', call)
    expect(data).toEqual({ late: true })
    fetch.mockRestore()
  })

  test('goes where the gateway is documented to listen when no base URL is given', async () => {
    const { fetch } = setUp()
    await create({ apiKey, fetch: fetchBy(fetch), baseUrl: undefined }).GET('/{account_id}/chats', call)
    expect(fetch.mock.lastCall?.[0].url).toBe('https://v1.apifansly.com/api/fansly/fansly_1/chats')
  })

  test('without its path parameters is not sent', async () => {
    const { client, fetch } = setUp()
    await expect(client.GET('/{account_id}/chats', { params: { path: { account_id: '' } } })).rejects.toThrow(
      'account_id',
    )
    expect(fetch).not.toHaveBeenCalled()
  })

  test('that the gateway has no operation for is refused, and nothing is sent', async () => {
    const { client, fetch } = setUp()
    const path: string = '/{account_id}/nothing'
    const refused: Promise<unknown> = Reflect.apply(client.GET, undefined, [path, call])
    await expect(refused).rejects.toThrow(ConfigurationError)
    await expect(refused).rejects.toThrow('GET /{account_id}/nothing is no operation of API Fansly')
    expect(fetch).not.toHaveBeenCalled()
  })

  test('has the method of its verb', async () => {
    const { client, fetch } = setUp()
    await client.POST('/{account_id}/chats/{fan_id}/vip', {
      params: { path: { account_id: 'fansly_1', fan_id: '2' } },
    })
    await client.DELETE('/{account_id}/chats/{fan_id}/vip', {
      params: { path: { account_id: 'fansly_1', fan_id: '2' } },
    })
    expect(fetch.mock.calls.map(([{ method }]) => method)).toEqual(['POST', 'DELETE'])
  })
})

describe('the rate limiter', () => {
  const noting = (notes: string[]): RateLimiter => ({
    acquire: () => void notes.push('asked'),
    release: () => void notes.push('told'),
  })

  test('may be one of your own', async () => {
    const notes: string[] = []
    const { fetch } = setUp()
    await create({ apiKey, fetch: fetchBy(fetch), rateLimiter: noting(notes) }).GET(
      '/{account_id}/chats',
      call,
    )
    expect(notes).toEqual(['asked', 'told'])
  })

  test('is shared by clients of one key at one address, however the address is written', async () => {
    const order: string[] = []
    const pending = Promise.withResolvers<Response>()
    const fetch =
      (name: string): Fetch =>
      () => {
        order.push(name)
        return pending.promise.then((response) => response.clone())
      }
    const key = crypto.randomUUID()
    const clients = [
      'https://shared.test/api',
      'https://shared.test/api/',
      'https://SHARED.test:443/api',
    ].map((base, index) =>
      create({ apiKey: key, baseUrl: base, fetch: fetch(`${index}`), rateLimiter: undefined }),
    )
    const other = create({
      apiKey: crypto.randomUUID(),
      baseUrl: 'https://shared.test/api',
      fetch: fetch('other'),
      rateLimiter: undefined,
    })
    const calls = [...clients, ...clients, ...clients, ...clients].map((client) =>
      client.GET('/{account_id}/chats', call),
    )
    const apart = other.GET('/{account_id}/chats', call)
    await new Promise((resolve) => setImmediate(resolve))
    // Before the first answer tells the limit, ten requests of a key may be under way.
    expect(order.filter((name) => name !== 'other')).toHaveLength(10)
    expect(order).toContain('other')
    pending.resolve(Response.json({}))
    await Promise.all([...calls, apart])
    expect(order).toHaveLength(13)
  })
})
