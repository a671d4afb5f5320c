import { ConfigurationError } from '../errors/configuration-error.ts'

/** The base URL without a trailing slash, or an error that says what is wrong with it. */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(
      `\`baseUrl\` must be an absolute http or https URL, such as https://gateway.example/api.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError(
      '`baseUrl` must not carry a user name or password; the key goes in `apiKey`.',
    )
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigurationError('`baseUrl` must end with its path: a query or fragment would be lost.')
  }
  return url.href.replace(/\/+$/, '')
}
