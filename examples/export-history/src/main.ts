// Exports the history of a chat into a file of JSON Lines.
import { env, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { ConfigurationError } from '@fansly-chats/fetch-client'
import { exportHistory } from './export-history.ts'
import { openInbox } from './open-inbox.ts'
import { ProgressBar } from './progress.ts'
import { reportFailure } from './report-failure.ts'

try {
  const [chatId = '', path, ...rest] = parseArgs({ allowPositionals: true }).positionals
  if (!/^\d+$/.test(chatId) || !path || rest.length > 0)
    throw new ConfigurationError('Say which chat, by its id, and into which file: CHAT_ID FILE')
  using bar = new ProgressBar(stderr)
  const count = await exportHistory(openInbox(env), chatId, path, (progress) => bar.show(progress))
  stdout.write(`${path} has ${count} messages more\n`)
} catch (error) {
  reportFailure(error, 'node src/main.ts CHAT_ID FILE')
}
