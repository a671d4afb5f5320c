// What runs on workerd: `GET /?<surroundings as JSON>` answers with the report, a line for each outcome.
import { runSuite } from '../suite.ts'

export default {
  async fetch({ url }: Request): Promise<Response> {
    const lines = [JSON.stringify({ userAgent: navigator.userAgent })]
    const surroundings = JSON.parse(decodeURIComponent(new URL(url).search.slice(1)))
    for await (const outcome of runSuite(surroundings)) lines.push(JSON.stringify(outcome))
    return new Response(lines.join('\n'))
  },
}
