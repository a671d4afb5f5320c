import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMockServer, type Message } from '@fansly-chats/mock-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Ledger } from './ledger.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
let folder: string
let child: ChildProcess | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'auto-reply-'))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

test.for([1, 2, 3])(
  'no message is answered twice, however often the bot is killed: seed %i',
  async (seed) => {
    const random = randomOf(seed)
    await using mock = await createMockServer({ port: 0, seed })
    const { world } = mock
    const chatIds = [...world.conversations()].slice(0, 8).map(({ chat }) => chat.id)
    const path = join(folder, 'ledger.sqlite')
    const args = ['--send', '--catch-up', '--quiet', '0', '--every', '0.02', '--ledger', path]
    const env = {
      ONLYFANSAPI_API_KEY: 'any',
      FANSLY_ACCOUNT: 'fansly_acct_1',
      GATEWAY_URL: mock.url('onlyfansapi'),
    }
    const start = (): ChildProcess =>
      (child = spawn(process.execPath, [main, ...args], { env, stdio: 'ignore' }))
    const answered = (): string[] =>
      [...world.messages.values()].flatMap(({ senderId, inReplyTo }) =>
        senderId === world.creator.id && inReplyTo !== null ? [inReplyTo] : [],
      )
    // An answer is in the world at once, and the bot hears of it later: that is when it is killed.
    mock.faults.add({ operation: 'sendChatMessage', fault: 'latency', milliseconds: 30 })

    start()
    // What comes before its first look is older than the bot; with the second answer, its position is saved.
    while (answered().length < 2) {
      world.receive({ chatId: chatIds[0] ?? '', text: 'Anybody there?' })
      await sleep(20)
    }

    const heard: Message[] = []
    for (let kills = 0; kills < 5; kills++) {
      const before = answered().length
      heard.push(...chatIds.map((chatId) => world.receive({ chatId, text: 'Are you there?' })))
      while (answered().length === before) await sleep(1)
      await sleep(random() * 40)
      child?.kill('SIGKILL')
      if (child) await once(child, 'close')
      start()
    }

    using ledger = new Ledger(path)
    const isDone = (message: Message): boolean =>
      answered().includes(message.id) ||
      ledger.claimsOf('not found').some(({ messageId }) => messageId === message.id)
    await expect.poll(() => heard.every(isDone), { timeout: 30_000 }).toBe(true)
    child?.kill('SIGTERM')
    expect(child && (await once(child, 'close'))).toEqual([0, null])
    expect(answered()).toEqual([...new Set(answered())])
    expect(heard.filter(({ id }) => answered().includes(id)).length).toBeGreaterThan(heard.length - 6)
  },
)

test.for([
  [
    ['--dry'],
    "Unknown option '--dry'. Usage: node src/main.ts [--send] [--catch-up] [--quiet MINUTES] [--every SECONDS] [--ledger FILE]\n",
  ],
  [['--quiet', ''], '--quiet takes minutes, --every seconds, as in --quiet 60 --every 5\n'],
  [
    ['--send', '--ledger', 'nowhere/ledger.sqlite'],
    '--ledger nowhere/ledger.sqlite cannot be opened: unable to open database file\n',
  ],
  [['--quiet', 'soon'], '--quiet takes minutes, --every seconds, as in --quiet 60 --every 5\n'],
  [['--catch-up'], '--catch-up goes with --send: a dry run remembers nothing to catch up with\n'],
  [[], 'Set FANSLY_ACCOUNT to the id that the gateway gave your account.\n'],
] as const)('what is wrong is said in a sentence: %j', async ([args, stderr]) => {
  const run = promisify(execFile)(process.execPath, [main, ...args], { cwd: folder, env: {} })
  await expect(run).rejects.toMatchObject({ code: 2, stdout: '', stderr })
})

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
