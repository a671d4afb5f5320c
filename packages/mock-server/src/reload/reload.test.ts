import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

import { brokenFixture, fixture } from '../../test/fixture.ts'
import { createMockServer, type MockServer } from '../mock-server.ts'
import { createWorlds } from '../world/create-worlds.ts'
import type { Reload } from './reload.ts'

const headers = { 'x-api-key': 'any', 'x-key': 'any', 'x-trace': 'abc' }

async function directory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'fansly-mock-'))
}

/** Reloads as they are told of, one after the other. */
function listener(): { reloads: Reload[]; onReload: (reload: Reload) => void; next: () => Promise<Reload> } {
  const reloads: Reload[] = []
  let seen = 0
  return {
    reloads,
    onReload: (reload) => void reloads.push(reload),
    next: async () => {
      await vi.waitUntil(() => reloads.length > seen, { timeout: 20_000 })
      const reload = reloads[seen++]
      if (reload === undefined) throw new Error('There is no reload')
      return reload
    },
  }
}

async function statusOf(mock: MockServer, path: string): Promise<number> {
  const response = await mock.fetch(mock.url('apifansly') + path, { headers })
  return response.status
}

test('documents: new ones are taken up, broken ones are not, and what is the same is not loaded', async () => {
  const specs = join(await directory(), 'apifansly.json')
  await writeFile(specs, fixture)
  const { reloads, onReload, next } = listener()
  await using mock = await createMockServer({ specs, watch: true, onReload })
  expect(await statusOf(mock, '/things/1')).toBe(200)
  expect(mock.serverUrls('onlyfansapi')).toContain('https://app.onlyfansapi.com')

  const moved = brokenFixture('"/things/{thing_id}"', '"/items/{thing_id}"')
  await writeFile(specs, moved)
  expect(await next()).toEqual({ what: 'specs', error: undefined })
  expect(await statusOf(mock, '/things/1')).toBe(404)
  expect(await statusOf(mock, '/items/1')).toBe(200)

  await writeFile(specs, moved.slice(0, -1))
  expect((await next()).error?.message).toContain(`Cannot read ${specs}`)
  await writeFile(specs, '{"openapi":"3.1.0"}')
  expect((await next()).error?.message).toContain('it has no operation')
  await rm(specs)
  expect((await next()).error?.message).toContain('ENOENT')
  expect(await statusOf(mock, '/items/1')).toBe(200)

  await writeFile(specs, moved)
  expect(await next()).toEqual({ what: 'specs', error: undefined })
  await writeFile(`${specs}.new`, moved)
  await rename(`${specs}.new`, specs)
  await writeFile(specs, fixture)
  expect(await next()).toEqual({ what: 'specs', error: undefined })
  expect(await statusOf(mock, '/things/1')).toBe(200)
  expect(reloads).toHaveLength(6)
})

test('a directory of documents may be replaced as a whole', async () => {
  const specs = join(await directory(), 'specs')
  const fill = async (text: string): Promise<void> => {
    await mkdir(specs)
    for (const name of ['apifansly', 'onlyfansapi']) await writeFile(join(specs, `${name}.json`), text)
  }
  await fill(fixture)
  const { onReload, next } = listener()
  await using mock = await createMockServer({ specs, watch: true, onReload })
  await rm(specs, { recursive: true })
  await fill(brokenFixture('"/things/{thing_id}"', '"/others/{thing_id}"'))
  // What is only half there may have been seen, too.
  while ((await next()).error !== undefined);
  expect(await statusOf(mock, '/others/1')).toBe(200)
})

test('a world: every session begins anew with the new one, and keeps the old where it is broken', async () => {
  const world = join(await directory(), 'world.json')
  await writeFile(world, JSON.stringify(createWorlds({ fixture: 'small' }).snapshot()))
  const { onReload, next } = listener()
  await using mock = await createMockServer({ world, watch: true, onReload })
  const session = mock.session('another')
  const known = [mock.world, session.world]
  expect(known.map(({ chats }) => chats.size)).toEqual([3, 3])

  await writeFile(world, '{"version":3}')
  expect((await next()).error?.message).toMatch(/^Cannot read the world in .*version 2 or 1, not 3$/)
  expect(known.map(({ chats }) => chats.size)).toEqual([3, 3])

  await writeFile(world, JSON.stringify(createWorlds({ chats: 7, creators: 2 }).snapshot()))
  expect(await next()).toEqual({ what: 'world', error: undefined })
  expect(known.map(({ chats }) => chats.size)).toEqual([7, 7])
  expect(mock.creator('fansly_2').chats.size).toBe(7)
  mock.reset()
  expect(mock.world.chats.size).toBe(7)
  expect(mock.session('third').world.chats.size).toBe(7)
})

test('what changes while it starts is taken up, and nothing is once it is closed', async () => {
  const specs = join(await directory(), 'apifansly.json')
  await writeFile(specs, fixture)
  const { reloads, onReload } = listener()
  const starting = createMockServer({ specs, watch: true, onReload })
  await writeFile(specs, brokenFixture('"/things/{thing_id}"', '"/early/{thing_id}"'))
  const mock = await starting
  await vi.waitUntil(async () => (await statusOf(mock, '/early/1')) === 200, { timeout: 20_000 })
  const count = reloads.length
  await mock.close()
  await writeFile(specs, fixture)
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(reloads).toHaveLength(count)
})

test('without being asked to, it watches nothing', async () => {
  const specs = join(await directory(), 'apifansly.json')
  await writeFile(specs, fixture)
  const { reloads, onReload } = listener()
  await using mock = await createMockServer({ specs, onReload })
  await writeFile(specs, brokenFixture('"/things/{thing_id}"', '"/late/{thing_id}"'))
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(reloads).toEqual([])
  expect(await statusOf(mock, '/things/1')).toBe(200)
})

test('one document must be called as its gateway is', async () => {
  const specs = join(await directory(), 'gateway.json')
  await writeFile(specs, fixture)
  const message = `specs must be a directory, or a file called apifansly.json or onlyfansapi.json, not "${specs}"`
  await expect(createMockServer({ specs })).rejects.toThrow(message)
})
