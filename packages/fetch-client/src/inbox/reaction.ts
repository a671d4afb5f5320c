import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Gateway } from './gateway.ts'
import type { gateways } from './gateways.ts'

/** A reaction that a gateway knows. */
export type Reaction<Of extends Gateway> = keyof (typeof gateways)[Of]['reactions']

/**
 * The gateway's number of a reaction.
 *
 * @throws {@link ConfigurationError} for one that it does not know, whatever the types let through.
 */
export function reactionType<Name extends string, Type>(
  { reactions }: { readonly reactions: Readonly<Record<Name, Type>> },
  name: Name,
): Type {
  if (Object.hasOwn(reactions, name)) return reactions[name]
  throw new ConfigurationError(`The reaction must be one of ${Object.keys(reactions)}, got ${name}.`)
}
