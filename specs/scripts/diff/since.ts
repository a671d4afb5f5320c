/** What has changed in the documents of a repository since a commit. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Provider } from '../documents.ts'
import { bundle, unpack } from './bundles.ts'
import { type Change, compare } from './compare.ts'
import type { Changes } from './notes.ts'

/** Compares the files as they are with those of a commit. Throws {@link UnknownRefError} when there is no such commit. */
export function changesSince(ref: string, repository: string): Changes {
  const folder = mkdtempSync(join(tmpdir(), 'fansly-chats-diff-'))
  try {
    const old = join(folder, 'old')
    unpack(repository, ref, folder)
    const changes = (provider: Provider): Change[] =>
      compare(
        bundle(join(folder, 'specs'), provider, old),
        bundle(join(repository, 'specs'), provider, join(folder, 'new')),
        join(folder, provider),
      )
    return { apifansly: changes('apifansly'), onlyfansapi: changes('onlyfansapi') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
