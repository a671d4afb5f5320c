// How the mock server does on loopback, beside its peers and a bare node:http server: first 200, answers, CPU, memory.
import autocannon from 'autocannon'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { usageOf } from './process-usage.ts'

const seconds = 5
const path = '/api/fansly/fansly_acct_1/chats?limit=5'
const headers = { authorization: 'Bearer k' }
const specification = fileURLToPath(import.meta.resolve('@fansly-chats/specs/onlyfansapi.json'))
const { resolve } = createRequire(import.meta.url)
const prism = resolve('@stoplight/prism-cli/dist/index.js')
const mockoon = resolve('@mockoon/cli/bin/run.js')
const mock = fileURLToPath(new URL('cli.js', import.meta.resolve('@fansly-chats/mock-server')))
const peer = (name: string): string => fileURLToPath(new URL(`mock-peers/${name}.ts`, import.meta.url))

const bare = `const { createServer } = require('node:http'); const body = JSON.stringify({ data: 'x'.repeat(3000) })
createServer((_, response) => response.end(body)).listen(Number(process.argv[1]), '127.0.0.1')`

const servers: Readonly<Record<string, (port: string) => readonly [mount: string, ...args: string[]]>> = {
  'bare node:http': (port) => ['', '-e', bare, port],
  'mock server, world': (port) => ['/onlyfansapi', mock, '--port', port, '--quiet'],
  'mock server, world, logging': (port) => ['/onlyfansapi', mock, '--port', port],
  'mock server, --static': (port) => ['/onlyfansapi', mock, '--port', port, '--quiet', '--static'],
  'openapi-backend, both validated': (port) => ['', peer('openapi-backend'), port],
  'Scalar, validating nothing of its answers': (port) => ['', peer('scalar'), port],
  'Mockoon, validating nothing': (port) => ['', mockoon, 'start', '--data', specification, '--port', port],
  'stock Prism, silent': (port) => ['', prism, 'mock', '-p', port, '-v', 'silent', specification],
  'stock Prism': (port) => ['', prism, 'mock', '-p', port, specification],
}

interface Measured {
  readonly rate: number
  readonly cpu: number
  readonly start: number
  readonly memory: number
}

const measured = new Map<string, Measured>()
for (const [index, [name, args]] of Object.entries(servers).entries()) {
  try {
    measured.set(name, await measure(4100 + index * 10, args))
  } catch (error) {
    console.log(`${name}: ${String(error)}`)
  }
}

const floor = measured.get('bare node:http')
const stock = measured.get('stock Prism')
const ratio = (value: number, to: number | undefined): number =>
  Math.round((value / (to ?? Number.NaN)) * 10) / 10
console.log('Over loopback, 10 connections')
console.table(
  Object.fromEntries(
    [...measured].map(([name, { rate, cpu, start, memory }]) => [
      name,
      {
        'answers a second': Math.round(rate),
        'times stock Prism': ratio(rate, stock?.rate),
        'times bare': Math.round((rate / (floor?.rate ?? Number.NaN)) * 100) / 100,
        'CPU us an answer': Math.round(cpu),
        'first 200, ms': Math.round(start),
        'times bare start': ratio(start, floor?.start),
        'MB at the end': Math.round(memory),
      },
    ]),
  ),
)

async function measure(
  firstPort: number,
  argsFor: (port: string) => readonly [mount: string, ...args: string[]],
): Promise<Measured> {
  // Of the starts, the quickest: what disturbs them only ever adds to them.
  const starts: number[] = []
  for (let port = firstPort; port < firstPort + 3; port++) {
    const { server, start } = await startServer(port, argsFor)
    starts.push(start)
    await stop(server)
  }
  const { server, url } = await startServer(firstPort + 3, argsFor)
  try {
    await autocannon({ url, headers, connections: 10, duration: 2 })
    const before = usageOf(server.pid ?? 0)
    const { requests, non2xx } = await autocannon({ url, headers, connections: 10, duration: seconds })
    const after = usageOf(server.pid ?? 0)
    if (non2xx > 0) throw new Error(`refused ${non2xx} requests`)
    const cpu = ((after.cpu - before.cpu) * 1000) / requests.total
    return { rate: requests.average, cpu, start: Math.min(...starts), memory: after.memory }
  } finally {
    await stop(server)
  }
}

async function startServer(
  port: number,
  argsFor: (port: string) => readonly [mount: string, ...args: string[]],
): Promise<{ server: ChildProcess; url: string; start: number }> {
  const [mount, ...args] = argsFor(String(port))
  const url = `http://127.0.0.1:${port}${mount}${path}`
  const begin = performance.now()
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    if (server.exitCode !== null) throw new Error(`The server behind ${url} ended with ${server.exitCode}`)
    if ((await statusOf(url)) === 200) return { server, url, start: performance.now() - begin }
    await new Promise((wait) => setTimeout(wait, 2))
  }
  await stop(server)
  throw new Error(`No answer from ${url}`)
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = once(server, 'exit')
  server.kill()
  const insist = setTimeout(() => server.kill('SIGKILL'), 3000)
  await exit
  clearTimeout(insist)
}

function statusOf(url: string): Promise<number> {
  return new Promise((found) => {
    const asking = request(url, { headers, agent: false }, (response) => {
      response.resume()
      found(response.statusCode ?? 0)
    })
    asking.on('error', () => found(0))
    asking.end()
  })
}
