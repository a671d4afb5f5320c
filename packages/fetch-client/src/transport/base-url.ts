import { ConfigurationError } from '../errors/configuration-error.ts'

/** The base URL without a trailing slash, or an error that says what is wrong with it. */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) && new URL(baseUrl)
  const [, base] = /^(https?:[^@?#]+?)\/*$/.exec(`${url}`) ?? []
  if (base) return base
  throw new ConfigurationError('`baseUrl` must be an http or https URL without password or query.')
}
