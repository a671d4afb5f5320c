/** The same options, where leaving one out and passing `undefined` are alike, with `exactOptionalPropertyTypes` too. */
export type Undefinable<Options> = { [Name in keyof Options]: Options[Name] | undefined }
