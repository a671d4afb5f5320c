// What runs in a browser: a module at `/page.js?<surroundings as JSON>` that posts its report to `/report`.
import { runSuite } from '../suite.ts'

const { search, origin } = new URL(import.meta.url)
const lines = [JSON.stringify({ userAgent: navigator.userAgent })]
const surroundings = JSON.parse(decodeURIComponent(search.slice(1)))
for await (const outcome of runSuite(surroundings)) lines.push(JSON.stringify(outcome))
await fetch(`${origin}/report`, { method: 'POST', body: lines.join('\n') })
