import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isConfigurationError } from '../../errors/configuration-error.ts'
import { CreditBudget } from './credit-budget.ts'

const hourMs = 3_600_000
const never = new AbortController().signal

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** When credits were taken by somebody who takes whatever there is, in so many hours. */
async function takenIn(hours: number, budget: CreditBudget, extra: number): Promise<number[]> {
  const times: number[] = []
  const controller = new AbortController()
  const start = performance.now()
  const greedy = async (): Promise<void> => {
    for (;;) {
      await budget.take(controller.signal)
      times.push(performance.now() - start)
      budget.charge(extra)
    }
  }
  const ended = greedy().catch((reason: unknown) => reason)
  await vi.advanceTimersByTimeAsync(hours * hourMs)
  controller.abort('over')
  expect(await ended).toBe('over')
  return times
}

test.for([2, 7, 60, 1000])(
  'spends no more than %i credits in any hour, and nearly as many',
  async (perHour) => {
    const times = await takenIn(5, new CreditBudget(perHour), 0)
    const inHourFrom = (start: number): number =>
      times.filter((at) => at >= start && at < start + hourMs).length
    expect(Math.max(...times.map(inHourFrom))).toBeLessThanOrEqual(perHour)
    expect(times.length).toBeGreaterThan(5 * perHour * 0.45)
  },
)

test('takes what an answer cost beyond one credit from those to come', async () => {
  const times = await takenIn(5, new CreditBudget(40), 3)
  expect(times.length * 4).toBeLessThanOrEqual(5 * 40)
  expect(times.length).toBeGreaterThan(30)
})

test('a debt of weeks is waited for', async () => {
  const budget = new CreditBudget(2)
  budget.charge(2000)
  let isTaken = false
  const taking = (async () => {
    await budget.take(never)
    isTaken = true
  })()
  await vi.advanceTimersByTimeAsync(1999 * hourMs)
  expect(isTaken).toBe(false)
  await vi.advanceTimersByTimeAsync(2 * hourMs)
  await taking
  expect(isTaken).toBe(true)
})

test.for([1, 0, -5, Number.NaN, Infinity])('refuses %d an hour', (perHour) => {
  let thrown: unknown
  try {
    void new CreditBudget(perHour)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toSatisfy(isConfigurationError)
})
