import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { ListenError } from '../errors/listen-error.ts'
import { PortInUseError } from '../errors/port-in-use-error.ts'
import type { App } from './app.ts'
import { partsOf } from './parts.ts'
import { pause } from './pause.ts'
import type { Delivery, WireResponse } from './wire.ts'

// An import would bring along all of `fetch`: it looks at every export, some of which Node.js loads when they are looked at.
const { createServer } = process.getBuiltinModule('node:http')

/** An app on a port. */
export interface HttpListener {
  readonly port: number
  /** Where it can be reached from this machine, without a slash at the end. */
  readonly origin: string
  /** Takes no more connections, and resolves when every request under way is answered, or has had a second for it. */
  close(): Promise<void>
}

/**
 * Serves an app over HTTP/1.1. Port 0 is any free one.
 *
 * @throws {PortInUseError} When something else listens there.
 * @throws {ListenError} When it cannot listen there for another reason.
 */
export async function listen(app: App, port: number, host: string): Promise<HttpListener> {
  const server = createServer((incoming, outgoing) => void respond(server, app, incoming, outgoing))
  const address = await start(server, port, host)
  return {
    port: address.port,
    origin: originOf(address),
    close: () => close(server),
  }
}

/** How long a client may take to finish its request once the server closes, in milliseconds. */
const gracePeriod = 1000

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), gracePeriod)
    // An error would say that it was closed already.
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
  })
}

function start(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE' ? new PortInUseError(port, host) : new ListenError(port, host, cause),
      ),
    )
    server.listen(port, host, () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address)
    })
  })
}

/** An address that stands for all interfaces cannot be called; the loopback one of its family can. */
function originOf({ address, family, port }: AddressInfo): string {
  const callable = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
  return `http://${family === 'IPv6' ? `[${callable}]` : callable}:${port}`
}

async function respond(
  server: Server,
  app: App,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url: target = '/' } = incoming
  const headers = joinHeaders(incoming.headers)
  const hasBody = 'content-length' in headers || 'transfer-encoding' in headers
  const isLocal = isLoopback(incoming.socket.remoteAddress)
  const response = await app({ method, target, headers, body: hasBody ? incoming : null, isLocal })
  // A connection that is kept open would keep a server that closes waiting for it.
  outgoing.shouldKeepAlive &&= server.listening
  if (response.delivery) return deliver(outgoing, response, response.delivery)
  outgoing.writeHead(response.status, response.headers)
  outgoing.end(response.body)
}

function isLoopback(address = ''): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address)
}

/** Sends a response that something happens to on its way; none, where its client has gone. */
async function deliver(
  outgoing: ServerResponse,
  { status, headers, body }: WireResponse,
  { delay, drip, loss }: Delivery,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    if (delay > 0) await pause(delay, [gone.signal])
    if (loss === 'silence') return
    if (loss === 'reset') return void outgoing.socket?.resetAndDestroy()
    outgoing.writeHead(status, headers)
    outgoing.flushHeaders()
    // Not reset, as that would throw away headers that the client has not read yet.
    if (loss === 'reset after headers') return outgoing.socket?.destroySoon()
    const parts = partsOf(body ?? '', drip?.parts ?? 1)
    for (const part of parts) {
      if (drip) await pause(drip.milliseconds / parts.length, [gone.signal])
      outgoing.write(part)
    }
    outgoing.end()
  } catch (error) {
    if (!gone.signal.aborted) throw error
  }
}

/** Only `set-cookie`, which no request has, comes as a list. */
function joinHeaders(incoming: IncomingMessage['headers']): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name in incoming) {
    const value = incoming[name]
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return headers
}
