/** What stands at a pointer, in which `*` is any item of an array. */
export function valuesAt(body: unknown, pointer: string): unknown[] {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown[]>(
      (values, name) =>
        values.flatMap((value) => {
          if (name === '*') return Array.isArray(value) ? value : []
          const inner: unknown = Object(value)[name]
          return inner === undefined ? [] : [inner]
        }),
      [body],
    )
}
