import { once } from 'node:events'
import { request } from 'node:http'
import { describe, expect, test, vi } from 'vitest'

import { Run } from '../../test/run.ts'

const headers = { 'x-api-key': 'secret-key' }
const baseUrl = /^apifansly {2}(\S+)/m

// Each start takes a second or two.
vi.setConfig({ testTimeout: 30_000 })

/** A request that has arrived, and is answered when `finish` is called. */
async function startRequest(
  url: string,
): Promise<{ finish: () => void; status: Promise<number | undefined> }> {
  const sending = request(url, {
    headers: {
      ...headers,
      expect: '100-continue',
      'transfer-encoding': 'chunked',
      'content-type': 'text/plain',
    },
  })
  const status = new Promise<number | undefined>((resolve, reject) => {
    sending.on('error', reject)
    sending.on('response', (response) => {
      response.resume()
      resolve(response.statusCode)
    })
  })
  sending.flushHeaders()
  await once(sending, 'continue')
  return { finish: () => sending.end('At last'), status }
}

/** Resolves when nobody takes connections there any more. */
function closes(url: string): Promise<boolean> {
  return vi.waitUntil(
    () =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    { timeout: 20_000 },
  )
}

describe('when it is asked to stop', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s lets requests under way come to their end',
    async (signal) => {
      using run = new Run(['--port', '0'])
      const base = await run.prints(baseUrl)
      const { finish, status } = await startRequest(`${base}/fansly_1/chats`)
      run.signal(signal)
      await closes(base)
      finish()
      expect(await status).toBe(400)
      expect(await run.exit).toBe(0)
      expect(run.errors).toBe('')
    },
  )

  test('a second signal does not wait', async () => {
    using run = new Run(['--port', '0'])
    const base = await run.prints(baseUrl)
    const { status } = await startRequest(`${base}/fansly_1/chats`)
    run.signal('SIGINT')
    await closes(base)
    run.signal('SIGINT')
    await expect(status).rejects.toThrow('socket hang up')
    expect(await run.exit).toBe(130)
  })
})
