import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { apiKey } from './api-key.ts'
import { chatPage, laterChatPage, messagePage, sentMessage } from './bodies.ts'

/** One request that has arrived whole. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly query: URLSearchParams
  readonly body: string
  /** Which request of its scene it is, from 1. */
  readonly turn: number
  /** An address of the gateway itself that no scene leads to. */
  readonly elsewhere: string
}

const json = { 'content-type': 'application/json' }

/** The name of something that the gateway does. */
export type ScenarioName =
  | 'wellBehaved'
  | 'alive'
  | 'compressed'
  | 'rateLimitedOnce'
  | 'rateLimited'
  | 'unavailableOnce'
  | 'unavailable'
  | 'silent'
  | 'stalled'
  | 'resetBeforeHeaders'
  | 'closedBeforeHeaders'
  | 'resetInBody'
  | 'closedInBody'
  | 'resetInBodyOnce'
  | 'truncatedJson'
  | 'html'
  | 'empty'
  | 'redirecting'

/** What the gateway does, by the first segment of the path. */
export const scenarios: Readonly<Record<ScenarioName, (exchange: Exchange) => void>> = {
  wellBehaved: (exchange) => answer(exchange),
  // From the second request on something more was said.
  alive(exchange) {
    const path = exchange.request.url ?? ''
    if (path.includes('/messages')) answer(exchange, messagePage('Hi'))
    else if (exchange.turn === 1) answer(exchange)
    else answer(exchange, laterChatPage())
  },
  compressed: ({ response, query }) =>
    response
      .writeHead(200, { ...json, 'content-encoding': 'gzip' })
      .end(gzipSync(JSON.stringify(chatPage(Number(query.get('offset')))))),
  rateLimitedOnce: (exchange) => (exchange.turn === 1 ? refuse(exchange, 429, '1') : answer(exchange)),
  rateLimited: (exchange) => refuse(exchange, 429, '30'),
  unavailableOnce: (exchange) => (exchange.turn === 1 ? refuse(exchange, 503) : answer(exchange)),
  unavailable: (exchange) => refuse(exchange, 503),
  silent: () => {},
  stalled: begin,
  resetBeforeHeaders: ({ request }) => request.socket.resetAndDestroy(),
  closedBeforeHeaders: ({ request }) => request.socket.destroy(),
  resetInBody(exchange) {
    begin(exchange)
    setTimeout(() => exchange.request.socket.resetAndDestroy(), 50)
  },
  closedInBody(exchange) {
    begin(exchange)
    setTimeout(() => exchange.request.socket.destroy(), 50)
  },
  resetInBodyOnce: (exchange) => (exchange.turn === 1 ? scenarios.resetInBody(exchange) : answer(exchange)),
  truncatedJson: ({ response }) => response.writeHead(200, json).end('{"data":{"data":['),
  html: ({ response }) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Down for now</h1>'),
  empty: ({ response }) => response.writeHead(200, json).end(),
  redirecting: ({ response, elsewhere }) => response.writeHead(302, { location: elsewhere }).end(),
}

function answer(exchange: Exchange, body = bodyOf(exchange)): void {
  const { request, response } = exchange
  if (request.headers.authorization !== `Bearer ${apiKey}`) {
    response.writeHead(401, json).end('{"message":"Unauthenticated."}')
    return
  }
  response.writeHead(200, {
    ...json,
    'x-rate-limit-limit-minute': '1000',
    'x-rate-limit-remaining-minute': '985',
  })
  response.end(JSON.stringify(body))
}

function bodyOf({ request, query, body }: Exchange): unknown {
  if (request.method !== 'POST') return chatPage(Number(query.get('offset')))
  const { text }: { text: string } = JSON.parse(body)
  return sentMessage(text)
}

function refuse({ response }: Exchange, status: number, retryAfter?: string): void {
  response.writeHead(status, { ...json, ...(retryAfter !== undefined && { 'retry-after': retryAfter }) })
  response.end('{"error":"Not now."}')
}

/** Promises more than it sends. */
function begin({ response }: Exchange): void {
  response.writeHead(200, { ...json, 'content-length': '1000' }).write('{"data":')
}
