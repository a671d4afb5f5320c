import type { Conduct, Iteration } from './conduct.ts'
import { judgeError } from './judge-error.ts'
import { nameOf } from './name-of.ts'

/** Checks one reading of a list. */
export function judgeIteration(
  conduct: Conduct,
  { ids, idsBeforeLast, maxItems = Infinity, ending, attempts }: Iteration,
): string[] {
  const { list } = conduct
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const unknown = ids.filter((id) => !list?.pages.list.known.has(id))
  return [
    ...(twice.length > 0 ? [`gave ${twice.join()} twice`] : []),
    ...(unknown.length > 0 ? [`gave ${unknown.join()}, which is no row`] : []),
    ...(maxItems === 0 && attempts.length > 0 ? ['asked for a list of nothing'] : []),
    ...(maxItems > 0 && idsBeforeLast >= maxItems
      ? [`went on with ${idsBeforeLast} of ${maxItems} items`]
      : []),
    ...(typeof ending === 'object' ? judgeError(conduct, ending.error, attempts) : []),
  ]
}

/** Checks that a list which was read to its end brought all that stayed in it. */
export function judgeCompleteness({ list }: Conduct): string[] {
  if (!list) return []
  const { pages, limit = 20, iterations } = list
  const last = iterations.at(-1)
  const given = new Set(iterations.flatMap(({ ids }) => ids))
  const isWhole =
    last !== undefined &&
    (last.ending === 'complete' || (pages.isEndless && hasGivenUp(last))) &&
    given.size < (last.maxItems ?? Infinity) &&
    iterations.every(({ attempts }) => attempts.every(({ outcome }) => outcome.kind !== 'contradiction'))
  if (!isWhole) return []
  const { unmoved, stayed, hides, rises } = pages.list
  // A list that counts rows is compared where two pages meet: there is no such place on pages of one row, and after a break.
  const isSeamless = pages.isCounted && (limit === 1 || iterations.length > 1)
  if (isSeamless && (hides > 0 || rises > 0 || pages.isIrregular)) return []
  const findsRisen = pages.isCounted && rises < limit && !pages.isIrregular
  const lost = [...(findsRisen ? stayed : unmoved)].filter((id) => !given.has(id))
  return lost.length > 0 ? [`lost ${lost.length} of ${stayed.size} rows: ${lost.join()}`] : []
}

/** Whether the client gave up on a list that goes on for ever. */
const hasGivenUp = ({ ending, attempts }: Iteration): boolean =>
  typeof ending === 'object' &&
  nameOf(ending.error) === 'ContractError' &&
  attempts.at(-1)?.outcome.kind === 'done'
