import { Money } from './money.ts'

/** An id, where there is one: the gateways have `null`, `''` and `'0'` for none. */
export function idOf(value: unknown): string | undefined {
  // A larger number has lost digits: it would be somebody else's id.
  const id = isPositive(value) && Number.isSafeInteger(value) ? String(value) : value
  return id === '0' ? undefined : textOf(id)
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}

/** A text, where there is one. */
export function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' && value) || undefined
}

/** A time, told in seconds, with a fraction or without, or in milliseconds, as a number or a text; 0 stands for never. */
export function timeOf(value: unknown): Date | undefined {
  // Below it a time is in seconds, until the year 5138; from it on in milliseconds, since 1973.
  const leastMilliseconds = 1e11
  const number = typeof value === 'string' ? Number(value) : value
  return isPositive(number) && number <= 8.64e15
    ? new Date(number < leastMilliseconds ? Math.round(number * 1000) : number)
    : undefined
}

/** An amount in thousandths of a dollar, where there is one. */
export function moneyOf(value: unknown): Money | undefined {
  return isPositive(value) ? new Money(value) : undefined
}

/** A list, or none where there should be one. */
export function listOf<Item>(value: readonly Item[] | null | undefined): readonly Item[] {
  return Array.isArray(value) ? value : []
}
