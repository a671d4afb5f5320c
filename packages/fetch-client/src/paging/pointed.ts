import type { Course } from './course.ts'

/**
 * The course of a list whose cursors point at a row: what moves does not matter.
 *
 * A cursor that comes again ends the list, if it does so twice in a row: what announces it first may be the page before, served
 * once more.
 */
export function pointed<Cursor>(start: Cursor | undefined): Course<Cursor> {
  const followed = new Set([start])
  let wasRepeated = false
  return {
    ask: (cursor) => cursor,
    isTorn: () => false,
    next(announced) {
      const isRepeated = followed.has(announced)
      if (announced === undefined || (isRepeated && wasRepeated)) return undefined
      wasRepeated = isRepeated
      followed.add(announced)
      return announced
    },
  }
}
