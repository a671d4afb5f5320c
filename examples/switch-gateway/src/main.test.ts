import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMockServer } from '@fansly-chats/mock-server'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const main = fileURLToPath(new URL('main.ts', import.meta.url))
const keys = { APIFANSLY_API_KEY: 'any', APIFANSLY_ACCOUNT: 'fansly_1' }

test('each command prints what it did', async () => {
  await using mock = await createMockServer({ port: 0 })
  const [newest] = mock.world.conversations()
  const chatId = newest?.chat.id ?? ''
  const env = { ...keys, FANSLY_GATEWAY: 'apifansly', APIFANSLY_URL: mock.url('apifansly') }
  for (const [args, words] of [
    [['list'], /^Through API Fansly\n/],
    [['mark-read', chatId], /^Nothing is unread\n$/],
    [['mute', chatId], /^\S+ is muted\n$/],
    [['say', chatId, 'Good morning'], /^\d+ was sent, through API Fansly\n$/],
  ] as const)
    expect((await run(process.execPath, [main, ...args], { env })).stdout).toMatch(words)
})

const usage = 'list | mark-read CHAT_ID | mute CHAT_ID | say CHAT_ID TEXT\n'
const chosen = { ...keys, FANSLY_GATEWAY: 'apifansly' }

test.for([
  [[], {}, 'Set FANSLY_GATEWAY to apifansly or onlyfansapi.\n'],
  [[], { FANSLY_GATEWAY: 'onlyfansapi' }, 'Set ONLYFANSAPI_API_KEY and ONLYFANSAPI_ACCOUNT.\n'],
  [[], { FANSLY_GATEWAY: 'apifansly' }, 'Set APIFANSLY_API_KEY and APIFANSLY_ACCOUNT.\n'],
  [[], chosen, `Say what to do: ${usage}`],
  [['list', '5'], chosen, `Say what to do: ${usage}`],
  [['mute', '5', '6'], chosen, `Say what to do: ${usage}`],
  [['say', '5', 'Good', 'morning'], chosen, `Say what to do: ${usage}`],
  [['--list'], chosen, `Usage: node src/main.ts ${usage}`],
] as const)('what is wrong is said in a sentence: %j %j', async ([args, env, words]) => {
  await expect(run(process.execPath, [main, ...args], { env })).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(words),
  })
})
