// One program over both gateways.
import { env, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { ConfigurationError } from '@fansly-chats/fetch-client'
import { list, markRead, mute, say } from './commands.ts'
import { openInboxes } from './open-inboxes.ts'
import { reportFailure } from './report-failure.ts'

const usage = 'list | mark-read CHAT_ID | mute CHAT_ID | say CHAT_ID TEXT'

try {
  stdout.write(`${await run(parseArgs({ allowPositionals: true }).positionals)}\n`)
} catch (error) {
  reportFailure(error, `node src/main.ts ${usage}`)
}

async function run([command, chatId, text, ...rest]: readonly string[]): Promise<string> {
  const inboxes = openInboxes(env)
  if (command === 'list' && !chatId) return list(inboxes)
  if (command === 'mark-read' && chatId && !text) return markRead(inboxes, chatId)
  if (command === 'mute' && chatId && !text) return mute(inboxes, chatId)
  // A text without quotation marks would reach the fan as its first word.
  if (command === 'say' && chatId && text && rest.length === 0) return say(inboxes, chatId, text)
  throw new ConfigurationError(`Say what to do: ${usage}`)
}
