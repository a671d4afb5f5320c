import { ConfigurationError } from '../errors/configuration-error.ts'
import type { WebhookOptions } from './webhook-options.ts'

/** How deliveries are signed, with what a user gave checked. */
export interface Scheme {
  readonly header: string
  /** The hash, as WebCrypto calls it. */
  readonly hash: string
  readonly secrets: readonly string[]
}

/** @throws ConfigurationError when a secret, the header or the algorithm cannot work; a secret is not repeated. */
export function schemeOf(options: WebhookOptions): Scheme {
  const { provider, secret, signature }: WebhookOptions = Object(options)
  const secrets = [secret].flat()
  if (!secrets.length || secrets.some((one) => !one || one !== `${one}`.trim()))
    throw new ConfigurationError('`secret` must not be empty or have outer white space.')
  const { header, algorithm } =
    provider === 'apifansly' ? Object(signature) : { header: 'signature', algorithm: 'sha256' }
  if (!header || !/^sha(1|256|384|512)$/.test(algorithm))
    throw new ConfigurationError('`signature` must have `header` and `algorithm`.')
  return { header, hash: algorithm.replace('sha', 'SHA-'), secrets }
}
