import { parseArgs } from 'node:util'
import type { Provider } from '../provider.ts'

/** What the command is asked to do. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'examine'
      readonly gateway: Provider['key']
      readonly apiKey: string
      readonly baseUrl: string | undefined
      readonly account: string | undefined
      readonly maxRequests: number
      /** Where the report for machines goes; `-` for the standard output, in the place of the one for people. */
      readonly json: string | undefined
    }

/** The command was called in a way that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Where the keys are read from. An argument would be seen by everybody on the machine. */
const keyVariables: Readonly<Record<Provider['key'], string>> = {
  apifansly: 'APIFANSLY_API_KEY',
  onlyfansapi: 'ONLYFANSAPI_API_KEY',
}

/**
 * Reads the arguments and the environment of the command.
 *
 * @throws {@link UsageError} when they make no sense.
 */
export function readCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const values = parse(args)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  const { gateway, account, json, 'base-url': baseUrl, 'max-calls': maxCalls } = values
  if (gateway !== 'apifansly' && gateway !== 'onlyfansapi')
    throw new UsageError('--gateway must be apifansly or onlyfansapi')
  const apiKey = environment[keyVariables[gateway]]
  if (!apiKey) throw new UsageError(`the environment has no ${keyVariables[gateway]}`)
  if (!/^[1-9]\d{0,3}$/.test(maxCalls))
    throw new UsageError('--max-calls must be a whole number from 1 to 9999')
  if (account !== undefined && /^\.{0,2}$/.test(account)) throw new UsageError('--account must be an id')
  return { name: 'examine', gateway, apiKey, baseUrl, account, maxRequests: Number(maxCalls), json }
}

function parse(args: readonly string[]): {
  readonly help: boolean
  readonly version: boolean
  readonly gateway?: string | undefined
  readonly account?: string | undefined
  readonly json?: string | undefined
  readonly 'base-url'?: string | undefined
  readonly 'max-calls': string
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        gateway: { type: 'string' },
        account: { type: 'string' },
        'base-url': { type: 'string' },
        'max-calls': { type: 'string', default: '10' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    }).values
  } catch (error) {
    // What is no option may be the key: it is not repeated, unless it is nothing but words.
    const { code, message }: { code?: unknown; message?: unknown } = Object(error)
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      throw new UsageError('there is an argument that belongs to no option; a key comes from the environment')
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && !/'-[a-z-]{1,16}'/.test(String(message)))
      throw new UsageError('there is no such option; a key comes from the environment')
    throw new UsageError(String(message).split(/\. (?=To )|\n/)[0])
  }
}
