import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Provider } from '../provider.ts'

/** Refuses what cannot be a key, without repeating it: the message may end up in a log. */
export function checkApiKey(apiKey: unknown, { name }: Provider): string {
  if (typeof apiKey === 'string' && /^[!-~]+$/.test(apiKey)) return apiKey
  throw new ConfigurationError(
    `\`apiKey\` of ${name} must be a key: visible ASCII characters, no white space. Is its environment variable set?`,
  )
}
