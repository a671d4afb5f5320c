import { createApiFanslyClient } from '@fansly-chats/fetch-client/apifansly'
import { createMockServer, type MockSession } from '@fansly-chats/mock-server'
import { expect, test } from 'vitest'

async function refusedForAMinute(session: MockSession): Promise<void> {
  session.faults.add({ fault: 'rate-limited', retryAfterSeconds: 60 })
  await expect(accounts(session)).rejects.toThrow('429')
}

function accounts({ url, fetch }: MockSession, totalTimeoutMs = 2000): Promise<unknown> {
  const options = { baseUrl: url('apifansly'), fetch, maxRetries: 0, totalTimeoutMs }
  return createApiFanslyClient({ apiKey: 'any', ...options }).accounts.list()
}

test('what one mock server refuses holds no client of another one back, although they use the same key', async () => {
  await using busy = await createMockServer()
  await using idle = await createMockServer()
  await refusedForAMinute(busy)
  await expect(accounts(idle)).resolves.toBeDefined()
})

test('nor a client of another session', async () => {
  await using mock = await createMockServer()
  await refusedForAMinute(mock.session('busy'))
  await expect(accounts(mock.session('idle'))).resolves.toBeDefined()
  await expect(accounts(mock)).resolves.toBeDefined()
})

test('but the clients of one session share their pace', async () => {
  await using mock = await createMockServer()
  await refusedForAMinute(mock.session('busy'))
  await expect(accounts(mock.session('busy'), 100)).rejects.toThrow('totalTimeoutMs')
})
