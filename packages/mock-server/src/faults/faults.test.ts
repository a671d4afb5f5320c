import { afterEach, describe, expect, test } from 'vitest'

import { chatsOf, headers } from '../../test/faulty-calls.ts'
import { createMockServer, type MockServer } from '../mock-server.ts'

const inProcess = await createMockServer({ seed: 3 })

afterEach(() => inProcess.reset())

async function statuses(count: number, mock: MockServer = inProcess): Promise<number[]> {
  const found: number[] = []
  while (found.length < count) found.push((await mock.fetch(chatsOf(mock), { headers })).status)
  return found
}

describe('which calls are struck', () => {
  test('every one, where nothing else is said', async () => {
    inProcess.faults.add({ fault: 'unavailable' })
    expect(await statuses(3)).toEqual([503, 503, 503])
  })

  test('as the example says: the second one, once', async () => {
    inProcess.faults.add({ operation: 'listChats', fault: 'rate-limited', nth: 2, count: 1 })
    expect(await statuses(4)).toEqual([200, 429, 200, 200])
    expect(inProcess.faults.list()).toEqual([
      {
        rule: { operation: 'listChats', fault: 'rate-limited', nth: 2, count: 1 },
        calls: 4,
        strikes: 1,
      },
    ])
  })

  test('those to the operation and the gateway', async () => {
    inProcess.faults.add({ operation: 'listUnreadChats', fault: 'server-error' })
    inProcess.faults.add({ gateway: 'onlyfansapi', fault: 'bad-gateway' })
    expect(await statuses(1)).toEqual([200])
    const other = await inProcess.fetch(chatsOf(inProcess, 'onlyfansapi'), { headers })
    expect(other.status).toBe(502)
    const unread = await inProcess.fetch(`${chatsOf(inProcess)}/unread`, { headers })
    expect(unread.status).toBe(500)
  })

  test('a share of them, the same ones with the same seed', async () => {
    const runs = await Promise.all(
      [1, 1, 2].map(async (seed) => {
        const mock = await createMockServer({ seed })
        mock.faults.add({ fault: 'unavailable', probability: 0.5 })
        return statuses(40, mock)
      }),
    )
    const [first, same, other] = runs
    expect(same).toEqual(first)
    expect(other).not.toEqual(first)
    const struck = first?.filter((status) => status === 503).length
    expect(struck).toBeGreaterThan(10)
    expect(struck).toBeLessThan(30)
  })

  test('none any more, once the plan is cleared', async () => {
    inProcess.faults.add({ fault: 'unavailable' })
    inProcess.faults.clear()
    expect(await statuses(1)).toEqual([200])
    expect(inProcess.faults.list()).toEqual([])
  })
})

describe('a rule that makes no sense is refused', () => {
  test.each([
    [{ fault: 'explodes' }, 'fault must be one of wrong-key, no-credits, forbidden, '],
    [{ fault: 'unavailble' }, 'new-value (perhaps unavailable), not "unavailble"'],
    [{}, 'fault must be one of wrong-key, no-credits, '],
    [{ fault: 'latency' }, 'milliseconds must be given with latency, not undefined'],
    [{ fault: 'latency', milliseconds: -1 }, 'milliseconds must be >= 0, not -1'],
    [{ fault: 'latency', milliseconds: '1' }, 'milliseconds must be number, not "1"'],
    [{ fault: 'reset', nth: 0 }, 'nth must be >= 1, not 0'],
    [{ fault: 'reset', probability: 2 }, 'probability must be <= 1, not 2'],
    [
      { fault: 'changed-type', filed: 'id' },
      'a member of changed-type must be one of fault, field, operation, gateway, nth, count, probability (perhaps field), not "filed"',
    ],
    [{ fault: 'reset', gateway: 'fansly' }, 'gateway must be one of apifansly, onlyfansapi, not "fansly"'],
    [{ fault: 'reset', operation: 'listChat' }, 'operation must be one of listChats, listUnreadChats, '],
    [{ fault: 'reset', operation: 'listChat' }, '(perhaps listChats), not "listChat"'],
    [undefined, 'rule must be an object with a fault, not undefined'],
  ])('%j', (rule, message) => {
    // Callers without types can pass anything.
    const add = (): void => Reflect.apply(inProcess.faults.add, inProcess.faults, [rule])
    expect(add).toThrow(message)
    expect(inProcess.faults.list()).toEqual([])
  })
})
