/** The header a gateway takes its API key from. */
export interface Credential {
  /** In lower case. */
  readonly header: string
  /** The authentication scheme before the key, where the header has one. */
  readonly scheme?: 'Bearer'
}

type Headers = Readonly<Record<string, string>>

/**
 * The headers with the credential as a validator expects it, and without it where the key is not the one required.
 * Schemes are case-insensitive (RFC 9110); without a required key, any will do.
 */
export function withCheckedCredential(
  headers: Headers,
  credential: Credential,
  requiredKey?: string,
): Headers {
  const { [credential.header]: sent = '', ...others } = headers
  const key = credential.scheme === undefined ? sent : schemePattern(credential.scheme).exec(sent)?.[1]
  if (!key || (requiredKey !== undefined && key !== requiredKey)) return others
  return { ...others, [credential.header]: credential.scheme ? `${credential.scheme} ${key}` : key }
}

function schemePattern(scheme: string): RegExp {
  return new RegExp(String.raw`^${scheme} +(\S.*)$`, 'i')
}
