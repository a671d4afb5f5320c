import { unwatchFile, watchFile } from 'node:fs'

import { observe } from '../errors/observer.ts'
import { contentsOf, type Contents } from './contents.ts'
import type { Reload } from './reload.ts'

/** Files to be watched, and what to do when they have changed. */
export interface Watched {
  readonly what: Reload['what']
  /** As they were before they were loaded. */
  readonly contents: Contents
  /** Makes something of the new contents, and resolves with what puts it in the place of the old; rejects where it cannot. */
  load(): Promise<() => void>
}

/** How often files are looked at, and how long they must rest before they are read, in milliseconds. */
const interval = 250
const rest = 100

/** Loads files anew when they have changed; returns what ends that. It keeps no process alive. */
export function watch({ what, contents, load }: Watched, onReload: (reload: Reload) => void): () => void {
  let { hash } = contents
  let last = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let hasEnded = false

  async function reload(): Promise<void> {
    const present = await contentsOf(contents.files)
    if (present.hash === hash) return
    hash = present.hash
    const error = await load().then(
      (putInPlace) => {
        if (!hasEnded) putInPlace()
        return undefined
      },
      (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason))),
    )
    if (!hasEnded) observe('onReload', onReload, { what, error })
  }

  const touched = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (last = last.then(reload, reload)), rest).unref()
  }
  // Looked at, not listened to: a build replaces whole directories, and with them what would tell of changes.
  for (const file of contents.files) {
    watchFile(file, { interval, persistent: false }, touched).setMaxListeners(Infinity)
  }
  touched()
  return () => {
    hasEnded = true
    clearTimeout(timer)
    for (const file of contents.files) unwatchFile(file, touched)
  }
}
