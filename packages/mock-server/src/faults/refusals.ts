import type { Usage } from '../gateways/usage.ts'
import type { Fault, FaultName, RateLimitFault, RefusalFault } from './fault.ts'

type RefusalName = RefusalFault['fault'] | RateLimitFault['fault']

/** The statuses of the faults that gateways document. What an invalid request gets differs by operation. */
const statuses: Readonly<Record<Exclude<RefusalName, 'invalid-request'>, number>> = {
  'wrong-key': 401,
  'no-credits': 402,
  forbidden: 403,
  'not-found': 404,
  'rate-limited': 429,
  'server-error': 500,
  'bad-gateway': 502,
  unavailable: 503,
  'gateway-timeout': 504,
}

/** What a gateway refuses without charging for it, and what is left then. */
const free: Readonly<Record<number, Partial<Usage>>> = {
  401: {},
  402: { creditsBalance: 0 },
  429: { remainingMinute: 0 },
}

/** A call that a gateway refuses, as planned. */
export interface PlannedRefusal {
  readonly status: number
  readonly retryAfterSeconds: number | undefined
  /** Whether the call costs nothing. */
  readonly isFree: boolean
  /** What is told of limits, beside how the key stands. */
  readonly usage: Partial<Usage>
}

/** The first of the faults that is an answer of the gateway; `undefined` where all are on the wire. */
export function refusalOf(faults: readonly Fault[], invalidStatus: number): PlannedRefusal | undefined {
  for (const fault of faults) {
    const status = refusalStatus(fault.fault, invalidStatus)
    if (status === undefined) continue
    const retryAfterSeconds = fault.fault === 'rate-limited' ? (fault.retryAfterSeconds ?? 30) : undefined
    return { status, retryAfterSeconds, isFree: status in free, usage: free[status] ?? {} }
  }
  return undefined
}

/** The status of a fault that is an answer of the gateway; `undefined` for those on the wire. */
export function refusalStatus(name: FaultName, invalidStatus: number): number | undefined {
  if (name === 'invalid-request') return invalidStatus
  return isRefusal(name) ? statuses[name] : undefined
}

function isRefusal(name: FaultName): name is keyof typeof statuses {
  return name in statuses
}
