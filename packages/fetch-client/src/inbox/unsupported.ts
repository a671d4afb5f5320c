import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Gateway } from './gateway.ts'
import type { gateways } from './gateways.ts'

/** The verbs that a gateway lacks. */
export type LackingVerb<Of extends Gateway> = (typeof gateways)[Of]['lacks'][number]

/** Stands in the place of a verb that the gateway lacks. It cannot be called, and says why. */
export interface Unsupported<Words extends string> {
  readonly unsupported: Words
}

/** What stands in the places of the verbs that a gateway lacks. */
export type Unable<Of extends Gateway> = {
  readonly [
    Verb in LackingVerb<Of>
  ]: Unsupported<`${(typeof gateways)[Of]['name']} documents nothing for ${Verb}`>
}

/** Who calls without types gets the words in an error, and nothing is sent. */
export function unable<Of extends Gateway>({ name, lacks }: (typeof gateways)[Of]): Unable<Of> {
  const verbs = lacks.map((verb) => {
    const unsupported = `${name} documents nothing for ${verb}`
    const refuse = async (): Promise<never> => {
      throw new ConfigurationError(unsupported)
    }
    return [verb, Object.assign(refuse, { unsupported })]
  })
  return Object.fromEntries(verbs)
}
