import type { Course } from './course.ts'

/**
 * The course of a list whose cursors count rows, so that rows which move between two pages would be missed.
 *
 * Each page begins with the last row of the page before, the seam. Where another row stands there, rows above went away and
 * others took their place unseen: the page before is asked for again. Rows may also have gone to the top, and as many away, so
 * that nothing tells: the top is looked at again at the end, until a page brings nothing new and those are met that came again
 * behind a seam. A list that began further down has no top to look at.
 */
export function counted(start: number, pageSize: number): Course<number> {
  let at = start
  /** Where the page under way is asked from: one row before, if there is a seam. */
  let seam = start
  let wasTorn = false
  /** How many rows are above that were not met yet. */
  let rowsAbove = 0
  let isAtTopAgain = false
  /** Whether the page before was the last one of the list. */
  let wasEnd = false
  let wasIdle = false
  /** Whether a gateway of short pages gives the seam alone, or nothing, so that the next page has to do without. */
  let isStuck = false

  return {
    ask(cursor = start) {
      // Pages of one row have no room for a seam.
      const hasSeam = cursor > start && pageSize > 1 && !isAtTopAgain && !isStuck
      at = cursor
      seam = hasSeam ? at - 1 : at
      return wasEnd ? start : seam
    },

    isTorn: (beginsWithKnownRow) => seam < at && seam > start && !beginsWithKnownRow,

    next(announced, { rows, newRows, isTorn }) {
      const isIdle = !newRows
      let next = announced
      if (isAtTopAgain) {
        rowsAbove -= newRows
        if (isIdle && (rowsAbove <= 0 || wasIdle)) next = undefined
      } else if (seam < at) {
        if (isTorn) next = Math.max(start, seam - pageSize)
        else if (!wasTorn) rowsAbove += rows - newRows - 1
      }
      wasEnd = next === undefined && !isAtTopAgain && !start && at > 0
      if (wasEnd) {
        isAtTopAgain = true
        // Whoever saves it and goes on from it finds nothing twice.
        next = seam + rows
      }
      isStuck = !isTorn && isIdle && next === announced && (!rows || (rows === 1 && next === at))
      wasTorn = isTorn
      wasIdle = isIdle
      return next
    },
  }
}
