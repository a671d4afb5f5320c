import type { Course } from './course.ts'

/**
 * The course of a list whose cursors count rows, so that rows which move between two pages would be missed.
 *
 * Each page begins with the last row of the page before, the seam. Where another row stands there, rows above went away and
 * others took their place unseen: the page before is asked for again. Where rows come again behind the seam, others went to
 * the top or came in there: it is read again at the end, until they are met or a second page brings nothing new.
 */
export function counted(start: number, pageSize: number): Course<number> {
  let at = start
  /** Where the page under way begins; `undefined` without a seam. */
  let seam: number | undefined
  let wasTorn = false
  /** How many rows are above that were not met yet. */
  let rowsAbove = 0
  let isAtTopAgain = false
  let wasIdle = false
  /** Whether the seam kept the list where it was. */
  let isStuck = false

  return {
    ask(cursor = start) {
      // Pages of one row have no room for a seam.
      const hasSeam = cursor > start && pageSize > 1 && !isAtTopAgain && !isStuck
      at = cursor
      seam = hasSeam ? cursor - 1 : undefined
      return seam ?? cursor
    },

    isTorn: (beginsWithKnownRow) => seam !== undefined && seam > start && !beginsWithKnownRow,

    next(announced, { rows, newRows, isTorn }) {
      const isIdle = newRows === 0
      let next = announced
      if (isAtTopAgain) {
        rowsAbove -= newRows
        if (isIdle && (rowsAbove <= 0 || wasIdle)) next = undefined
      } else if (seam !== undefined) {
        if (isTorn) next = Math.max(start, seam - pageSize)
        else if (!wasTorn) rowsAbove += rows - newRows - 1
      }
      if (next === undefined && rowsAbove > 0 && !isAtTopAgain) {
        isAtTopAgain = true
        next = start
      }
      isStuck = !isTorn && isIdle && next === announced && (rows === 0 || next === at)
      wasTorn = isTorn
      wasIdle = isIdle && isAtTopAgain
      return next
    },
  }
}
