import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Gateway } from './gateway.ts'

/** The reactions of each gateway by name. API Fansly has one, which it calls a like. */
export const reactions = {
  apifansly: { heart: 1 },
  onlyfansapi: { heart: 1, laughing: 2, wow: 3, cry: 4, fire: 5, thumbsUp: 6, thumbsDown: 7 },
} as const

/** A reaction that a gateway knows. */
export type Reaction<Of extends Gateway> = keyof (typeof reactions)[Of]

/**
 * The gateway's number of a reaction.
 *
 * @throws {@link ConfigurationError} for one that it does not know, whatever the types let through.
 */
export function reactionType<Name extends string, Type>(
  types: Readonly<Record<Name, Type>>,
  name: Name,
): Type {
  if (Object.hasOwn(types, name)) return types[name]
  throw new ConfigurationError(`The reaction must be one of ${Object.keys(types)}, got ${name}.`)
}
