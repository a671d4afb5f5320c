// How many answers a second the mock server gives on loopback, beside stock Prism and a bare node:http server.
import autocannon from 'autocannon'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const seconds = 5
const path = '/api/fansly/fansly_acct_1/chats?limit=5'
const headers = { authorization: 'Bearer k' }
const specification = fileURLToPath(import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'))
const resolve = createRequire(import.meta.url).resolve
const prism = resolve('@stoplight/prism-cli/dist/index.js')
const mock = fileURLToPath(new URL('cli.js', import.meta.resolve('@fansly-chats/mock-server')))
const floor = `const { createServer } = require('node:http'); const body = JSON.stringify({ data: 'x'.repeat(3000) })
createServer((_, response) => response.end(body)).listen(Number(process.argv[1]), '127.0.0.1')`

const servers: Readonly<Record<string, (port: number) => readonly [mount: string, ...args: string[]]>> = {
  'bare node:http': (port) => ['', '-e', floor, `${port}`],
  'mock server, world': (port) => ['/onlyfansapi', mock, '--port', `${port}`, '--quiet'],
  'mock server, --static': (port) => ['/onlyfansapi', mock, '--port', `${port}`, '--quiet', '--static'],
  'stock Prism, silent': (port) => ['', prism, 'mock', '-p', `${port}`, '-v', 'silent', specification],
  'stock Prism': (port) => ['', prism, 'mock', '-p', `${port}`, specification],
}

const rates: [name: string, rate: number][] = []
for (const [index, [name, start]] of Object.entries(servers).entries()) {
  const port = 4100 + index
  const [mount, ...args] = start(port)
  const url = `http://127.0.0.1:${port}${mount}${path}`
  const server = spawn(process.execPath, args, { stdio: 'ignore' })
  try {
    await answering(url, server)
    await autocannon({ url, headers, connections: 10, duration: 2 })
    const { requests, non2xx } = await autocannon({ url, headers, connections: 10, duration: seconds })
    if (non2xx > 0) throw new Error(`${name} refused ${non2xx} requests`)
    rates.push([name, requests.average])
  } finally {
    server.kill()
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
}

const stock = rates.at(-1)?.[1] ?? Number.NaN
console.log('Answers a second over loopback, 10 connections')
console.table(
  Object.fromEntries(
    rates.map(([name, rate]) => [
      name,
      { 'a second': Math.round(rate), 'times stock Prism': Math.round((rate / stock) * 10) / 10 },
    ]),
  ),
)

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    if (server.exitCode !== null) throw new Error(`The server behind ${url} ended with ${server.exitCode}`)
    if (
      await fetch(url, { headers }).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`No answer from ${url}`)
}
