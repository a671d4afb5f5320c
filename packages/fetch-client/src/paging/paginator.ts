/** What one request for a list brings. */
export interface Page<Item, Payload, Cursor = string> {
  /** The rows, in the gateway's order. */
  readonly items: readonly Item[]
  /** Where the next page begins, or `undefined` on the last page. Store it to go on later. */
  readonly cursor: Cursor | undefined
  /** All that the gateway's envelope holds: the rows and what they refer to. */
  readonly payload: Payload
  /** The HTTP response, its body already read: `response.headers` tells what is left of the rate limit. */
  readonly response: Response
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
