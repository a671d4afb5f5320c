import { describe, expect, test, vi } from 'vitest'
import { isNotFoundError } from '../errors/not-found-error.ts'
import { idle } from '../transport/call.fixture.ts'
import { list, listAt, threePages } from './list.fixture.ts'

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
