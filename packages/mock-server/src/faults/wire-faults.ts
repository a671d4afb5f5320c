import type { Delivery, WireResponse } from '../http/wire.ts'
import { changeType, type Drifted, moveCursor, removeField, renameField, renewValue } from './drift.ts'
import type { Fault } from './fault.ts'
import { refusalStatus } from './refusals.ts'

/** A response that faults have struck. */
export interface Struck {
  readonly response: WireResponse
  /** The names of the faults, and why one of them had no effect. */
  readonly struck: readonly string[]
}

export interface WireCircumstances {
  /** From 0 up to 1, for jitter. */
  readonly chance: () => number
  /** What the gateway says of an error within. */
  readonly errorBody: () => unknown
}

const page = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>
`

/** Does to a finished response what happens on the wire; faults that are answers of the gateway are none of these. */
export function strikeResponse(
  response: WireResponse,
  faults: readonly Fault[],
  circumstances: WireCircumstances,
): Struck {
  return faults.reduce<Struck>(
    ({ response: before, struck }, fault) => {
      if (!isWireFault(fault)) return { response: before, struck: [...struck, fault.fault] }
      const after = strike(before, fault, circumstances)
      const name = after === undefined ? `${fault.fault}: nothing in the answer to change` : fault.fault
      return { response: tagged(after ?? before, name), struck: [...struck, name] }
    },
    { response, struck: [] },
  )
}

function isWireFault(fault: Fault): boolean {
  return refusalStatus(fault.fault, 400) === undefined
}

function tagged(response: WireResponse, name: string): WireResponse {
  const { 'x-mock-fault': others, ...headers } = response.headers
  return { ...response, headers: { ...headers, 'x-mock-fault': others ? `${others}, ${name}` : name } }
}

function strike(
  response: WireResponse,
  fault: Fault,
  { chance, errorBody }: WireCircumstances,
): WireResponse | undefined {
  const { headers, body } = response
  switch (fault.fault) {
    case 'latency':
      return deliver(response, {
        delay: (response.delivery?.delay ?? 0) + fault.milliseconds + (fault.jitter ?? 0) * chance(),
      })
    case 'slow-drip':
      return deliver(response, { drip: { parts: 10, milliseconds: fault.milliseconds ?? 1000 } })
    case 'never-answers':
      return deliver(response, { loss: 'silence' })
    case 'reset':
      return deliver(response, { loss: 'reset' })
    case 'reset-after-headers':
      return deliver(response, { loss: 'reset after headers' })
    case 'truncated-json':
      return body ? { ...response, body: body.slice(0, Math.floor(body.length / 2)) } : undefined
    case 'wrong-content-type':
      return { ...response, headers: { ...headers, 'content-type': 'text/plain' } }
    case 'html-page':
      return { ...response, status: 502, headers: { ...headers, 'content-type': 'text/html' }, body: page }
    case 'empty-body':
      return { ...response, body: '' }
    case 'error-in-body':
      return { ...response, status: 200, body: JSON.stringify(errorBody()) }
    case 'renamed-field':
      return drift(response, (value) => renameField(value, fault.field))
    case 'missing-field':
      return drift(response, (value) => removeField(value, fault.field))
    case 'changed-type':
      return drift(response, (value) => changeType(value, fault.field))
    case 'new-value':
      return drift(response, (value) => renewValue(value, fault.field))
    case 'moved-cursor':
      return drift(response, moveCursor)
    default:
      return undefined
  }
}

function deliver(response: WireResponse, part: Partial<Delivery>): WireResponse {
  return { ...response, delivery: { delay: 0, ...response.delivery, ...part } }
}

function drift(response: WireResponse, change: (body: unknown) => Drifted): WireResponse | undefined {
  const isJson = response.headers['content-type']?.includes('json') === true
  const drifted = isJson && response.body ? change(JSON.parse(response.body)) : undefined
  return drifted && { ...response, body: JSON.stringify(drifted.body) }
}
