import { ConfigurationError } from '../errors/configuration-error.ts'
import { encode } from './hmac-key.ts'
import type { WebhookRequest } from './webhook-request.ts'

/**
 * The bytes that are signed, which nobody else can change.
 *
 * @throws ConfigurationError when something has read or parsed the body.
 */
export async function rawBody(request: WebhookRequest): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> {
  if ('bodyUsed' in request) {
    if (!request.bodyUsed) return request.arrayBuffer()
  } else if (typeof request.body === 'string') return encode(request.body)
  else if ('byteLength' in Object(request.body)) return new Uint8Array(request.body).slice()
  throw new ConfigurationError('The body was read or parsed before. Verify the raw body first.')
}
