import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

test('the demo shows both gateways on a mock server, and ends by itself', async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [main], {
    env: { PATH: process.env['PATH'] },
  })
  expect(stderr).toBe('')
  for (const heading of [
    'API Fansly at http',
    'Chats, page 2',
    'Unread messages',
    'OnlyFansAPI at http',
    'Messages, page 3',
    'That was the tour',
  ]) {
    expect(stdout).toContain(heading)
  }
})

test('a missing account is said in a sentence', async () => {
  const run = promisify(execFile)(process.execPath, [main], {
    env: { PATH: process.env['PATH'], APIFANSLY_API_KEY: 'k' },
  })
  await expect(run).rejects.toMatchObject({
    code: 2,
    stderr: 'Set FANSLY_ACCOUNT to the id that API Fansly gave the connected account: fansly_…\n',
  })
})

test('an option that there is none of is said in a line', async () => {
  await expect(promisify(execFile)(process.execPath, [main, '--port'])).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: "Unknown option '--port'. Usage: node src/main.ts\n",
  })
})
