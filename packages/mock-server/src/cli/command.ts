import { parseArgs } from 'node:util'

import { contractModes } from '../contract/contract-mode.ts'
import type { MockServerOptions } from '../mock-server-options.ts'
import { clockModes } from '../world/clock.ts'
import { worldFixtures } from '../world/world-fixtures.ts'
import { UsageError } from './usage-error.ts'
import { webhookTargets } from './webhook-targets.ts'

/** What the command is asked to do. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'serve'
      readonly options: MockServerOptions & { readonly port: number }
      /** What is printed: lines for people, a JSON object a line, or errors only. */
      readonly output: 'text' | 'json' | 'quiet'
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
  const { creators, chats, messages, fixture, world, contract, 'rate-limit': rateLimit, credits } = values
  return {
    name: 'serve',
    options: {
      port: integer('--port', values.port, 0, 65_535),
      host: values.host,
      static: values.static,
      closed: values.closed,
      watch: !values['no-watch'],
      control: !values['no-control'],
      seed: integer('--seed', values.seed, Number.MIN_SAFE_INTEGER),
      clock: choice('--clock', values.clock, clockModes),
      contract: choice('--contract', contract, contractModes),
      ...(creators !== undefined && { creators: integer('--creators', creators, 1) }),
      ...(chats !== undefined && { chats: integer('--chats', chats, 0) }),
      ...(messages !== undefined && { messages: integer('--messages', messages, 0) }),
      ...(fixture !== undefined && { fixture: choice('--fixture', fixture, worldFixtures) }),
      ...(world !== undefined && { world }),
      ...(values['save-world'] !== undefined && { saveWorld: values['save-world'] }),
      ...(rateLimit !== undefined && { rateLimit: integer('--rate-limit', rateLimit, 1) }),
      ...(credits !== undefined && { credits: integer('--credits', credits, 0) }),
      ...(values['api-key'] !== undefined && { apiKey: values['api-key'] }),
      ...(values.specs !== undefined && { specs: values.specs }),
      webhooks: webhookTargets(values),
    },
    output: values.quiet ? 'quiet' : values.json ? 'json' : 'text',
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
        creators: { type: 'string' },
        chats: { type: 'string' },
        messages: { type: 'string' },
        fixture: { type: 'string' },
        world: { type: 'string' },
        'save-world': { type: 'string' },
        clock: { type: 'string', default: 'running' },
        static: { type: 'boolean', default: false },
        contract: { type: 'string', default: 'strict' },
        closed: { type: 'boolean', default: false },
        'rate-limit': { type: 'string' },
        credits: { type: 'string' },
        'api-key': { type: 'string' },
        specs: { type: 'string' },
        webhook: { type: 'string', multiple: true, default: [] },
        'webhook-secret': { type: 'string' },
        'webhook-signature': { type: 'string' },
        'no-watch': { type: 'boolean', default: false },
        'no-control': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
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

function integer(option: string, text: string, low: number, high: number = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text)
  if (/^-?\d+$/.test(text) && value >= low && value <= high) return value
  const range =
    high < Number.MAX_SAFE_INTEGER
      ? ` from ${low} to ${high}`
      : low > Number.MIN_SAFE_INTEGER
        ? ` from ${low}`
        : ''
  throw new UsageError(`${option} must be a whole number${range}, not "${text}"`)
}

function choice<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((one) => one === text)
  if (chosen !== undefined) return chosen
  throw new UsageError(
    `${option} must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}, not "${text}"`,
  )
}
