import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Provider } from '../provider.ts'

/** Refuses what cannot be a key, without repeating it: the message may end up in a log. */
export function checkApiKey(apiKey: unknown, { name }: Provider): string {
  if (typeof apiKey === 'string' && /^[!-~]+$/.test(apiKey)) return apiKey
  const problem =
    typeof apiKey === 'string' && apiKey
      ? 'holds white space, perhaps a line break at its end, or what no HTTP header can carry'
      : 'must be a string that is not empty; read it from the environment'
  throw new ConfigurationError(`\`apiKey\` of ${name} ${problem}.`)
}
