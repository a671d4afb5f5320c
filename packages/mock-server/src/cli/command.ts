import { parseArgs } from 'node:util'

import type { MockServerOptions } from '../mock-server.ts'
import { UsageError } from './usage-error.ts'

/** What the command is asked to do. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'serve'
      readonly options: MockServerOptions & { port: number; seed: number }
      readonly isQuiet: boolean
    }

/**
 * Reads the arguments of the command.
 *
 * @throws {UsageError} When they make no sense.
 */
export function readCommand(args: readonly string[]): Command {
  const values = parse(args)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  return {
    name: 'serve',
    options: {
      port: integer('--port', values.port, 0, 65_535),
      host: values.host,
      seed: integer('--seed', values.seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      static: values.static,
      ...(values['api-key'] !== undefined && { apiKey: values['api-key'] }),
      ...(values.specs !== undefined && { specs: values.specs }),
    },
    isQuiet: values.quiet,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        seed: { type: 'string', default: '1' },
        static: { type: 'boolean', default: false },
        'api-key': { type: 'string' },
        specs: { type: 'string' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    }).values
  } catch (cause) {
    const [sentence = ''] = cause instanceof Error ? cause.message.split(/\. (?=To )|\n/) : []
    throw new UsageError(sentence, { cause })
  }
}

function integer(option: string, text: string, low: number, high: number): number {
  const value = Number(text)
  if (/^-?\d+$/.test(text) && value >= low && value <= high) return value
  const range = option === '--port' ? ` from ${low} to ${high}` : ''
  throw new UsageError(`${option} must be a whole number${range}, not "${text}"`)
}
