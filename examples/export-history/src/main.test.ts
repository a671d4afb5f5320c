import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createMockServer } from '@fansly-chats/mock-server'
import { afterEach, beforeEach, expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-history-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The app in a process of its own, and how to kill it. */
function start(args: readonly string[], environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: environment })
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    ([[status], stdout, stderr]) => ({ status, stdout, stderr }),
  )
  return { ended, kill: () => child.kill('SIGKILL') }
}

test.for([1, 2, 3])('the file is whole, however often the app is killed: seed %i', async (seed) => {
  const random = randomOf(seed)
  let kill: (() => void) | undefined
  let requestsLeft = 0
  await using mock = await createMockServer({
    port: 0,
    messages: 2000,
    seed,
    async onRequest() {
      if (--requestsLeft > 0) return
      await sleep(random() * 30)
      kill?.()
    },
  })
  mock.faults.add({ fault: 'latency', milliseconds: 2, jitter: 10 })
  const [newest] = mock.world.conversations()
  const chatId = newest?.chat.id ?? ''

  let kills = 0
  for (let isDone = false; !isDone; kills++) {
    requestsLeft = 2 + Math.floor(random() * 20)
    const environment = {
      APIFANSLY_API_KEY: 'any',
      FANSLY_ACCOUNT: 'fansly_1',
      GATEWAY_URL: mock.url('apifansly'),
    }
    const app = start([chatId, 'history.jsonl'], environment)
    kill = app.kill
    const { status, stderr } = await app.ended
    expect(stderr).not.toMatch(/error/i)
    isDone = status === 0
    // The last one may come too late to be seen.
    if (!isDone) mock.world.receive({ chatId, text: `Still there, after ${kills}?` })
  }

  const lines = await readFile(join(folder, 'history.jsonl'), 'utf8')
  const exported: readonly unknown[] = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const said = mock.world.conversation(chatId)?.messages ?? []
  expect(exported).toMatchObject(said.map(({ id, content }) => ({ id, text: content })))
  expect(lines.endsWith('}\n')).toBe(true)
  expect(await readdir(folder)).toEqual(['history.jsonl', 'history.jsonl.lock'])
  expect(kills).toBeGreaterThan(2)
})

test.for([
  [[], {}, 'Say which chat, by its id, and into which file: CHAT_ID FILE\n'],
  [['5', 'file', 'more'], {}, 'Say which chat, by its id, and into which file: CHAT_ID FILE\n'],
  [['5', 'file'], {}, 'Set FANSLY_ACCOUNT to the id that the gateway gave your account.\n'],
  [
    ['5', 'file'],
    { FANSLY_ACCOUNT: 'fansly_1' },
    'Set APIFANSLY_API_KEY or ONLYFANSAPI_API_KEY to your key.\n',
  ],
] as const)('what is missing is said in a sentence: %j %j', async ([args, environment, words]) => {
  expect(await start(args, environment).ended).toEqual({ status: 2, stdout: '', stderr: words })
})

test('while another process is at work on the file, it is left alone', async () => {
  let reached = (): void => {}
  const isUnderWay = new Promise<void>((resolve) => (reached = resolve))
  await using mock = await createMockServer({ port: 0, onRequest: () => reached() })
  mock.faults.add({ fault: 'latency', milliseconds: 60_000 })
  const environment = {
    ONLYFANSAPI_API_KEY: 'any',
    FANSLY_ACCOUNT: 'fansly_acct_1',
    GATEWAY_URL: mock.url('onlyfansapi'),
  }
  const first = start(['5', 'history.jsonl'], environment)
  await isUnderWay
  expect(await start(['5', 'history.jsonl'], environment).ended).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Another run is at work on history.jsonl. Let it end, or name another file.\n',
  })
  first.kill()
  await first.ended
})

test('a folder that is not there is named', async () => {
  const environment = { ONLYFANSAPI_API_KEY: 'any', FANSLY_ACCOUNT: 'fansly_acct_1' }
  expect(await start(['5', 'nowhere/history.jsonl'], environment).ended).toEqual({
    status: 2,
    stdout: '',
    stderr: 'nowhere/history.jsonl.lock cannot be locked: unable to open database file. Name another file.\n',
  })
})

test('an option that there is none of is said in a line', async () => {
  const { status, stderr } = await start(['5', '--file'], {}).ended
  expect(status).toBe(2)
  expect(stderr).toMatch(/^Unknown option '--file'\. .* Usage: node src\/main\.ts CHAT_ID FILE\n$/)
})

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
