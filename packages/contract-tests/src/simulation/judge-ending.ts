import { isDeliveryUnknownError } from '@fansly-chats/fetch-client'
import type { Call, Conduct } from './conduct.ts'
import { judgeError } from './judge-error.ts'
import { nameOf } from './name-of.ts'

/** Checks that a send was done once at most, and that its caller knows. */
export function judgeSend({ endpoint, calls }: Conduct): string[] {
  const executions = endpoint.attempts.filter(({ executedAt }) => executedAt !== undefined).length
  const [call] = calls
  if (executions > 1) return [`was done ${executions} times`]
  if (!call) return []
  if ('value' in call.ending) {
    const { ok }: { ok?: unknown } = Object(call.ending.value)
    if (ok === false) return executions === 0 ? [] : ['was done, and the result says it failed']
    return executions === 1 ? [] : ['resolved, and was not done']
  }
  const { error } = call.ending
  return executions === 0 || isDeliveryUnknownError(error) ? [] : [`was done, and threw ${nameOf(error)}`]
}

/** Checks that a call came out as its last answer says. */
export function judgeEnding(conduct: Conduct, ending: Call['ending']): string[] {
  const { endpoint, form, operation } = conduct
  const last = endpoint.attempts.at(-1)?.outcome
  if ('error' in ending) return judgeError(conduct, ending.error, endpoint.attempts)
  const { ok, status, attempts }: { ok?: unknown; status?: unknown; attempts?: unknown } = Object(
    ending.value,
  )
  if (last?.kind === 'contradiction') return []
  if (form === 'method') {
    if (last?.kind !== 'done') return [`resolved after ${last?.kind}`]
    const isPart = JSON.stringify(operation.example).includes(JSON.stringify(ending.value ?? null))
    return isPart || ending.value === undefined ? [] : ['resolved with what the gateway did not say']
  }
  const isTold =
    last?.kind === 'failed' ? ok === false && status === last.status : last?.kind === 'done' && ok === true
  return [
    ...(isTold ? [] : [`resolved with ${String(status)} after ${JSON.stringify(last)}`]),
    ...(attempts === endpoint.attempts.length
      ? []
      : [`tells of ${String(attempts)} of ${endpoint.attempts.length} attempts`]),
    ...(operation.isSend && last?.kind === 'failed' && (last.status >= 500 || last.status === 408)
      ? [`resolved with ${last.status}, which leaves open whether it was done`]
      : []),
  ]
}
