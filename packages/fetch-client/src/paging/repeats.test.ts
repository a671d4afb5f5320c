import { describe, expect, test } from 'vitest'
import { isContractError } from '../errors/contract-error.ts'
import { type Body, drain, list, listAt, prefetchOrNot, threePages } from './list.fixture.ts'

describe.for(prefetchOrNot)('a list with %j', ([options]) => {
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
})
