/** The same options, where leaving one out and passing `undefined` are alike, with `exactOptionalPropertyTypes` too. */
export type Undefinable<Options> = { [Name in keyof Options]: Options[Name] | undefined }

/** The options that are there. */
export function withoutUndefined<Options extends object>(options: Undefinable<Options>): Partial<Options> {
  const given: Partial<Options> = { ...options }
  for (const name in given) if (given[name] === undefined) delete given[name]
  return given
}
