import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Provider } from '../provider.ts'

/** Refuses what cannot be a key, without repeating it: the message may end up in a log. */
export function checkApiKey(apiKey: unknown, provider: Provider): string {
  if (apiKey === undefined || apiKey === null || apiKey === '') {
    throw new ConfigurationError(
      `${provider.name} needs an API key: pass it as \`apiKey\`, read from the environment rather than written in the code.`,
    )
  }
  if (typeof apiKey !== 'string') {
    throw new ConfigurationError(`\`apiKey\` for ${provider.name} must be a string, got ${typeof apiKey}.`)
  }
  if (!/^[\x21-\x7E]+$/.test(apiKey)) {
    throw new ConfigurationError(
      `\`apiKey\` for ${provider.name} holds white space or characters that no HTTP header can carry; a line break at its end is the usual cause.`,
    )
  }
  return apiKey
}
