import type { Attempt } from './attempt.ts'
import type { Conduct } from './conduct.ts'
import { judgeAttempts } from './judge-attempts.ts'
import { judgeEnding, judgeSend } from './judge-ending.ts'
import { judgeCompleteness, judgeIteration } from './judge-list.ts'
import { judgeTime } from './judge-time.ts'

/** Tells what the client did that it must not do. */
export function judge(conduct: Conduct): string[] {
  const { operation, endpoint, list, calls } = conduct
  const groups = attemptsOfEachCall(conduct)
  return [
    ...endpoint.complaints,
    ...groups.flatMap((group) => judgeAttempts(conduct, group)),
    ...calls.flatMap((call) => judgeTime(conduct, call)),
    ...(operation.isSend ? judgeSend(conduct) : []),
    ...(list
      ? [
          ...list.iterations.flatMap((iteration) => judgeIteration(conduct, iteration)),
          ...judgeCompleteness(conduct),
        ]
      : calls.flatMap(({ ending }) => judgeEnding(conduct, ending))),
  ].map((violation) => `${operation.name} ${conduct.form}: ${violation}`)
}

/** The requests of one call each: of one page each, for a list. */
function attemptsOfEachCall({ list, endpoint }: Conduct): readonly (readonly Attempt[])[] {
  const groups: Attempt[][] = []
  for (const { attempts } of list?.iterations ?? [endpoint]) {
    let group: Attempt[] = []
    for (const attempt of attempts) {
      if (group.length === 0) groups.push(group)
      group.push(attempt)
      if (attempt.outcome.kind === 'done' || attempt.outcome.kind === 'contradiction') group = []
    }
  }
  return groups
}
