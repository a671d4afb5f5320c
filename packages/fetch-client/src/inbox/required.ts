import { idOf } from './values.ts'

/** @throws TypeError for a value that is missing although nothing works without it. */
export function required<Value>(value: Value | undefined, field: string): Value {
  if (value !== undefined) return value
  throw new TypeError(`a row without \`${field}\``)
}

/** The id in a field, which has to be there. */
export function requiredId<Field extends string>(
  row: { readonly [Name in Field]?: unknown },
  field: Field,
): string {
  return required(idOf(row[field]), field)
}
