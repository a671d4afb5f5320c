/** What became of files that have changed. */
export interface Reload {
  readonly what: 'specs' | 'world'
  /** Why everything stays as it was; `undefined` where the new contents have taken the place of the old ones. */
  readonly error: Error | undefined
}
