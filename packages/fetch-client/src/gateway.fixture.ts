import { fetchBy } from './transport/fetch.fixture.ts'
import type { Fetch } from './transport/fetch.ts'

/** A request as it arrived. */
export interface Arrival {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  /** The body as it was sent; empty where there was none. */
  readonly text: string
  /** What it says; `undefined` where there was none. */
  readonly body: unknown
}

interface Gateway {
  readonly fetch: Fetch
  readonly requests: readonly Arrival[]
}

/** A gateway that answers with a response, with any other value as JSON, or with an error: not at all. */
export function gatewayOf(answer: (request: Arrival, index: number) => unknown): Gateway {
  const requests: Arrival[] = []
  const fetch = fetchBy(async (request) => {
    const { method, headers } = request
    const text = await request.text()
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const arrival = { method, url: new URL(request.url), headers, text, body }
    const given = answer(arrival, requests.push(arrival) - 1)
    if (given instanceof Error) throw given
    return given instanceof Response ? given : Response.json(given)
  })
  return { fetch, requests }
}
