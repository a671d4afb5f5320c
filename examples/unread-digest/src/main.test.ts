import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMockServer } from '@fansly-chats/mock-server'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const main = fileURLToPath(new URL('main.ts', import.meta.url))

test('the digest is printed as text or as Markdown', async () => {
  await using mock = await createMockServer({ port: 0 })
  const [newest] = mock.world.conversations()
  mock.world.receive({ chatId: newest?.chat.id ?? '', text: 'Are you *there*?' })
  const env = {
    FANSLY_ACCOUNT: 'fansly_acct_1',
    ONLYFANSAPI_API_KEY: 'any',
    GATEWAY_URL: mock.url('onlyfansapi'),
  }
  const plain = await run(process.execPath, [main, '--most', '1'], { env })
  expect(plain.stderr).toBe('')
  expect(plain.stdout).toMatch(
    /^\d+ unread, from \d+\n\n.+ · 1 unread · .+\n {2}Are you \*there\*\?\n\nAnd \d+ more\n$/,
  )
  const { stdout } = await run(process.execPath, [main, '--markdown', '--most', '1'], { env })
  expect(stdout).toContain(String.raw`Are you \*there\*\?`)
})

const usage = 'node src/main.ts [--markdown] [--most 20]\n'
test.for([
  [['--more'], {}, `Unknown option '--more'. Usage: ${usage}`],
  [['--most'], {}, `Option '--most <value>' argument missing. Usage: ${usage}`],
  [['--most', '--markdown'], {}, `Option '--most' argument is ambiguous. Usage: ${usage}`],
  [['--most', 'all'], {}, '--most takes a number of chats, as in --most 20\n'],
  [[], {}, 'Set FANSLY_ACCOUNT to the id that the gateway gave your account.\n'],
  [[], { FANSLY_ACCOUNT: 'fansly_1' }, 'Set APIFANSLY_API_KEY or ONLYFANSAPI_API_KEY to your key.\n'],
] as const)('what is wrong is said in a sentence: %j %j', async ([args, env, stderr]) => {
  await expect(run(process.execPath, [main, ...args], { env })).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr,
  })
})
