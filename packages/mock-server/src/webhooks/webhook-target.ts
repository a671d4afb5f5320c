import type { JsonObject } from '../contract/json.ts'
import { OptionError } from '../errors/option-error.ts'
import { providers } from '../gateways/provider.ts'
import type { Signature } from '../gateways/webhook-form.ts'

/** Where events are delivered: to a URL, by POST, or to a function in this process, as frameworks have them. */
export type WebhookDestination =
  | { readonly url: string; readonly handler?: undefined }
  | {
      readonly handler: (request: Request) => Response | Promise<Response>
      readonly url?: undefined
    }

/**
 * Whose events, and how they are signed. How API Fansly signs is not documented: whoever wants its deliveries signed says in
 * which header, and how.
 */
export type WebhookSender =
  | { readonly provider: 'onlyfansapi'; readonly secret?: string; readonly signature?: undefined }
  | { readonly provider: 'apifansly'; readonly secret?: undefined; readonly signature?: undefined }
  | { readonly provider: 'apifansly'; readonly secret: string; readonly signature: Signature }

/** Who is told of what happens. */
export type WebhookTarget = WebhookDestination &
  WebhookSender & {
    /** The names of the events to deliver; all that the gateway is known to have by default. */
    readonly events?: readonly string[]
    /** Whose clock tells when to try again: the world's, by default, or the real one. */
    readonly clock?: 'world' | 'real'
  }

/** Its URL, without what may be a secret, or `handler`. */
export function targetName({ url }: WebhookTarget): string {
  if (url === undefined) return 'handler'
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

export const signatureAlgorithms: readonly Signature['algorithm'][] = ['sha1', 'sha256', 'sha384', 'sha512']

/** Takes what may be a target for one. @throws {OptionError} When it makes no sense. */
export function checkTarget(target: unknown): asserts target is WebhookTarget {
  const { provider, url, handler, secret, events, clock = 'world' }: JsonObject = Object(target)
  if (!providers.some((name) => name === provider)) {
    throw new OptionError('provider', providers.join(' or '), provider)
  }
  if ((url === undefined) === (handler === undefined)) {
    throw new OptionError('url', 'given, or else a handler', url)
  }
  if (url !== undefined && !isWebAddress(url)) throw new OptionError('url', 'an http or https URL', url)
  if (handler !== undefined && typeof handler !== 'function') {
    throw new OptionError('handler', 'a function', handler)
  }
  if (secret !== undefined && (typeof secret !== 'string' || secret === '')) {
    throw new OptionError('secret', 'left out, or a text', secret)
  }
  if (events !== undefined && !Array.isArray(events)) throw new OptionError('events', 'a list', events)
  if (clock !== 'world' && clock !== 'real') throw new OptionError('clock', 'world or real', clock)
  checkSignature(Object(target))
}

function isWebAddress(url: unknown): boolean {
  return typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function checkSignature({ provider, secret, signature }: JsonObject): void {
  if (provider === 'onlyfansapi' && signature !== undefined) {
    throw new OptionError('signature', 'left out for onlyfansapi, whose own is documented', signature)
  }
  if (provider === 'apifansly' && (secret === undefined) !== (signature === undefined)) {
    throw new OptionError('signature', 'given with a secret, and only with one, for apifansly', signature)
  }
  if (signature === undefined) return
  const { header, algorithm }: JsonObject = Object(signature)
  if (typeof header !== 'string' || !/^[\w-]+$/.test(header)) {
    throw new OptionError('signature.header', 'the name of a header', header)
  }
  if (!signatureAlgorithms.some((name) => name === algorithm)) {
    throw new OptionError('signature.algorithm', signatureAlgorithms.join(', '), algorithm)
  }
}
