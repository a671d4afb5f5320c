import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import type { Contract } from './contract/contract.ts'
import { loadContract } from './contract/load-contract.ts'
import { OptionError } from './errors/option-error.ts'
import { UnreadableSpecError } from './errors/unreadable-spec-error.ts'
import { apiFansly } from './gateways/apifansly/gateway.ts'
import type { Gateway } from './gateways/gateway.ts'
import { onlyFansApi } from './gateways/onlyfansapi/gateway.ts'
import { providers, type Provider } from './gateways/provider.ts'
import type { Mount } from './http/mount.ts'
import { ownDocuments, readPrepared } from './own-files.ts'

const gateways: Readonly<Record<Provider, Gateway>> = { apifansly: apiFansly, onlyfansapi: onlyFansApi }

/**
 * Every gateway with its document, by prefix. The package's own documents were put to the proof when it was built, which
 * takes seconds; others are now.
 *
 * @param specs - A directory of documents, or one document. By default, and beside one document, those of the package.
 * @throws {OptionError} When the one document is not called as a gateway is.
 * @throws {UnreadableSpecError} When a document is missing, or is not JSON.
 * @throws {SelfCheckError} When a document cannot be relied on.
 */
export async function loadMounts(specs?: string): Promise<ReadonlyMap<Provider, Mount>> {
  const given = specs === undefined ? undefined : await documentFiles(specs)
  const mounts = await Promise.all(
    providers.map(async (provider): Promise<Mount> => {
      const file = given?.get(provider)
      const contract = await (file === undefined
        ? loadOwn(provider)
        : read(file).then((text) => loadContract(file, text)))
      return { provider, contract, gateway: gateways[provider] }
    }),
  )
  return new Map(mounts.map((mount) => [mount.provider, mount]))
}

/**
 * The documents at a path: those of both gateways in a directory, or one that is called as its gateway is.
 *
 * @throws {OptionError} When the one document is not called as a gateway is.
 */
export async function documentFiles(specs: string): Promise<ReadonlyMap<Provider, string>> {
  const names = new Map(providers.map((provider) => [`${provider}.json`, provider]))
  const provider = names.get(basename(specs))
  // What is not there is missed when it is read.
  const found = await stat(specs).catch(() => undefined)
  if (provider !== undefined && !found?.isDirectory()) return new Map([[provider, specs]])
  if (found?.isFile()) {
    throw new OptionError('specs', `a directory, or a file called ${[...names.keys()].join(' or ')}`, specs)
  }
  return new Map([...names].map(([name, gateway]) => [gateway, join(specs, name)]))
}

async function loadOwn(provider: Provider): Promise<Contract> {
  const file = join(ownDocuments, `${provider}.json`)
  const [text, prepared] = await Promise.all([read(file), readPrepared(provider)])
  return loadContract(file, text, prepared)
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new UnreadableSpecError(file, cause)
  }
}
