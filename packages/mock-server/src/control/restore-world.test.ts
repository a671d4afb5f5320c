import { expect, test, vi } from 'vitest'

import { createMockServer } from '../mock-server.ts'
import { readSnapshot } from '../world/world-snapshot.ts'

vi.mock('../world/world-snapshot.ts', { spy: true })

test('a snapshot is validated once', async () => {
  const mock = await createMockServer({ fixture: 'small' })
  const world = mock.snapshot()
  mock.world.markAllAsRead()
  const response = await mock.fetch('http://fansly-mock.test/__mock/world', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(world),
  })
  expect(response.status).toBe(200)
  expect(mock.snapshot()).toEqual(world)
  expect(readSnapshot).toHaveBeenCalledTimes(1)
})
