import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { loadContract } from './contract/load-contract.ts'
import { UnreadableSpecError } from './errors/unreadable-spec-error.ts'
import { apiFansly } from './gateways/apifansly/gateway.ts'
import type { Gateway } from './gateways/gateway.ts'
import { onlyFansApi } from './gateways/onlyfansapi/gateway.ts'
import { providers, type Provider } from './gateways/provider.ts'
import type { Mount } from './http/mount.ts'

const gateways: Readonly<Record<Provider, Gateway>> = { apifansly: apiFansly, onlyfansapi: onlyFansApi }

/** The documents that come with the package; they are beside `src` as well as beside `dist`. */
const ownDocuments = fileURLToPath(new URL('../documents', import.meta.url))

/**
 * Every gateway with its document, by prefix.
 *
 * @throws {UnreadableSpecError} When a document is missing, or is not JSON.
 * @throws {SelfCheckError} When a document cannot be relied on.
 */
export async function loadMounts(directory: string = ownDocuments): Promise<ReadonlyMap<Provider, Mount>> {
  const mounts = await Promise.all(
    providers.map(async (provider): Promise<Mount> => {
      const file = join(directory, `${provider}.json`)
      // The package's own are put to the proof by its tests, which takes seconds.
      const contract = await loadContract(file, await read(file), directory === ownDocuments)
      return { provider, contract, gateway: gateways[provider] }
    }),
  )
  return new Map(mounts.map((mount) => [mount.provider, mount]))
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new UnreadableSpecError(file, cause)
  }
}
