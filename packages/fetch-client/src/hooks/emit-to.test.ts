import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { apiFansly } from '../apifansly/provider.ts'
import { createTransport } from '../transport/create-transport.ts'
import type { Hooks } from './hooks.ts'

interface AnyOperation {
  responses: { 200: { content: { 'application/json': unknown } } }
}

const table = { readThing: ['readThing', 'GET', '/things'] } as const

/** What a call comes to with these hooks; the gateway fails once before it answers. */
function callWith(hooks: Hooks | readonly Hooks[]): Promise<unknown> {
  let count = 0
  const { core } = createTransport<{ readThing: AnyOperation }, typeof table>(apiFansly, table, {
    apiKey: 'key-of-the-test',
    fetch: async () => Response.json({ fine: true }, { status: count++ === 0 ? 503 : 200 }),
    rateLimiter: false,
    hooks,
  })
  return core.call(table.readThing, {})
}

const hookNames = ['onRequest', 'onResponse', 'onRetry'] as const
const printed = vi.fn<(...words: unknown[]) => void>()

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  vi.spyOn(console, 'error').mockImplementation(printed)
  printed.mockReset()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe.for(hookNames.map((name) => [name] as const))('%s', ([name]) => {
  const problem = new Error('a bug in a hook')

  test.for<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw problem
      },
    ],
    ['rejects', () => Promise.reject(problem)],
    [
      'rejects in its own way',
      // oxlint-disable-next-line unicorn/no-thenable -- a promise of another library is no `Promise`
      () => ({ then: (_: unknown, reject: (reason: Error) => void) => reject(problem) }),
    ],
    [
      'rejects later',
      async () => {
        await new Promise((resolve) => setImmediate(resolve))
        throw problem
      },
    ],
  ])('that %s disturbs neither the call nor other hooks, and is reported', async ([, listener]) => {
    const other = vi.fn<() => void>()
    const result = await callWith([{ [name]: listener }, { [name]: other }])
    expect(result).toMatchObject({ ok: true, attempts: 2, data: { fine: true } })
    expect(other).toHaveBeenCalled()
    await vi.waitFor(() => expect(printed).toHaveBeenCalledTimes(other.mock.calls.length))
    expect(printed).toHaveBeenLastCalledWith(expect.stringContaining('hook'), problem)
  })

  test('that throws what cannot be printed disturbs nothing either', async () => {
    printed.mockImplementation(() => {
      throw new TypeError('this has no text')
    })
    const listener = (): never => {
      throw problem
    }
    expect(await callWith({ [name]: listener })).toMatchObject({ ok: true, attempts: 2 })
    expect(printed).toHaveBeenCalled()
  })

  test('that never ends is not waited for', async () => {
    expect(await callWith({ [name]: () => new Promise(() => {}) })).toMatchObject({ ok: true })
  })
})

test('a hook is called on its own object', async () => {
  class Counter implements Hooks {
    count = 0
    onRequest(): void {
      this.count++
    }
  }
  const counter = new Counter()
  await callWith(counter)
  expect(counter.count).toBe(2)
})

test('all hooks are told, in order', async () => {
  const told: string[] = []
  await callWith(['a', 'b'].map((name) => ({ onRetry: () => void told.push(name) })))
  expect(told).toEqual(['a', 'b'])
})

test('hooks need not listen to anything', async () => {
  expect(await callWith([])).toMatchObject({ ok: true })
  expect(await callWith({})).toMatchObject({ ok: true })
})
