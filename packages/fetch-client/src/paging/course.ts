/** How an iteration goes through a list whose rows may move while it does. */
export interface Course<Cursor> {
  /** Where to ask for the page that begins at a cursor. */
  ask(cursor: Cursor | undefined): Cursor | undefined
  /** Whether rows are missing between a page and those before it. It is then not delivered, for its rows come again. */
  isTorn(beginsWithKnownRow: boolean): boolean
  /** Where to go on after a page. */
  next(announced: Cursor | undefined, page: PageSummary): Cursor | undefined
}

/** What a course needs to know of a page. */
interface PageSummary {
  readonly rows: number
  /** Those that no page before brought. */
  readonly newRows: number
  readonly isTorn: boolean
}
