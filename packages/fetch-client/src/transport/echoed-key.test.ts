import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Hooks } from '../hooks/hooks.ts'
import type { Fetch } from './fetch.ts'
import { apiKeys, leaks, setUp, shown, spellings } from './redactor.fixture.ts'
import { params, table } from './things.fixture.ts'

interface Told {
  readonly what: string
  readonly apiKey: string
  readonly told: string
}

/** A text with a key in it, spelled in one way or another, and more of it around. */
const echoes = fc
  .record({
    apiKey: apiKeys,
    spelling: fc.constantFrom(...Object.keys(spellings)),
    before: fc.constantFrom('', 'Bearer ', 'key='),
    after: fc.constantFrom('', ' ', '!'),
  })
  .map(({ apiKey, spelling, before, after }) => ({
    what: spelling,
    apiKey,
    told: before + (spellings[spelling]?.(apiKey) ?? apiKey) + after,
  }))

const gateways: Readonly<Record<string, (echo: Told) => Fetch>> = {
  'a body':
    ({ told }) =>
    async () =>
      new Response(`{"message":"${told}"}`),
  'a body that is parsed':
    ({ told }) =>
    async () =>
      Response.json({ data: { message: told, [told]: [told] } }),
  'a body that is parsed, of a failure':
    ({ told }) =>
    async () =>
      Response.json({ message: told, errors: { [told]: told } }, { status: 401 }),
  'a body that is parsed, of a failure told in it':
    ({ told }) =>
    async () =>
      Response.json({ success: false, error: told }),
  'a failure of the gateway':
    ({ told }) =>
    async () =>
      Response.json({ detail: told }, { status: 503 }),
  'a page':
    ({ told }) =>
    async () =>
      new Response(`<html>${told}</html>`),
  'a page of a failure':
    ({ told }) =>
    async () =>
      new Response(`<html>${told}</html>`, { status: 502 }),
  'half a body':
    ({ told }) =>
    async () =>
      new Response(`{"message":"${told}`),
  'a text in place of a body':
    ({ told }) =>
    async () =>
      Response.json(told),
  'a header':
    ({ told }) =>
    async () =>
      Response.json({}, { headers: { 'x-echo': told, 'x-request-id': told } }),
  'a header of a failure':
    ({ told }) =>
    async () =>
      Response.json({}, { status: 403, headers: { 'x-echo': told, 'content-type': told } }),
  'a header of a page':
    ({ told }) =>
    async () =>
      new Response('<html>', { headers: { 'content-type': told } }),
  'the status text':
    ({ told }) =>
    async () =>
      Response.json({}, { status: 400, statusText: told }),
  'a redirect':
    ({ told }) =>
    async () =>
      new Response(null, {
        status: 302,
        headers: { location: `https://elsewhere.test/${encodeURIComponent(told)}` },
      }),
  'a thrown error':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError(told)),
  'the cause of a thrown error':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error(told, { cause: new Error(told) }) })),
  'a cause that is text':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: told })),
  'a cause that is an object':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: { headers: { authorization: told }, told } })),
  'an error of several':
    ({ told }) =>
    () =>
      Promise.reject(new AggregateError([new Error(told), told, { told }], told)),
  'a cause of several':
    ({ told }) =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause: new AggregateError([new Error(told)], 'all') })),
  'members of an error':
    ({ told }) =>
    () =>
      Promise.reject(
        Object.assign(new Error('a'), {
          code: told,
          config: { headers: { told } },
          request: [told],
          name: told,
        }),
      ),
  'names of members of an error':
    ({ told }) =>
    () =>
      Promise.reject(Object.assign(new Error('a'), { [told]: 1, [Symbol(told)]: 2 })),
  'hidden members of an error':
    ({ told }) =>
    () =>
      Promise.reject(
        Object.defineProperty(new Error('a'), 'request', {
          value: new Headers({ a: told }),
          enumerable: false,
        }),
      ),
  'members of an error that are maps':
    ({ told }) =>
    () =>
      Promise.reject(Object.assign(new Error('a'), { headers: new Map([[told, told]]) })),
  'a stack':
    ({ told }) =>
    () =>
      Promise.reject(Object.assign(new Error('a'), { stack: `Error: a\n at ${told}` })),
  'text that is thrown':
    ({ told }) =>
    () =>
      Promise.reject(told),
  'an object that is thrown':
    ({ told }) =>
    () =>
      Promise.reject({ told, message: told, toString: () => told }),
  'a DOMException':
    ({ told }) =>
    () =>
      Promise.reject(new DOMException(told, 'NetworkError')),
  'an error while the body is read':
    ({ told }) =>
    async () =>
      new Response(
        new ReadableStream({
          pull: (body) => body.error(new TypeError('terminated', { cause: new Error(told) })),
        }),
      ),
}

describe.for(Object.entries(gateways))('a key that comes back in %s', ([, gateway]) => {
  test.for([['readThing'], ['sendThing']] as const)('is shown nowhere by %s', async ([id]) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    await fc.assert(
      fc.asyncProperty(echoes, async (echo) => {
        const events: unknown[] = []
        const hooks: Hooks = {
          onRequest: (event) => void events.push(event),
          onResponse: (event) => void events.push(event),
          onRetry: (event) => void events.push(event),
          onRateLimit: (event) => void events.push(event),
          onCredits: (event) => void events.push(event),
        }
        const client = setUp(echo.apiKey, gateway(echo), hooks)
        const outcome: unknown = await client.core
          .call(table[id], { params })
          .catch((error: unknown) => error)
        const text = [client, outcome, ...events].map(shown).join('\n')
        expect(leaks(text, echo.apiKey)).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect(silenced).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
})
