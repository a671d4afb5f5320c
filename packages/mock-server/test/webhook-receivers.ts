import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'

import type { World } from '../src/world/world.ts'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver on a port. It answers with these statuses, one after the other, and then with the last one of them. */
export async function receiver(
  ...statuses: number[]
): Promise<{ url: string; received: Received[] } & AsyncDisposable> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    response.writeHead(statuses[received.length] ?? statuses.at(-1) ?? 200)
    received.push({ headers: request.headers, body })
    response.end('Thank you')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

/** A handler that keeps what it is sent. */
export function keeper(status = 200): {
  handler: (request: Request) => Promise<Response>
  requests: Request[]
  bodies: unknown[]
} {
  const requests: Request[] = []
  const bodies: unknown[] = []
  return {
    requests,
    bodies,
    async handler(request) {
      requests.push(request)
      bodies.push(await request.json())
      return new Response(null, { status })
    },
  }
}

/** The chat that is on top of the list, and the fan in it. */
export function newest(world: World): { readonly chatId: string; readonly fanId: string } {
  const [conversation] = world.conversations()
  return { chatId: conversation?.chat.id ?? '', fanId: conversation?.fan.id ?? '' }
}
