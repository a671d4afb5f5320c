import type { Lists } from '../lists.ts'
import type { Gateway } from '../gateway.ts'
import type { Watch, WatchOptions } from './watch-options.ts'
import type { Watching } from './watching.ts'

/** A watch that begins, and loads what it needs, when it is iterated. */
export function watchInbox<Of extends Gateway>(lists: Lists<Of>, options: WatchOptions = {}): Watch<Of> {
  let watching: Watching<Of> | undefined
  return {
    get position() {
      return watching?.position ?? options.from
    },
    async *[Symbol.asyncIterator]() {
      const { Watching } = await import('./watching.ts')
      watching ??= new Watching(lists, options)
      yield* watching.events()
    },
  }
}
