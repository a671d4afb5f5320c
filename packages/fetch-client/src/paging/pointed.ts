import type { Course } from './course.ts'

/** The course of a list whose cursors point at a row: what moves does not matter, and a cursor that comes again ends the list. */
export function pointed<Cursor>(start: Cursor | undefined): Course<Cursor> {
  const followed = new Set([start])
  return {
    ask: (cursor) => cursor,
    isTorn: () => false,
    next(announced) {
      if (followed.has(announced)) return undefined
      followed.add(announced)
      return announced
    },
  }
}
