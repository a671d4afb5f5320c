import type { FaultName, RateLimitFault, RefusalFault } from './fault.ts'

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

/** The status of a fault that is an answer of the gateway; `undefined` for those on the wire. */
export function refusalStatus(name: FaultName, invalidStatus: number): number | undefined {
  if (name === 'invalid-request') return invalidStatus
  return isRefusal(name) ? statuses[name] : undefined
}

function isRefusal(name: FaultName): name is keyof typeof statuses {
  return name in statuses
}
