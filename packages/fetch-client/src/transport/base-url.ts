import { ConfigurationError } from '../errors/configuration-error.ts'

/** The base URL without a trailing slash, or an error that says what is wrong with it. */
export function checkBaseUrl(baseUrl: string): string {
  if (URL.canParse(baseUrl)) {
    const { protocol, username, password, search, hash, href } = new URL(baseUrl)
    if (/^https?:$/.test(protocol) && !(username || password || search || hash))
      return href.replace(/\/+$/, '')
  }
  throw new ConfigurationError(
    '`baseUrl` must be an absolute http or https URL without user name, password, query and fragment.',
  )
}
