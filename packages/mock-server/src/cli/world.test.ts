import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

import { dig } from '../../test/gateway-calls.ts'
import { Run } from '../../test/run.ts'

const headers = { 'x-api-key': 'secret-key' }
const baseUrl = /^apifansly {2}(\S+)/m

// Each start takes a second or two.
vi.setConfig({ testTimeout: 30_000 })

describe('the world', () => {
  test('is saved at the end, and goes on from there', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'world.json')
    using first = new Run(['--port', '0', '--fixture', 'small', '--save-world', file])
    const origin = new URL(await first.prints(baseUrl)).origin
    const world: unknown = await (await fetch(`${origin}/__mock/world`)).json()
    const fanId: unknown = dig(world, 'worlds', 0, 'fans', 0, 'id')
    const said = await fetch(`${origin}/__mock/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fanId, text: 'Remember me' }),
    })
    expect(said.status).toBe(200)
    first.signal('SIGINT')
    expect(await first.exit).toBe(0)
    using second = new Run(['--port', '0', '--world', file])
    const response = await fetch(`${await second.prints(baseUrl)}/fansly_1/chats?search=Remember`, {
      headers,
    })
    expect(await response.json()).toHaveProperty('data.data.response.data.length', 1)
  })

  test('that cannot be saved is said', async () => {
    using run = new Run(['--port', '0', '--save-world', '/nowhere/world.json'])
    await run.prints(baseUrl)
    run.signal('SIGINT')
    expect(await run.exit).toBe(1)
    expect(run.errors).toMatch(/^fansly-mock: Cannot write the world in \/nowhere\/world\.json: [^\n]*\n$/)
  })

  test('has as many chats as are asked for', async () => {
    using run = new Run(['--port', '0', '--chats', '3', '--messages', '30'])
    const response = await fetch(`${await run.prints(baseUrl)}/fansly_1/chats`, { headers })
    expect(await response.json()).toHaveProperty('data.data.response.data.length', 3)
  })
})
