// One program over both gateways: node src/main.ts list | mark-read CHAT_ID | mute CHAT_ID | say CHAT_ID TEXT
import { argv, env, stderr, stdout } from 'node:process'
import { ConfigurationError, isFanslyChatsError } from '@fansly-chats/fetch-client'
import { list, markRead, mute, say } from './commands.ts'
import { openInboxes } from './open-inboxes.ts'

try {
  stdout.write(`${await run(argv.slice(2))}\n`)
} catch (error) {
  if (!isFanslyChatsError(error)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function run([command, chatId, text]: readonly string[]): Promise<string> {
  const inboxes = openInboxes(env)
  if (command === 'list') return list(inboxes)
  if (command === 'mark-read' && chatId) return markRead(inboxes, chatId)
  if (command === 'mute' && chatId) return mute(inboxes, chatId)
  if (command === 'say' && chatId && text) return say(inboxes, chatId, text)
  throw new ConfigurationError('Say what to do: list | mark-read CHAT_ID | mute CHAT_ID | say CHAT_ID TEXT')
}
