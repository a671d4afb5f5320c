import type { Contract } from '../contract/contract.ts'
import type { Gateway } from '../gateways/gateway.ts'
import type { Provider } from '../gateways/provider.ts'

/** A gateway and the contract it keeps. */
export interface Mount {
  readonly provider: Provider
  readonly contract: Contract
  readonly gateway: Gateway
}
