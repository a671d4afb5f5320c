import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { text } from 'node:stream/consumers'
import { bundle } from '../bundle.ts'
import { endedTooSoon, startCommand } from '../command.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import type { Runtime } from './runtime.ts'

/** Debian's Chromium, or another one that is on the path. The page has an origin of its own, so that CORS applies. */
export const chromium: Runtime = {
  name: 'Chromium',
  userAgent: /\b(?:Headless)?Chrome\/[\d.]+/,
  traits: { tellsWhatWasNotSent: false, repeatsLostSends: true },
  run: (surroundings, signal) =>
    withTemporaryFolder(async (profile) => {
      const browser = findBrowser()
      const report = Promise.withResolvers<string>()
      const page = await servePage(encodeURIComponent(JSON.stringify(surroundings)), report.resolve)
      const abort = (): void => report.reject(signal.reason)
      signal.addEventListener('abort', abort)
      const command = startCommand(browser, [...flags, `--user-data-dir=${profile}`, page.url])
      try {
        return (await Promise.race([report.promise, endedTooSoon(command)])).split('\n')
      } finally {
        signal.removeEventListener('abort', abort)
        await command.stop()
        page.server.closeAllConnections()
        page.server.close()
      }
    }),
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @throws when there is none. */
function findBrowser(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const folders = (env['PATH'] ?? '').split(delimiter)
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
  if (found === undefined)
    throw new Error(`None of ${names.join(', ')} is on the path. On Debian: apt-get install chromium`)
  return found
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function servePage(
  surroundings: string,
  onReport: (report: string) => void,
): Promise<{ server: Server; url: string }> {
  const script = await readFile(await bundle('page'))
  const server = createServer((request, response) => {
    if (request.url === '/report') {
      text(request).then(onReport, () => {})
      response.end()
    } else if (request.url?.startsWith('/page.js'))
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><script type="module" src="/page.js?${surroundings}"></script>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The page has no port')
  return { server, url: `http://127.0.0.1:${address.port}/` }
}
