import { describe, expect, test } from 'vitest'
import { wasNotSent } from './not-sent.ts'

const coded = (code: string, members: object = {}): Error =>
  Object.assign(new Error(code), { code, ...members })
const failed = (cause: unknown): TypeError => new TypeError('fetch failed', { cause })

describe('nothing was sent', () => {
  test.for([
    ['a refused connection', failed(coded('ECONNREFUSED', { syscall: 'connect' }))],
    ['a name that leads nowhere', failed(coded('ENOTFOUND', { syscall: 'getaddrinfo' }))],
    ['a name server that is away', failed(coded('EAI_AGAIN'))],
    ['the code on the error itself, as Bun has it', coded('ECONNREFUSED')],
    ['every address of a host', failed(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]))],
    ['a cause of a cause', failed(failed(coded('ECONNREFUSED')))],
    [
      'words of Deno for a refused connection',
      failed(
        new Error(
          'error sending request for url (http://127.0.0.1:7799/): client error (Connect): tcp connect error: Connection refused (os error 111)',
        ),
      ),
    ],
    [
      'words of Deno for a name that leads nowhere',
      failed(
        new Error(
          'error sending request for url (http://no-such-host.invalid/): client error (Connect): dns error: failed to lookup address information: Name or service not known',
        ),
      ),
    ],
  ])('after %s', ([, error]) => {
    expect(wasNotSent(error)).toBe(true)
  })
})

describe('nobody knows whether anything was sent', () => {
  test.for<[string, unknown]>([
    ['a connection that was reset', failed(coded('ECONNRESET', { syscall: 'read' }))],
    ['a connection that was closed', failed(coded('UND_ERR_SOCKET'))],
    ['a pipe that broke', failed(coded('EPIPE'))],
    ['an answer that came too late', failed(coded('UND_ERR_HEADERS_TIMEOUT'))],
    ['the words of a browser', new TypeError('Failed to fetch')],
    [
      'the words of workerd, which calls everything retryable',
      Object.assign(new Error('Network connection lost.'), { retryable: true }),
    ],
    [
      'words of Deno for a connection that was lost',
      failed(
        new Error(
          'error sending request from 127.0.0.1:5 for URL (127.0.0.1:6): client error (SendRequest): connection closed',
        ),
      ),
    ],
    [
      'an address that looks like the words of Deno',
      failed(
        new Error(
          'error sending request for url (http://host/?q=client error (Connect): dns error): Connection reset by peer',
        ),
      ),
    ],
    ['one address of two', new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')])],
    ['no address at all', new AggregateError([])],
    ['a code that is a number', Object.assign(new Error('a'), { code: 20 })],
    ['text', 'ECONNREFUSED'],
    ['null', null],
    ['undefined', undefined],
  ])('after %s', ([, error]) => {
    expect(wasNotSent(error)).toBe(false)
  })

  test('after an error that is its own cause', () => {
    const error = new Error('round and round')
    error.cause = new Error('and round', { cause: error })
    expect(wasNotSent(error)).toBe(false)
  })
})
