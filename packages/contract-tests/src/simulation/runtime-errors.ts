/** The runtimes whose `fetch` is simulated. */
export const runtimes = ['node', 'bun', 'deno', 'workerd', 'chromium'] as const

export type Runtime = (typeof runtimes)[number]

/** What may happen to a connection. */
export type ConnectionFault =
  | 'refused'
  | 'unresolved'
  | 'reset'
  | 'closed'
  | 'not HTTP'
  | 'reset in the body'
  | 'closed in the body'
  | 'bad compression'

const url = 'https://gateway.example/api?search=secret'

/** Whether a runtime tells a request that did not leave from one that was lost on the way. */
export function tellsUnsent(runtime: Runtime): boolean {
  return runtime === 'node' || runtime === 'bun' || runtime === 'deno'
}

/** What `fetch`, or the reading of a body, rejects with: seen at each runtime. */
export function rejectionOf(runtime: Runtime, fault: ConnectionFault, isDoubleStack: boolean): unknown {
  switch (runtime) {
    case 'node':
      return nodeRejection(fault, isDoubleStack)
    case 'bun':
      return Object.assign(new TypeError(bun[fault]), {
        code: bun[fault].split(/[: ]/).at(0),
        errno: 0,
        path: url,
      })
    case 'deno': {
      const { message, cause } = deno[fault]
      return new TypeError(message, cause === undefined ? {} : { cause: new Error(cause) })
    }
    case 'workerd':
      return fault === 'unresolved'
        ? new Error('internal error; reference = 0123456789abcdef')
        : fault === 'bad compression'
          ? new TypeError('Gzip decompression failed.')
          : Object.assign(new Error('Network connection lost.'), { retryable: true })
    case 'chromium':
      return new TypeError('Failed to fetch')
  }
}

/** What Node.js rejects with when nobody answers its knock; the other runtimes knock on. */
export function connectTimeoutOfNode(): unknown {
  const cause = Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' })
  return new TypeError('fetch failed', { cause })
}

/** What `fetch` rejects with when its signal aborts. */
export function abortRejectionOf(runtime: Runtime, signal: AbortSignal, keepsReason: boolean): unknown {
  const reason: unknown = signal.reason
  if (keepsReason) return reason
  return runtime === 'workerd'
    ? Object.assign(new Error(String(reason)), { retryable: true })
    : new DOMException('This operation was aborted', 'AbortError')
}

function nodeRejection(fault: ConnectionFault, isDoubleStack: boolean): unknown {
  const [message, code, syscall] = node[fault]
  const inner = Object.assign(new Error(message), { code, ...(syscall && { errno: -1, syscall }) })
  if (fault === 'refused' && isDoubleStack) {
    const both = [inner, Object.assign(new Error('connect ECONNREFUSED ::1:443'), { code, syscall })]
    return new TypeError('fetch failed', { cause: Object.assign(new AggregateError(both, ''), { code }) })
  }
  const isInBody = fault.endsWith('body') || fault === 'bad compression'
  return new TypeError(isInBody ? 'terminated' : 'fetch failed', { cause: inner })
}

const node: Readonly<Record<ConnectionFault, readonly [message: string, code: string, syscall?: string]>> = {
  refused: ['connect ECONNREFUSED 127.0.0.1:443', 'ECONNREFUSED', 'connect'],
  unresolved: ['getaddrinfo ENOTFOUND gateway.example', 'ENOTFOUND', 'getaddrinfo'],
  reset: ['read ECONNRESET', 'ECONNRESET', 'read'],
  closed: ['other side closed', 'UND_ERR_SOCKET'],
  'not HTTP': ['Response does not match the HTTP/1.1 protocol', 'HPE_INVALID_CONSTANT'],
  'reset in the body': ['read ECONNRESET', 'ECONNRESET', 'read'],
  'closed in the body': ['other side closed', 'UND_ERR_SOCKET'],
  'bad compression': ['incorrect header check', 'Z_DATA_ERROR'],
}

const bunReset = 'ECONNRESET: The socket connection was closed unexpectedly.'
const bun: Readonly<Record<ConnectionFault, string>> = {
  refused: 'ECONNREFUSED: Unable to connect. Is the computer able to access the url?',
  unresolved: 'ENOTFOUND: getaddrinfo ENOTFOUND gateway.example',
  reset: bunReset,
  closed: bunReset,
  'not HTTP': 'Malformed_HTTP_Response fetching',
  'reset in the body': bunReset,
  'closed in the body': bunReset,
  'bad compression': 'ZlibError fetching',
}

const denoConnect = `error sending request for url (${url}): client error (Connect): `
const denoSend =
  'error sending request from 127.0.0.1:5000 for URL (127.0.0.1:443): client error (SendRequest): '
const denoBody = { message: 'error reading a body from connection', cause: undefined }
const deno: Readonly<
  Record<ConnectionFault, { readonly message: string; readonly cause: string | undefined }>
> = {
  refused: {
    message: 'fetch failed',
    cause: `${denoConnect}tcp connect error: Connection refused (os error 111)`,
  },
  unresolved: {
    message: 'fetch failed',
    cause: `${denoConnect}dns error: failed to lookup address information: Name or service not known`,
  },
  reset: { message: 'fetch failed', cause: 'Connection reset by peer (os error 104)' },
  closed: { message: 'fetch failed', cause: `${denoSend}connection closed before message completed` },
  'not HTTP': { message: 'fetch failed', cause: `${denoSend}invalid HTTP version parsed` },
  'reset in the body': denoBody,
  'closed in the body': denoBody,
  'bad compression': { message: 'unexpected end of file', cause: undefined },
}
