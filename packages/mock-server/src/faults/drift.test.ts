import { afterEach, describe, expect, test } from 'vitest'

import { chatsOf, headers } from '../../test/faulty-calls.ts'
import { createMockServer } from '../mock-server.ts'
import type { FaultRule } from './fault.ts'

const inProcess = await createMockServer({ seed: 3 })

afterEach(() => inProcess.reset())

describe('drift', () => {
  const rows = 'data.data.response.data'

  async function drifted(rule: FaultRule, gateway?: 'onlyfansapi'): Promise<unknown> {
    inProcess.faults.add(rule)
    const response = await inProcess.fetch(chatsOf(inProcess, gateway), { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('x-mock-fault')).toBe(rule.fault)
    return response.json()
  }

  test('a renamed field', async () => {
    const body = await drifted({ fault: 'renamed-field', field: 'groupId' })
    expect(body).not.toHaveProperty(`${rows}.0.groupId`)
    expect(body).toHaveProperty(`${rows}.19.groupIdV2`, expect.stringMatching(/^\d+$/))
  })

  test('a missing field', async () => {
    const body = await drifted({ fault: 'missing-field', field: 'aggregationData' })
    expect(body).toHaveProperty(`${rows}.19.groupId`)
    expect(JSON.stringify(body)).not.toContain('aggregationData')
  })

  test('a changed type', async () => {
    const ids = await drifted({ fault: 'changed-type', field: 'groupId', count: 1 })
    expect(ids).toHaveProperty(`${rows}.0.groupId`, expect.any(Number))
    const counts = await drifted({ fault: 'changed-type', field: 'unreadCount', count: 1 })
    expect(counts).toHaveProperty(`${rows}.0.unreadCount`, expect.any(String))
  })

  test('a new value', async () => {
    const names = await drifted({ fault: 'new-value', field: 'partnerUsername', count: 1 })
    expect(names).toHaveProperty(`${rows}.0.partnerUsername`, expect.stringMatching(/._new$/))
    const counts = await drifted({ fault: 'new-value', field: 'unreadCount', count: 1 })
    expect(counts).toHaveProperty(
      `${rows}.0.unreadCount`,
      expect.toSatisfy((count) => count >= 1000),
    )
  })

  test('a moved cursor of API Fansly', async () => {
    const body = await drifted({ fault: 'moved-cursor' })
    expect(body).not.toHaveProperty('data.nextCursor')
    expect(body).toHaveProperty('data.data.nextCursor', expect.any(String))
  })

  test('a moved cursor of OnlyFansAPI', async () => {
    const body = await drifted({ fault: 'moved-cursor' }, 'onlyfansapi')
    expect(body).not.toHaveProperty('data.hasMore')
    expect(body).toHaveProperty('hasMore', true)
  })

  test.for([
    { fault: 'renamed-field', field: 'nowhere' },
    { fault: 'new-value', field: 'success' },
  ] as const)('what has nothing to change is told: $fault of $field', async (rule) => {
    inProcess.faults.add(rule)
    const response = await inProcess.fetch(chatsOf(inProcess), { headers })
    expect(response.headers.get('x-mock-fault')).toBe(`${rule.fault}: nothing in the answer to change`)
  })
})
