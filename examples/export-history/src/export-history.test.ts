import { copyFileSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isConfigurationError, isServerError } from '@fansly-chats/fetch-client'
import { createMockServer, type MockServer, type World } from '@fansly-chats/mock-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportHistory } from './export-history.ts'
import { openInbox } from './open-inbox.ts'

let mock: MockServer
let world: World
let chatId: string
let folder: string
let path: string
beforeEach(async () => {
  mock = await createMockServer({ port: 0, messages: 2000 })
  world = mock.world
  const [newest] = world.conversations() // the longest one by far
  chatId = newest?.chat.id ?? ''
  folder = await mkdtemp(join(tmpdir(), 'export-history-'))
  path = join(folder, 'history.jsonl')
})
afterEach(async () => {
  await mock.close()
  await rm(folder, { recursive: true })
  mock.journal.verify()
})

const environments = {
  apifansly: { APIFANSLY_API_KEY: 'any', FANSLY_ACCOUNT: 'fansly_1' },
  onlyfansapi: { ONLYFANSAPI_API_KEY: 'any', FANSLY_ACCOUNT: 'fansly_acct_1' },
} as const

describe.for(['apifansly', 'onlyfansapi'] as const)('an export through %s', (provider) => {
  const run = (onProgress = (): void => {}): Promise<number> => {
    const environment = { ...environments[provider], GATEWAY_URL: mock.url(provider) }
    return exportHistory(openInbox(environment), chatId, path, onProgress)
  }

  test('has every message once, the oldest first', async () => {
    const { messages } = world.conversation(chatId) ?? { messages: [] }
    expect(await run()).toBe(messages.length)
    expect(await exported()).toMatchObject(
      messages.map(({ id, senderId, content, createdAt }) => ({
        id,
        chatId,
        senderId,
        text: content,
        sentAt: new Date(createdAt).toISOString(),
      })),
    )
  })

  test('adds what is new in a few requests', async () => {
    await run()
    world.receive({ chatId, text: 'Are you there?' })
    world.send({ chatId, text: 'I am' })
    const before = mock.journal.requests().length
    expect(await run()).toBe(2)
    expect(await idsExported()).toEqual(idsSaid())
    const requests = mock.journal.requests().slice(before)
    expect(requests.map(({ operationId }) => operationId)).toEqual([
      'listChatMessages',
      'listChats', // for the account's id on Fansly
    ])
  })

  test('has what arrives meanwhile, and not what was deleted before it was read', async () => {
    let pages = 0
    await run(() => {
      if (++pages > 3) return
      world.receive({ chatId, text: `Number ${pages}` })
      world.deleteMessage(idsSaid()[0] ?? '')
    })
    expect(await idsExported()).toEqual(idsSaid())
  })

  test('goes on where it failed', async () => {
    mock.faults.add({ operation: 'listChatMessages', nth: 3, count: 3, fault: 'unavailable' })
    await expect(run()).rejects.toSatisfy(isServerError)
    expect(await run()).toBe(idsSaid().length)
    expect(await idsExported()).toEqual(idsSaid())
  })

  test('keeps a second run out while the first is at work, and lets it in afterwards', async () => {
    const [first, second] = await Promise.allSettled([run(), run()])
    expect(first).toEqual({ status: 'fulfilled', value: idsSaid().length })
    expect(second).toMatchObject({ reason: { name: 'ConfigurationError', message: inUse } })
    expect(await idsExported()).toEqual(idsSaid())
    expect(await run()).toBe(0)
  })

  test('finds the end of lines of any length', async () => {
    const text = 'Are you there? '.repeat(20_000)
    world.receive({ chatId, text })
    await run()
    await appendFile(path, `{"id":"9${'0'.repeat(200_000)}`)
    world.receive({ chatId, text: 'Hello' })
    expect(await run()).toBe(1)
    expect(await idsExported()).toEqual(idsSaid())
    expect((await exported()).at(-2)).toMatchObject({ text })
  })

  test('heals files that end at any byte', async () => {
    const journalPath = `${path}.journal`
    await run(() => copyFileSync(journalPath, `${path}.copy`))
    const [history, journal] = [await readFile(path), await readFile(`${path}.copy`)]
    for (let share = 0; share <= 1; share += 1 / 16) {
      for (const [historyLength, journalLength] of [
        [0, Math.floor(journal.length * share)],
        [Math.floor(history.length * share), journal.length],
      ]) {
        await writeFile(path, history.subarray(0, historyLength))
        await writeFile(journalPath, journal.subarray(0, journalLength))
        await run()
        expect((await readFile(path)).equals(history)).toBe(true)
      }
    }
  })

  test.for([
    '{"chatId":"404","id":"1"}\n',
    '{"a":1}',
    '{foo: 1}',
    '# Notes',
    '{\n  "a": 1\n}\n',
    'a,b\n{"chat',
  ])('leaves a file alone that holds something else: %j', async (text) => {
    await writeFile(path, text)
    await expect(run()).rejects.toSatisfy(isConfigurationError)
    expect(await readFile(path, 'utf8')).toBe(text)
  })
})

const inUse = expect.stringMatching(/^Another run is at work on .*history\.jsonl\. Let it end/)

function idsSaid(): string[] {
  return world.conversation(chatId)?.messages.map(({ id }) => id) ?? []
}

async function exported(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const lines = await readFile(path, 'utf8')
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

async function idsExported(): Promise<unknown[]> {
  return (await exported()).map(({ id }) => id)
}
