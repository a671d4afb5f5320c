import { ConfigurationError } from '../errors/configuration-error.ts'

/** Refuses what cannot be a key, without repeating it: the message may end up in a log. */
export function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey === 'string' && /^[!-~]+$/.test(apiKey)) return apiKey
  throw new ConfigurationError(`\`apiKey\` must be visible ASCII characters. Check its environment variable.`)
}
