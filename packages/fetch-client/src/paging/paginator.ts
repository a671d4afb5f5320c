/** What one request for a list brings. */
export interface Page<Item, Payload, Cursor = string> {
  /** The rows, in the gateway's order, without those that an earlier page of the same iteration brought. */
  readonly items: readonly Item[]
  /** Where the next page begins, or `undefined` on the last page. A string or a number: store it to go on later. */
  readonly cursor: Cursor | undefined
  /** All that the gateway's envelope holds: all the rows, and what they refer to. */
  readonly payload: Payload
  /** The HTTP response, its body already read. */
  readonly response: Response
}

/** How a list is iterated. */
export interface PagingOptions {
  /**
   * After how many items to stop; no page is requested that they do not need.
   *
   * @example 250
   */
  readonly maxItems?: number | undefined
  /**
   * Whether the next page is requested while you work on this one: twice as fast where both take the same time, and one
   * page, with its credit, more than needed when you stop early.
   *
   * @default false
   */
  readonly prefetch?: boolean | undefined
}

/**
 * A list that fetches its pages as they are needed. Nothing is sent before the first item or page is asked for,
 * and nothing more after a `break`. Each iteration starts anew.
 *
 * @example
 * ```ts
 * for await (const chat of client.chats.list({ account })) console.log(chat.partnerUsername)
 * for await (const page of client.chats.list({ account }).pages()) console.log(page.items.length, page.cursor)
 * ```
 */
export interface Paginator<Item, Payload, Cursor = string> extends AsyncIterable<Item> {
  /** The same list page by page, with what the rows refer to. */
  pages(): AsyncGenerator<Page<Item, Payload, Cursor>, void, undefined>
}
