import { serverUrl } from '../contract/document.ts'
import type { Credential } from '../gateways/credential.ts'
import type { Provider } from '../gateways/provider.ts'
import type { Mount } from '../http/mount.ts'
import type { MockServer } from '../mock-server.ts'
import { accountsOf } from './accounts-of.ts'
import type { Paint } from './paint.ts'

/** So many accounts are named one by one. */
const mostNamed = 5

export interface BannerOptions {
  readonly version: string
  readonly mock: MockServer
  readonly mounts: ReadonlyMap<Provider, Mount>
  /** Whether only one key is accepted. It is not shown. */
  readonly hasApiKey: boolean
  readonly paint: Paint
}

/** What a developer wants to know when the mock server is up: what to call, and how. */
export function banner({ version, mock, mounts, hasApiKey, paint }: BannerOptions): string {
  const gateways = [...mounts].map(([provider, mount]) => {
    const base = mock.url(provider)
    const examples = exampleUrls(base, mount, mock)
    const operations = mount.contract.operations.map(
      ({ id, method }, index) => `  ${method.toUpperCase()} ${examples[index] ?? ''}  ${paint('dim', id)}`,
    )
    const key = hasApiKey ? 'YOUR_KEY' : 'any'
    const accounts = accountsOf(mock, mount)
    return [
      `${paint('bold', provider)}  ${paint('cyan', base)}  ${paint('dim', `for ${serverUrl(mount.contract.document)}`)}`,
      ...(accounts.length > 1 ? [`  accounts: ${listed(accounts)}`] : []),
      ...operations,
      `  curl -H '${credentialLine(mount.gateway.credential, key)}' '${examples[0] ?? base}'`,
    ].join('\n')
  })
  return [
    `${paint('bold', 'fansly-mock')} ${version}`,
    ...gateways,
    paint('dim', 'Ctrl+C stops it.'),
    '',
  ].join('\n\n')
}

function listed(accounts: readonly string[]): string {
  return accounts.length > mostNamed ? `${accounts[0]} to ${accounts.at(-1)}` : accounts.join(', ')
}

function exampleUrls(base: string, { contract, gateway }: Mount, { world }: MockServer): string[] {
  const values = gateway.examplePath(world)
  return contract.operations.map(
    ({ path }) => base + path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? '1'),
  )
}

function credentialLine({ header, scheme }: Credential, key: string): string {
  return scheme === undefined ? `${header}: ${key}` : `${header}: ${scheme} ${key}`
}
