import { contractModes } from './contract/contract-mode.ts'
import { oneOf } from './errors/one-of.ts'
import { OptionError } from './errors/option-error.ts'
import type { MockServerOptions } from './mock-server.ts'
import { clockModes } from './world/clock.ts'

/** Every option there is. */
const optionNames: Readonly<Record<keyof MockServerOptions, true>> = {
  creators: true,
  seed: true,
  chats: true,
  messages: true,
  fixture: true,
  world: true,
  saveWorld: true,
  clock: true,
  static: true,
  contract: true,
  closed: true,
  apiKey: true,
  rateLimit: true,
  credits: true,
  specs: true,
  watch: true,
  onReload: true,
  port: true,
  host: true,
  webhooks: true,
  control: true,
  onRequest: true,
}

/** Callers without types, and environment variables that are not set, get a word about it. */
export function checkOptions(options: MockServerOptions): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(optionNames, name))
      throw new OptionError('option', oneOf(Object.keys(optionNames), name), name)
  }
  const { seed = 1, port = 0, host, apiKey, contract = 'strict', clock = 'standing' } = options
  const { rateLimit, credits, world } = options
  if (!Number.isSafeInteger(seed)) throw new OptionError('seed', 'an integer', seed)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new OptionError('port', 'an integer from 0 to 65535', port)
  }
  if (host === '') throw new OptionError('host', 'an address', host)
  if (apiKey === '') throw new OptionError('apiKey', 'left out, or a key', apiKey)
  if (!contractModes.includes(contract)) throw new OptionError('contract', contractModes.join(', '), contract)
  if (!clockModes.includes(clock)) throw new OptionError('clock', clockModes.join(' or '), clock)
  if (rateLimit !== undefined && !(Number.isSafeInteger(rateLimit) && rateLimit > 0)) {
    throw new OptionError('rateLimit', 'left out, or an integer from 1', rateLimit)
  }
  if (credits !== undefined && !(Number.isSafeInteger(credits) && credits >= 0)) {
    throw new OptionError('credits', 'left out, or an integer from 0', credits)
  }
  for (const name of ['creators', 'chats', 'messages', 'fixture'] as const) {
    if (world !== undefined && options[name] !== undefined) {
      throw new OptionError(name, 'left out where there is a world', options[name])
    }
  }
}
