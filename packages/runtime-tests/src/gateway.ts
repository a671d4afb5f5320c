import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { type ScenarioName, scenarios } from './scenarios.ts'

/** A gateway on loopback that does what its address says: `<url>/<scenario>/<scene>/…`. */
export interface Gateway {
  readonly url: string
  /** An address at which nobody listens. */
  readonly deadUrl: string
  close(): Promise<void>
}

/** Starts a gateway. `<url>/arrived/<scene>` tells how many requests of a scene have arrived whole. */
export async function startGateway(): Promise<Gateway> {
  const arrived = new Map<string, number>()
  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy())
  })
  // Clients that are cut off leave sockets behind whose errors are no news.
  server.on('connection', (socket) => socket.on('error', () => {}))
  server.on('clientError', (_error, socket) => socket.destroy())
  const port = await listen(server)
  const deadPort = await freePort()
  const url = `http://127.0.0.1:${port}`

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*')
    if (request.method === 'OPTIONS') return preflight(response)
    const { pathname, searchParams: query } = new URL(request.url ?? '/', url)
    const [, scenario = '', scene = ''] = pathname.split('/')
    if (scenario === 'arrived') return void response.end(String(arrived.get(scene) ?? 0))

    response.setHeader('access-control-expose-headers', '*')
    const body = await text(request)
    const turn = (arrived.get(scene) ?? 0) + 1
    arrived.set(scene, turn)
    if (!isScenario(scenario)) return void response.writeHead(404).end()
    scenarios[scenario]({
      request,
      response,
      query,
      body,
      turn,
      elsewhere: `${url}/elsewhere/${scene}-elsewhere`,
    })
  }

  return {
    url,
    deadUrl: `http://127.0.0.1:${deadPort}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** A page of another origin may send what the client sends. */
function preflight(response: ServerResponse): void {
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, POST, DELETE',
      'access-control-allow-headers': 'accept, authorization, content-type',
      'access-control-max-age': '600',
    })
    .end()
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name)
}

async function freePort(): Promise<number> {
  const server = createTcpServer()
  const port = await listen(server)
  server.close()
  await once(server, 'close')
  return port
}

async function listen(server: TcpServer): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return address.port
}
