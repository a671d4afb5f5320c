import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createMockServer } from './mock-server.ts'
import { createWorlds } from './world/create-worlds.ts'

let warnings: string[] = []
const keep = ({ name, message }: Error): void => void warnings.push(`${name}: ${message}`)

beforeEach(() => {
  warnings = []
  process.on('warning', keep)
})
afterEach(() => void process.off('warning', keep))

/** What fails at once, and what fails later. */
const failing: [string, () => void][] = [
  [
    'throws',
    () => {
      throw new Error('I am broken')
    },
  ],
  ['rejects', () => Promise.reject(new Error('I am broken'))],
]

async function warned(option: string): Promise<void> {
  await vi.waitUntil(() => warnings.length > 0, { timeout: 20_000 })
  expect(warnings).toEqual([`MockServerWarning: ${option} threw Error: I am broken`])
}

test.each(failing)('onDelivery that %s: a warning, and every delivery goes on', async (_, onDelivery) => {
  const arrived: string[] = []
  const handler = ({ url }: Request): Response => {
    arrived.push(url)
    return new Response(null, { status: 204 })
  }
  const webhooks = [{ provider: 'apifansly', handler }] as const
  const mock = await createMockServer({ fixture: 'small', webhooks, onDelivery })
  const [chatId = ''] = mock.world.chats.keys()
  mock.world.receive({ chatId, text: 'Hello' })
  await mock.webhooks.settled()
  await warned('onDelivery')
  warnings = []
  mock.world.receive({ chatId, text: 'Hello again' })
  await mock.webhooks.settled()
  await warned('onDelivery')
  expect(mock.webhooks.deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  expect(arrived).toHaveLength(2)
})

test.each(failing)('onReload that %s: a warning, and what has changed is in use', async (_, onReload) => {
  const world = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'world.json')
  await writeFile(world, JSON.stringify(createWorlds({ chats: 1 }).snapshot()))
  await using mock = await createMockServer({ world, watch: true, onReload })
  for (const chats of [2, 3]) {
    warnings = []
    await writeFile(world, JSON.stringify(createWorlds({ chats }).snapshot()))
    await warned('onReload')
    expect(mock.world.chats.size).toBe(chats)
  }
})

test('onRequest that rejects: a warning, and the request is answered', async () => {
  const mock = await createMockServer({ onRequest: () => Promise.reject(new Error('I am broken')) })
  const response = await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`, {
    headers: { 'x-api-key': 'any' },
  })
  expect(response.status).toBe(200)
  await warned('onRequest')
})

test('a listener of a world that throws when a clock runs: a warning, and what is due later happens', async () => {
  const { world } = await createMockServer({ fixture: 'small', clock: 'running' })
  const [first = '', second = ''] = world.chats.keys()
  const ended: string[] = []
  world.subscribe((event) => {
    if (event.type !== 'typingEnded') return
    ended.push(event.chat.id)
    throw new Error('I am broken')
  })
  world.startTyping(first, 20)
  world.startTyping(second, 40)
  await vi.waitUntil(() => warnings.length === 2, { timeout: 20_000 })
  expect(ended).toEqual([first, second])
  expect(new Set(warnings)).toEqual(
    new Set(['MockServerWarning: A listener of a world threw Error: I am broken']),
  )
})
