/** The bundles of two states of a repository: a commit, and the files as they are. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Provider } from '../documents.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { redocly } from '../redocly-cli.ts'

/** A git ref that leads to no commit. */
export class UnknownRefError extends Error {
  constructor(ref: string) {
    super(`No commit is called ${JSON.stringify(ref)} here`)
    this.name = 'UnknownRefError'
  }
}

const git = (repository: string, ...args: readonly string[]): Buffer =>
  execFileSync('git', ['-C', repository, ...args], { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 })

/** Unpacks the folder `specs` of a commit into a folder. */
export function unpack(repository: string, ref: string, folder: string): void {
  let commit: string
  try {
    commit = git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
      .toString()
      .trim()
  } catch {
    throw new UnknownRefError(ref)
  }
  // A commit from before there were specifications has none.
  if (git(repository, 'ls-tree', commit, 'specs').length === 0) return
  const archive = git(repository, 'archive', '--format=tar', commit, 'specs')
  execFileSync('tar', ['-x', '-C', folder], { input: archive, stdio: ['pipe', 'ignore', 'pipe'] })
}

const empty: JsonObject = { openapi: '3.1.1', info: { title: '', version: '0.0.0' }, paths: {} }

/** Bundles a provider's document as it is in a folder `specs`; without one, it is empty. */
export function bundle(specs: string, provider: Provider, folder: string): JsonObject {
  const root = join(specs, provider, 'openapi.yaml')
  if (!existsSync(root)) return empty
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'redocly.yaml')
  const output = join(folder, `${provider}.json`)
  writeFileSync(config, '{}\n')
  redocly(folder, 'bundle', root, `--output=${output}`, `--config=${config}`)
  const document: Json = JSON.parse(readFileSync(output, 'utf8'))
  if (!isObject(document)) throw new TypeError(`${root} is not an object`)
  return document
}
