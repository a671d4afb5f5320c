// Prints what is unread.
import { env, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { ConfigurationError } from '@fansly-chats/fetch-client'
import { readDigest } from './digest.ts'
import { openInbox } from './open-inbox.ts'
import { toMarkdown, toText } from './print.ts'
import { reportFailure } from './report-failure.ts'

try {
  const { values } = parseArgs({
    options: { markdown: { type: 'boolean', default: false }, most: { type: 'string', default: '20' } },
  })
  if (!/^\d+$/.test(values.most))
    throw new ConfigurationError('--most takes a number of chats, as in --most 20')
  const digest = await readDigest(openInbox(env), Number(values.most))
  const print = values.markdown ? toMarkdown : toText
  stdout.write(print(digest, { width: stdout.columns ?? 80, now: new Date() }))
} catch (error) {
  reportFailure(error, 'node src/main.ts [--markdown] [--most 20]')
}
