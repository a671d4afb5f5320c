import { ConfigurationError } from '../errors/configuration-error.ts'

/** @throws {@link ConfigurationError} for what is no number, or too low. */
export function atLeast(least: number, name: string, value: unknown): number {
  if (typeof value === 'number' && value >= least) return value
  throw new ConfigurationError(`\`${name}\` must be a number from ${least} on, got ${value}.`)
}
