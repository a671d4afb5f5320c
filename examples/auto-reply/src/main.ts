// Answers fans.
import process, { env, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { ConfigurationError } from '@fansly-chats/fetch-client'
import { answer } from './answer.ts'
import { autoReply } from './auto-reply.ts'
import { Ledger } from './ledger.ts'
import { openInbox } from './open-inbox.ts'
import { reportFailure } from './report-failure.ts'

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
process.once('SIGTERM', () => stopping.abort())

try {
  const { values } = parseArgs({
    options: {
      send: { type: 'boolean', default: false },
      'catch-up': { type: 'boolean', default: false },
      quiet: { type: 'string', default: '60' },
      every: { type: 'string', default: '5' },
      ledger: { type: 'string', default: 'auto-reply.sqlite' },
    },
  })
  // An empty text would be 0: no quiet at all.
  const [quiet = NaN, every = NaN] = [values.quiet, values.every].map((text) => Number(text || NaN))
  if (!(quiet >= 0) || !(every > 0))
    throw new ConfigurationError('--quiet takes minutes, --every seconds, as in --quiet 60 --every 5')
  if (values['catch-up'] && !values.send)
    throw new ConfigurationError('--catch-up goes with --send: a dry run remembers nothing to catch up with')
  // A dry run remembers nothing: what it did not send can be answered yet.
  using ledger = openLedger(values.send ? values.ledger : ':memory:')
  await autoReply(openInbox(env), ledger, {
    answer,
    sends: values.send,
    catchesUp: values['catch-up'],
    quietMs: quiet * 60_000,
    leastIntervalMs: every * 1000,
    mostIntervalMs: every * 12_000,
    receipts: false,
    signal: stopping.signal,
    log: (line) => stdout.write(`${line}\n`),
  })
} catch (error) {
  reportFailure(
    error,
    'node src/main.ts [--send] [--catch-up] [--quiet MINUTES] [--every SECONDS] [--ledger FILE]',
  )
}

function openLedger(path: string): Ledger {
  try {
    return new Ledger(path)
  } catch (error) {
    const { message }: { message?: unknown } = Object(error)
    throw new ConfigurationError(`--ledger ${path} cannot be opened: ${String(message)}`)
  }
}
