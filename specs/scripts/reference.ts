/** Builds the browsable reference from the bundles: a page a provider and an index, in `dist/reference/`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { operationsOf, providers, readDocument, titles } from './documents.ts'
import { redocly } from './redocly-cli.ts'

const specs = new URL('../', import.meta.url)
const folder = new URL('dist/reference/', specs)

/** A page that may load nothing, neither from its own host nor from another: what it needs, it has. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' blob: data:; worker-src blob: data:; style-src 'unsafe-inline'; img-src data:; font-src data:">`

/** What Redoc would fetch from its makers, and what stands in for it. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [
    /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g,
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='44' height='16'><text y='13' font-family='sans-serif' font-size='13' fill='gray'>Redoc</text></svg>",
  ],
  [/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, 'about:blank'],
]

/** What makes a browser load something from elsewhere as it reads a page. */
const loads =
  /<(?:script|img|iframe|source)[^>]*\ssrc=["']?(?:https?:)?\/\/|<link[^>]*\shref=["']?(?:https?:)?\/\/|url\(["']?https?:|https:\/\/(?:[a-z-]+\.)*(?:redoc\.ly|cloud\.redocly\.com|googleapis\.com)/i

/** The page with everything in it that it needs, and a policy before everything that could load something. */
function sealed(html: string): string {
  const own = replacements.reduce((text, [from, to]) => text.replace(from, to), html)
  const leak = loads.exec(own)
  if (leak !== null)
    throw new Error(`The page would load something: ${own.slice(leak.index, leak.index + 200)}`)
  if (!own.includes('<head>')) throw new Error('The page has no head')
  return own.replace('<head>', () => `<head>\n${policy}`)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const entries = providers.map((provider) => {
  const page = new URL(`${provider}.html`, folder)
  const options = ['--inlineBundle', '--openapi.hideTryItPanel', '--openapi.showExtensions']
  const files = [`dist/${provider}.json`, `--output=${fileURLToPath(page)}`, '--config=redocly.yaml']
  redocly(fileURLToPath(specs), 'build-docs', ...files, ...options)
  writeFileSync(page, sealed(readFileSync(page, 'utf8')))

  const operations = operationsOf(readDocument(provider))
  const count = (kind: 'path' | 'webhook'): number =>
    operations.filter((operation) => operation.kind === kind).length
  return `<li><a href="${provider}.html">${titles[provider]}</a>: ${count('path')} operations, ${count('webhook')} webhook events</li>`
})

const index = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fansly chats: the reference</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 4rem auto; padding: 0 1rem }
</style>
</head>
<body>
<h1>Fansly chats</h1>
<p>The chat endpoints of two gateways to Fansly, curated by hand. Not the providers' own documentation.</p>
<ul>
${entries.join('\n')}
</ul>
</body>
</html>
`
writeFileSync(new URL('index.html', folder), sealed(index))
