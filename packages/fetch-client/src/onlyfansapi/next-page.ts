import type { Pagination } from '@fansly-chats/generated-types/onlyfansapi'

/**
 * A query parameter of the URL that OnlyFansAPI gives for the next page, or `undefined` where it gives none.
 *
 * Only the parameter is taken, never the address: it may name another host, and the API key must not go there.
 */
export function nextPageParameter(pagination: Pagination | undefined, name: string): string | undefined {
  const [, query] = pagination?.next_page?.split(/[?#]/) ?? []
  return new URLSearchParams(query).get(name) || undefined
}
