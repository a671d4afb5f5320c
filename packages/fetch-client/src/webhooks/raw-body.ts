import { ConfigurationError } from '../errors/configuration-error.ts'
import type { WebhookRequest } from './webhook-request.ts'

/**
 * The text that is signed. JSON travels as UTF-8, so that the text stands for its bytes.
 *
 * @throws ConfigurationError when something else has read or parsed the body.
 */
export async function rawBody(request: WebhookRequest): Promise<string> {
  if ('bodyUsed' in request) {
    if (!request.bodyUsed) return request.text()
  } else if (typeof request.body === 'string') return request.body
  else if ('byteLength' in Object(request.body)) return new TextDecoder().decode(request.body)
  throw new ConfigurationError('The body was read or parsed before. Verify the raw body first.')
}
