import { serverUrl } from '../contract/document.ts'
import type { Provider } from '../gateways/provider.ts'
import type { Mount } from '../http/mount.ts'
import type { RequestRecord } from '../http/request-record.ts'
import type { MockServer } from '../mock-server.ts'
import type { Reload } from '../reload/reload.ts'
import type { WebhookDelivery } from '../webhooks/webhook-delivery.ts'
import { accountsOf } from './accounts-of.ts'

/** That it listens, as an object for a line of JSON. */
export function startEvent(version: string, mock: MockServer, mounts: ReadonlyMap<Provider, Mount>): object {
  const urls = [...mounts].map(([provider, mount]) => [
    provider,
    {
      url: mock.url(provider),
      for: serverUrl(mount.contract.document),
      accounts: accountsOf(mock, mount),
    },
  ])
  return { event: 'started', version, port: mock.port, gateways: Object.fromEntries(urls) }
}

/** A request, as an object for a line of JSON. */
export function requestEvent(record: RequestRecord): object {
  return { event: 'request', ...record }
}

/** That files have changed, as an object for a line of JSON. */
export function reloadEvent({ what, error }: Reload): object {
  return { event: 'reload', what, error: error?.message }
}

/** An attempt to deliver a webhook, as an object for a line of JSON. */
export function deliveryEvent(delivery: WebhookDelivery): object {
  return { event: 'delivery', delivery }
}
