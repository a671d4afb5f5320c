import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

import { dig } from '../../test/gateway-calls.ts'
import { Run } from '../../test/run.ts'
import { createWorlds } from '../world/create-worlds.ts'

const headers = { 'x-api-key': 'secret-key' }
const baseUrl = /^apifansly {2}(\S+)/m

// Each start takes a second or two.
vi.setConfig({ testTimeout: 30_000 })

describe('while it runs', () => {
  async function worldFile(): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'world.json')
    await writeFile(file, JSON.stringify(createWorlds({ fixture: 'small' }).snapshot()))
    return file
  }

  test('files that change are taken up and told of, broken ones on stderr', async () => {
    const file = await worldFile()
    using run = new Run(['--port', '0', '--world', file])
    const url = `${await run.prints(baseUrl)}/fansly_1/chats`
    await writeFile(file, '{}')
    await vi.waitUntil(() => run.errors !== '', { timeout: 20_000 })
    expect(run.errors).toMatch(/^fansly-mock: kept the old world: Cannot read the world in [^\n]*\n$/)
    await writeFile(file, JSON.stringify(createWorlds({ chats: 5 }).snapshot()))
    await run.prints(/^The new world is in use$/m)
    const response = await fetch(url, { headers })
    expect(await response.json()).toHaveProperty('data.data.response.data.length', 5)
  })

  test('such files are told of as objects with --json, and are nothing with --no-watch', async () => {
    const file = await worldFile()
    using watching = new Run(['--port', '0', '--json', '--world', file])
    using ignoring = new Run(['--port', '0', '--json', '--no-watch', '--world', file])
    await Promise.all([watching, ignoring].map((run) => run.prints(/"event":"started"/)))
    await writeFile(file, '{}')
    const line = await watching.prints(/^\{"event":"reload".*$/m)
    expect(JSON.parse(line)).toEqual({
      event: 'reload',
      what: 'world',
      error: expect.stringContaining('must have the version 2 or 1'),
    })
    expect(watching.errors + ignoring.errors).toBe('')
    expect(ignoring.output).not.toContain('reload')
  })

  test('events are delivered to the webhooks of the options', async () => {
    const arrived: unknown[] = []
    const server = createServer((incoming, outgoing) => {
      arrived.push(incoming.headers['user-agent'], typeof incoming.headers['signature'])
      incoming.resume()
      outgoing.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const hooks = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    using run = new Run(['--port', '0', '--webhook', `onlyfansapi=${hooks}`, '--webhook-secret', 'hush'])
    const { origin } = new URL(await run.prints(baseUrl))
    const world: unknown = await (await fetch(`${origin}/__mock/world`)).json()
    await fetch(`${origin}/__mock/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fanId: dig(world, 'worlds', 0, 'fans', 0, 'id'), text: 'Hello' }),
    })
    await vi.waitUntil(() => arrived.length > 0, { timeout: 20_000 })
    expect(arrived).toEqual(['OnlyFansAPI.com/Webhook-Client', 'string'])
    await run.prints(new RegExp(`webhook fansly\\.messages\\.received ${hooks}/ (200)\\n`))
    server.close()
  })
})
