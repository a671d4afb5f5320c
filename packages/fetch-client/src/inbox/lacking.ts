import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Gateway } from './gateway.ts'

/** What a gateway lacks that the other one can do, by the verbs of an inbox. */
export const lacking = {
  apifansly: ['markRead', 'markUnread', 'markAllRead'],
  onlyfansapi: ['mute', 'unmute', 'hide', 'enableReadReceipts', 'addToVips', 'removeFromVips'],
} as const

/** The verbs that a gateway lacks. */
export type LackingVerb<Of extends Gateway> = (typeof lacking)[Of][number]

/** Stands in the place of a verb that the gateway lacks. It cannot be called, and says why. */
export interface Unsupported<Words extends string> {
  readonly unsupported: Words
}

/** What stands in the places of the verbs that a gateway lacks. */
export type Unable<Of extends Gateway> = {
  readonly [Verb in LackingVerb<Of>]: Unsupported<Reason<Of, Verb>>
}

interface Names {
  readonly apifansly: 'API Fansly'
  readonly onlyfansapi: 'OnlyFansAPI'
}

type Reason<Of extends Gateway, Verb extends string> = `${Names[Of]} documents nothing for ${Verb}`

/** Who calls without types gets the words in an error, and nothing is sent. */
export function unable<Of extends Gateway>(provider: {
  readonly key: Of
  readonly name: Names[Of]
}): Unable<Of> {
  const verbs = lacking[provider.key].map((verb) => {
    const unsupported = `${provider.name} documents nothing for ${verb}`
    const refuse = (): Promise<never> => Promise.reject(new ConfigurationError(unsupported))
    return [verb, Object.assign(refuse, { unsupported })]
  })
  return Object.fromEntries(verbs)
}
