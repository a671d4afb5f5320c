// Exports the history of a chat into a file of JSON Lines: node src/main.ts CHAT_ID FILE
import { argv, env, stderr, stdout } from 'node:process'
import { ConfigurationError, isFanslyChatsError } from '@fansly-chats/fetch-client'
import { exportHistory } from './export-history.ts'
import { openInbox } from './open-inbox.ts'
import { ProgressBar } from './progress.ts'

try {
  const [chatId = '', path] = argv.slice(2)
  if (!/^\d+$/.test(chatId) || !path)
    throw new ConfigurationError('Say which chat, by its id, and into which file: CHAT_ID FILE')
  using bar = new ProgressBar(stderr)
  const count = await exportHistory(openInbox(env), chatId, path, (progress) => bar.show(progress))
  stdout.write(`${path} has ${count} messages more\n`)
} catch (error) {
  if (!isFanslyChatsError(error)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
