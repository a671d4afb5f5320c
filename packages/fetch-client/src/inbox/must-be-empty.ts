import { ConfigurationError } from '../errors/configuration-error.ts'

/**
 * Refuses what a gateway cannot send, whatever the types let through: without its price a message would go out for free.
 *
 * @throws {@link ConfigurationError}
 */
export function mustBeEmpty(rest: object, { name }: { readonly name: string }): void {
  for (const [field, value] of Object.entries(rest))
    if (value !== undefined)
      throw new ConfigurationError(`${name} documents nothing for ${field}. Nothing was sent.`)
}
