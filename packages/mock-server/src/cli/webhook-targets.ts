import type { WebhookTarget } from '../webhooks/webhook-target.ts'
import { checkTarget } from '../webhooks/webhook-target.ts'
import { MockServerError } from '../errors/mock-server-error.ts'
import { UsageError } from './usage-error.ts'

interface WebhookValues {
  readonly webhook: readonly string[]
  readonly 'webhook-secret'?: string | undefined
  readonly 'webhook-signature'?: string | undefined
}

/**
 * The targets of `--webhook PROVIDER=URL`, whose deliveries are tried again by the real clock. A secret signs those of
 * OnlyFansAPI as it signs, and those of API Fansly where `--webhook-signature HEADER:ALGORITHM` says how.
 *
 * @throws {UsageError} When they make no sense.
 */
export function webhookTargets(values: WebhookValues): readonly WebhookTarget[] {
  const { webhook, 'webhook-secret': secret, 'webhook-signature': named } = values
  if (secret === undefined && named !== undefined) {
    throw new UsageError('--webhook-signature needs a --webhook-secret')
  }
  if (webhook.length === 0 && secret !== undefined) throw new UsageError('--webhook-secret needs a --webhook')
  const [header, algorithm] = named?.split(':') ?? []
  const bySecret = secret === undefined ? {} : { secret }
  const bySignature =
    secret === undefined || named === undefined ? {} : { secret, signature: { header, algorithm } }
  return webhook.map((text) => {
    const [provider = ''] = text.split('=', 1)
    const target: unknown = {
      provider,
      url: text.slice(provider.length + 1),
      clock: 'real',
      ...(provider === 'apifansly' ? bySignature : bySecret),
    }
    return checked(target, text)
  })
}

function checked(target: unknown, text: string): WebhookTarget {
  try {
    checkTarget(target)
    return target
  } catch (cause) {
    if (!(cause instanceof MockServerError)) throw cause
    throw new UsageError(`--webhook ${text} is no PROVIDER=URL: ${cause.message}`, { cause })
  }
}
