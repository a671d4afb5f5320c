import { describe, expect, test, vi } from 'vitest'
import { isContractError } from '../errors/contract-error.ts'
import type { Provider } from '../provider.ts'
import { type ListSource, paginate } from './paginate.ts'

interface Body {
  readonly rows: string[]
  readonly next?: string
}

const provider: Provider = {
  key: 'apifansly',
  name: 'Test Gateway',
  baseUrl: '',
  credentials: () => ['', ''],
}

const operation = { provider, operation: 'listRows' }
const read = (body: Body) => ({ items: body.rows, payload: body, cursor: body.next })
const identify = (row: string): string => row.toString()

function list(pages: Record<string, Body>, start?: string) {
  const request = vi.fn<ListSource<Body, string, Body, string>['request']>((cursor = 'start') => {
    const data = pages[cursor]
    return Promise.resolve(
      data === undefined
        ? { error: 'gone', response: new Response(null, { status: 404 }) }
        : { data, response: new Response() },
    )
  })
  return { request, paginator: paginate({ ...operation, start, request, read, identify }) }
}

describe('paginate', () => {
  test('gives every item of every page, in order', async () => {
    const { paginator } = list({
      start: { rows: ['a', 'b'], next: '2' },
      2: { rows: ['c'], next: '3' },
      3: { rows: ['d'] },
    })
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('gives pages with the cursor of the next one', async () => {
    const { paginator } = list({ start: { rows: ['a'], next: '2' }, 2: { rows: ['b'] } })
    const pages = await Array.fromAsync(paginator.pages())
    expect(pages.map(({ items, cursor }) => ({ items, cursor }))).toEqual([
      { items: ['a'], cursor: '2' },
      { items: ['b'], cursor: undefined },
    ])
    expect(pages[0]?.response.ok).toBe(true)
    expect(pages[0]?.payload.rows).toEqual(['a'])
  })

  test('begins at a saved cursor', async () => {
    const { paginator } = list({ 2: { rows: ['b'] } }, '2')
    expect(await Array.fromAsync(paginator)).toEqual(['b'])
  })

  test('starts anew with each iteration', async () => {
    const { paginator } = list({ start: { rows: ['a'] } })
    expect([await Array.fromAsync(paginator), await Array.fromAsync(paginator)]).toEqual([['a'], ['a']])
  })

  test('sends nothing before it is asked, and nothing after a break', async () => {
    const { paginator, request } = list({ start: { rows: ['a', 'b'], next: '2' }, 2: { rows: ['c'] } })
    expect(request).not.toHaveBeenCalled()
    for await (const item of paginator) if (item === 'b') break
    expect(request).toHaveBeenCalledOnce()
  })

  test.for<[string, Record<string, Body>]>([
    ['at once', { start: { rows: ['a'], next: '2' }, 2: { rows: ['b'], next: '2' } }],
    [
      'in a circle',
      { start: { rows: ['a'], next: '2' }, 2: { rows: ['b'], next: '3' }, 3: { rows: [], next: '2' } },
    ],
  ])('stops when a cursor is repeated %s', async ([, pages]) => {
    const { paginator } = list(pages)
    expect(await Array.fromAsync(paginator)).toEqual(['a', 'b'])
  })

  test('stops when the cursor it was started with comes back', async () => {
    const { paginator, request } = list({ 2: { rows: ['b'], next: '2' } }, '2')
    expect(await Array.fromAsync(paginator)).toEqual(['b'])
    expect(request).toHaveBeenCalledOnce()
  })

  test('goes on over an empty page', async () => {
    const { paginator } = list({ start: { rows: [], next: '2' }, 2: { rows: ['a'] } })
    expect(await Array.fromAsync(paginator)).toEqual(['a'])
  })

  test.for<[string, string[]]>([
    ['nothing', []],
    ['the same rows', ['a', 'b']],
  ])('gives up on a gateway that announces more for ever and brings %s', async ([, rows]) => {
    let count = 0
    const request = vi.fn<ListSource<Body, string, Body, string>['request']>(() =>
      Promise.resolve({ data: { rows: [...rows], next: `${++count}` }, response: new Response() }),
    )
    const paginator = paginate({ ...operation, start: undefined, request, read, identify })
    await expect(Array.fromAsync(paginator)).rejects.toSatisfy(isContractError)
    expect(request.mock.calls.length).toBeLessThanOrEqual(21)
  })

  test('goes on over a page that repeats the one before, as when rows move down meanwhile', async () => {
    const { paginator } = list({
      start: { rows: ['a'], next: '2' },
      2: { rows: ['a'], next: '3' },
      3: { rows: ['b'] },
    })
    expect(new Set(await Array.fromAsync(paginator))).toEqual(new Set(['a', 'b']))
  })

  test('says so when an answer is not JSON', async () => {
    const request = (): Promise<never> => Promise.reject(new SyntaxError('Unexpected token <'))
    const paginator = paginate({ ...operation, start: undefined, request, read, identify })
    const error: unknown = await Array.fromAsync(paginator).catch((thrown: unknown) => thrown)
    expect(isContractError(error) && error.message).toContain('not JSON')
  })

  test('throws what the gateway refused, after the items before', async () => {
    const { paginator } = list({ start: { rows: ['a'], next: 'lost' } })
    const seen: string[] = []
    const iterate = async (): Promise<void> => {
      for await (const item of paginator) seen.push(item)
    }
    await expect(iterate()).rejects.toThrow('Test Gateway answered 404 to listRows')
    expect(seen).toEqual(['a'])
  })

  test.for([
    ['is missing', {}],
    ['is not a list', { rows: 'none' }],
    ['is null', { rows: null }],
    ['holds no rows', { rows: [null] }],
  ])('throws when the list %s', async ([, body]) => {
    // A gateway that drifts sends what the types rule out.
    const { paginator } = list(JSON.parse(JSON.stringify({ start: body })))
    await expect(Array.fromAsync(paginator)).rejects.toSatisfy(isContractError)
  })
})
