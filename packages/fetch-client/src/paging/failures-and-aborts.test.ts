import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { isContractError } from '../errors/contract-error.ts'
import { isNotFoundError } from '../errors/not-found-error.ts'
import { idle } from '../transport/call.fixture.ts'
import { drain, list, listAt, prefetchOrNot, threePages } from './list.fixture.ts'

describe.for(prefetchOrNot)('a list with %j', ([options]) => {
  test('throws what the gateway refused, after the items before', async () => {
    const { paginator } = list({ start: { rows: ['a', 'b'], next: 'lost' } }, options)
    const { seen, error } = await drain(paginator)
    expect(seen).toEqual(['a', 'b'])
    expect(error).toSatisfy(isNotFoundError)
    expect(error).toMatchObject({
      operation: 'listRows',
      provider: 'apifansly',
      status: 404,
      body: { message: 'gone' },
    })
  })

  test.for([
    ['is missing', {}],
    ['is not a list', { rows: 'none' }],
    ['is null', { rows: null }],
    ['holds no rows', { rows: [null] }],
  ])('throws when the list %s', async ([, body]) => {
    const { error } = await drain(list({ start: body }, options).paginator)
    expect(error).toSatisfy(isContractError)
    expect(error).toMatchObject({ body, status: 200, cause: expect.any(Error) })
  })

  test('says so when an answer is not JSON', async () => {
    const { error } = await drain(listAt(async () => new Response('<html>'), options))
    expect(error).toMatchObject({ name: 'ParseError', text: '<html>' })
  })

  test('stops at an abort, with its reason', async () => {
    const reason = { left: true }
    const controller = new AbortController()
    const { paginator } = list(threePages, { ...options, signal: controller.signal })
    const seen: string[] = []
    const iterate = async (): Promise<void> => {
      for await (const item of paginator) {
        seen.push(item)
        if (item === 'b') controller.abort(reason)
      }
    }
    await expect(iterate()).rejects.toBe(reason)
    expect(seen).toEqual(['a', 'b'])
  })

  test('sends nothing when it was aborted before', async () => {
    const { paginator, asked } = list(threePages, { ...options, signal: AbortSignal.abort('left') })
    expect(await drain(paginator)).toEqual({ seen: [], error: 'left' })
    expect(asked).toEqual([])
  })

  test('leaves no listener on a signal that outlives it', async () => {
    const { signal } = new AbortController()
    await Array.fromAsync(list(threePages, { ...options, signal }).paginator)
    for await (const item of list(threePages, { ...options, signal }).paginator) if (item === 'a') break
    await drain(list({ start: { rows: ['a'], next: 'lost' } }, { ...options, signal }).paginator)
    await idle()
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('takes the limits of a call for each page', async () => {
    const paginator = listAt(() => new Promise(() => {}), { ...options, attemptTimeoutMs: 5 })
    expect((await drain(paginator)).error).toMatchObject({ name: 'TimeoutError', timeoutMs: 5 })
  })
})
