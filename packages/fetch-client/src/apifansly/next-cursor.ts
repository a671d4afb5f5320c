/**
 * The first cursor that is not empty, of all the places where API Fansly may put it; `undefined` at the end of the list.
 *
 * Its documentation and its answers disagree about the place, and it says "no more" with `null`, `''`, `0` or nothing.
 *
 * @throws TypeError for one that is neither a string nor a number that kept all its digits.
 */
export function nextCursor(...places: readonly unknown[]): string | undefined {
  const cursor = places.find((place) => place && place !== '0')
  if (cursor === undefined) return undefined
  if (typeof cursor === 'string' || Number.isSafeInteger(cursor)) return String(cursor)
  throw new TypeError('The cursor is neither a string nor a number that kept all its digits')
}
