import type { Fetch } from './fetch.ts'

/** A `fetch` of which a function does the work that takes the request as one. */
export function fetchBy(
  answer: (request: Request, signal: AbortSignal) => Response | Promise<Response>,
): Fetch {
  return async (input, init) => answer(new Request(input, init), init.signal)
}
