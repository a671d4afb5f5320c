import { getEventListeners } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { isContractError } from '../errors/contract-error.ts'
import { isNotFoundError } from '../errors/not-found-error.ts'
import { createTransport } from '../transport/create-transport.ts'
import type { CallOptions } from '../transport/call-options.ts'
import { pointed } from './pointed.ts'
import { paginate } from './paginate.ts'
import type { PagingOptions } from './paginator.ts'
import { fetchBy } from '../transport/fetch.fixture.ts'

interface Body {
  readonly rows: string[]
  readonly next?: string
}

interface Operations {
  listRows: {
    parameters: { query?: { cursor?: string } }
    responses: { 200: { content: { 'application/json': Body } } }
  }
}

const table = { listRows: ['listRows', 'GET', '/rows'] } as const

/** A list at a gateway that answers itself. */
function listAt(
  answer: Parameters<typeof fetchBy>[0],
  options: PagingOptions & CallOptions = {},
  start?: string,
) {
  const { core } = createTransport<Operations, typeof table>(apiFansly, table, {
    apiKey: 'key-of-the-test',
    fetch: fetchBy(answer),
    maxRetries: 0,
    rateLimiter: false,
  })
  return paginate<Operations, 'listRows', string, Body, string>(
    {
      core,
      operation: table.listRows,
      course: pointed,
      start,
      identify: (row) => row.toString(),
      input: (cursor) => ({ params: { query: { cursor } } }),
      read: (body) => ({ items: body.rows, payload: body, cursor: body.next }),
    },
    options,
  )
}

/** A list whose gateway has these bodies by cursor, and what it was asked for. */
function list(bodies: Record<string, unknown>, options: PagingOptions & CallOptions = {}, start?: string) {
  const asked: string[] = []
  const paginator = listAt(
    async (request) => {
      const cursor = new URL(request.url).searchParams.get('cursor') ?? 'start'
      asked.push(cursor)
      const body = bodies[cursor]
      return body === undefined ? Response.json({ message: 'gone' }, { status: 404 }) : Response.json(body)
    },
    options,
    start,
  )
  return { paginator, asked }
}

const threePages = {
  start: { rows: ['a', 'b'], next: '2' },
  2: { rows: ['c'], next: '3' },
  3: { rows: ['d'] },
}

/** What an iteration brings until it throws, and what it throws. */
async function drain<Item>(items: AsyncIterable<Item>): Promise<{ seen: Item[]; error: unknown }> {
  const seen: Item[] = []
  try {
    for await (const item of items) seen.push(item)
    return { seen, error: undefined }
  } catch (error) {
    return { seen, error }
  }
}

/** Lets everything happen that needs no time. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

describe.for([[{ prefetch: false }], [{ prefetch: true }]] as const)('a list with %j', ([options]) => {
  test('gives every item of every page, in order', async () => {
    const { paginator, asked } = list(threePages, options)
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c', 'd'])
    expect(asked).toEqual(['start', '2', '3'])
  })

  test('gives pages with the cursor of the next one', async () => {
    const { paginator } = list({ start: { rows: ['a'], next: '2' }, 2: { rows: ['b'] } }, options)
    const pages = await Array.fromAsync(paginator.pages())
    expect(pages.map(({ items, cursor }) => ({ items, cursor }))).toEqual([
      { items: ['a'], cursor: '2' },
      { items: ['b'], cursor: undefined },
    ])
    expect(pages[0]?.response.ok).toBe(true)
    expect(pages[0]?.payload.rows).toEqual(['a'])
  })

  test('begins at a saved cursor, and at each of those it gave', async () => {
    const pages = await Array.fromAsync(list(threePages, options).paginator.pages())
    for (const [index, { cursor }] of pages.slice(0, -1).entries()) {
      const saved: { cursor: string } = JSON.parse(JSON.stringify({ cursor }))
      const { paginator } = list(threePages, options, saved.cursor)
      expect(await Array.fromAsync(paginator)).toEqual(pages.slice(index + 1).flatMap(({ items }) => items))
    }
  })

  test('starts anew with each iteration', async () => {
    const { paginator } = list(threePages, options)
    const both = await Promise.all([Array.fromAsync(paginator), Array.fromAsync(paginator)])
    expect(both).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ])
  })

  test('sends nothing before it is asked', async () => {
    const { paginator, asked } = list(threePages, options)
    paginator.pages()
    paginator[Symbol.asyncIterator]()
    await idle()
    expect(asked).toEqual([])
  })

  test('delivers a row once that shifts to the next page', async () => {
    const { paginator } = list(
      { start: { rows: ['a', 'b'], next: '2' }, 2: { rows: ['b', 'c', 'a'] } },
      options,
    )
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c'])
  })

  test('keeps all rows in the payload, those too that an earlier page brought', async () => {
    const { paginator } = list({ start: { rows: ['a'], next: '2' }, 2: { rows: ['a', 'b'] } }, options)
    const [, second] = await Array.fromAsync(paginator.pages())
    expect([second?.items, second?.payload.rows]).toEqual([['b'], ['a', 'b']])
  })

  test.for<[string, Record<string, Body>]>([
    ['at once', { start: { rows: ['a'], next: '2' }, 2: { rows: ['b'], next: '2' } }],
    [
      'in a circle',
      { start: { rows: ['a'], next: '2' }, 2: { rows: ['b'], next: '3' }, 3: { rows: [], next: '2' } },
    ],
  ])('stops when a cursor is repeated %s', async ([, bodies]) => {
    const { paginator } = list(bodies, options)
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b'])
  })

  test('stops when the cursor it was started with comes back', async () => {
    const { paginator, asked } = list({ 2: { rows: ['b'], next: '2' } }, options, '2')
    expect(await Array.fromAsync(paginator)).toEqual(['b'])
    expect(asked).toEqual(['2', '2'])
  })

  test.for<[string, readonly string[], readonly string[]]>([
    ['the first page', ['start', 'start', '2', '3'], ['start', '2', '2', '3']],
    ['a page on the way', ['start', '2', '2', '3'], ['start', '2', '3', '3']],
    ['an older page', ['start', '2', 'start', '3'], ['start', '2', '3', '3']],
    ['every page', ['start', 'start', '2', '2', '3'], ['start', '2', '2', '3', '3']],
  ])('loses nothing when %s is served twice, word for word', async ([, served, cursors]) => {
    const bodies: Record<string, unknown> = threePages
    const asked: string[] = []
    const paginator = listAt(async (request) => {
      const body = bodies[served[asked.length] ?? '']
      asked.push(new URL(request.url).searchParams.get('cursor') ?? 'start')
      return Response.json(body)
    }, options)
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c', 'd'])
    expect(asked).toEqual(cursors)
  })

  test('loses nothing when the page before its start is served once more', async () => {
    const asked: number[] = []
    const paginator = listAt(
      async () => Response.json(asked.push(0) === 1 ? threePages.start : threePages[2]),
      { ...options, maxItems: 3 },
      '2',
    )
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c'])
  })

  test('goes on over an empty page', async () => {
    const { paginator } = list({ start: { rows: [], next: '2' }, 2: { rows: ['a'] } }, options)
    expect(await Array.fromAsync(paginator)).toEqual(['a'])
  })

  test('goes on over a page that repeats the one before, as when rows move down meanwhile', async () => {
    const { paginator } = list(
      { start: { rows: ['a'], next: '2' }, 2: { rows: ['a'], next: '3' }, 3: { rows: ['b'] } },
      options,
    )
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b'])
  })

  test.for<[string, string[]]>([
    ['nothing', []],
    ['the same rows', ['a', 'b']],
  ])('gives up on a gateway that announces more for ever and brings %s', async ([, rows]) => {
    let count = 0
    const paginator = listAt(async () => Response.json({ rows, next: `${++count}` }), options)
    expect((await drain(paginator)).error).toSatisfy(isContractError)
    expect(count).toBeLessThanOrEqual(21)
  })

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

  test.for([
    [0, [], []],
    [1, ['a'], ['start']],
    [2, ['a', 'b'], ['start']],
    [3, ['a', 'b', 'c'], ['start', '2']],
    [4, ['a', 'b', 'c', 'd'], ['start', '2', '3']],
    [99, ['a', 'b', 'c', 'd'], ['start', '2', '3']],
    [Infinity, ['a', 'b', 'c', 'd'], ['start', '2', '3']],
  ] as const)('stops after maxItems %d, and asks for no page beyond', async ([maxItems, items, cursors]) => {
    const { paginator, asked } = list(threePages, { ...options, maxItems })
    expect(await Array.fromAsync(paginator)).toEqual(items)
    expect(asked).toEqual(cursors)
  })

  test.for([Number.NaN, -1])('refuses maxItems %d, and asks for nothing', (maxItems) => {
    expect(() => list(threePages, { ...options, maxItems })).toThrow('`maxItems` must be a number from 0 on')
  })

  test('gives whole pages up to maxItems, for their credits are spent', async () => {
    const { paginator, asked } = list(threePages, { ...options, maxItems: 1 })
    const pages = await Array.fromAsync(paginator.pages())
    expect(pages.map(({ items }) => items)).toEqual([['a', 'b']])
    expect(pages[0]?.cursor).toBe('2')
    expect(asked).toEqual(['start'])
  })

  test('counts what is new for maxItems, not what comes twice', async () => {
    const { paginator } = list(
      { start: { rows: ['a', 'b'], next: '2' }, 2: { rows: ['a', 'b', 'c'] } },
      { ...options, maxItems: 3 },
    )
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c'])
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

  test('brings each item once, however the generator is driven', async () => {
    const { paginator } = list(threePages, options)
    const items = paginator[Symbol.asyncIterator]()
    const results = await Promise.all([items.next(), items.next(), items.next(), items.next(), items.next()])
    expect(results.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', undefined])
  })
})

describe('without prefetch', () => {
  test('nothing more is asked for after a break', async () => {
    const { paginator, asked } = list(threePages)
    for await (const item of paginator) if (item === 'b') break
    for await (const page of paginator.pages()) if (page.cursor === '2') break
    await idle()
    expect(asked).toEqual(['start', 'start'])
  })
})

describe('prefetch', () => {
  test('asks for the next page while this one is worked on, and for no more than that', async () => {
    const { paginator, asked } = list(threePages, { prefetch: true })
    const pages = paginator.pages()
    expect((await pages.next()).value?.items).toEqual(['a', 'b'])
    await idle()
    expect(asked).toEqual(['start', '2'])
    expect((await pages.next()).value?.items).toEqual(['c'])
    await idle()
    expect(asked).toEqual(['start', '2', '3'])
    await pages.return()
  })

  test('throws in its turn, after the items before, and nobody hears of it earlier', async () => {
    const unhandled = vi.fn<() => void>()
    process.on('unhandledRejection', unhandled)
    const { paginator, asked } = list({ start: { rows: ['a', 'b'], next: 'lost' } }, { prefetch: true })
    const items = paginator[Symbol.asyncIterator]()
    expect((await items.next()).value).toBe('a')
    await idle()
    expect(asked).toEqual(['start', 'lost'])
    expect((await items.next()).value).toBe('b')
    await expect(items.next()).rejects.toSatisfy(isNotFoundError)
    expect(await items.next()).toEqual({ done: true, value: undefined })
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  test('is called off by a break', async () => {
    const unhandled = vi.fn<() => void>()
    process.on('unhandledRejection', unhandled)
    const signals: AbortSignal[] = []
    const paginator = listAt(
      async (_request, signal) => {
        signals.push(signal)
        return signals.length === 1 ? Response.json(threePages.start) : new Promise<Response>(() => {})
      },
      { prefetch: true },
    )
    for await (const item of paginator) {
      await idle()
      if (item === 'b') break
    }
    await idle()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true])
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  test('is called off by an abort, with its reason', async () => {
    const reason = new Error('the user left')
    const controller = new AbortController()
    let count = 0
    const paginator = listAt(
      async () => (count++ === 0 ? Response.json(threePages.start) : new Promise<Response>(() => {})),
      { prefetch: true, signal: controller.signal },
    )
    const pages = paginator.pages()
    await pages.next()
    const next = pages.next()
    await idle()
    controller.abort(reason)
    await expect(next).rejects.toBe(reason)
  })
})
