import type { Course } from './course.ts'

/**
 * The course of a list whose cursors point at a row: what moves does not matter.
 *
 * A cursor that comes again ends the list, if it does so twice in a row: what announces it first may be a page from before,
 * served once more in the place of the one that was asked for.
 */
export function pointed<Cursor>(start: Cursor | undefined): Course<Cursor> {
  const followed = new Set([start])
  let asked = start
  let wasRepeated = false
  return {
    ask: (cursor) => cursor,
    isTorn: () => false,
    next(announced) {
      const isRepeated = followed.has(announced)
      if (announced === undefined || (isRepeated && wasRepeated)) return undefined
      wasRepeated = isRepeated
      if (!isRepeated) {
        followed.add(announced)
        asked = announced
      }
      return asked
    },
  }
}
