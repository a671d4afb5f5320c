import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { loadContract } from './contract/load-contract.ts'
import { UnreadableSpecError } from './errors/unreadable-spec-error.ts'
import { apiFansly } from './gateways/apifansly/gateway.ts'
import type { Gateway } from './gateways/gateway.ts'
import { onlyFansApi } from './gateways/onlyfansapi/gateway.ts'
import { providers, type Provider } from './gateways/provider.ts'
import type { Mount } from './http/mount.ts'
import { ownDocuments, readPrepared } from './own-documents.ts'

const gateways: Readonly<Record<Provider, Gateway>> = { apifansly: apiFansly, onlyfansapi: onlyFansApi }

/**
 * Every gateway with its document, by prefix. The package's own documents were put to the proof when it was built, which
 * takes seconds; others are now.
 *
 * @throws {UnreadableSpecError} When a document is missing, or is not JSON.
 * @throws {SelfCheckError} When a document cannot be relied on.
 */
export async function loadMounts(directory: string = ownDocuments): Promise<ReadonlyMap<Provider, Mount>> {
  const mounts = await Promise.all(
    providers.map(async (provider): Promise<Mount> => {
      const file = join(directory, `${provider}.json`)
      const [text, prepared] = await Promise.all([
        read(file),
        directory === ownDocuments ? readPrepared(provider) : undefined,
      ])
      const contract = await loadContract(file, text, prepared)
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
