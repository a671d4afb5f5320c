import { inspect } from 'node:util'
import * as fc from 'fast-check'
import type { Hooks } from '../hooks/hooks.ts'
import { onlyFansApi } from '../onlyfansapi/provider.ts'
import type { Core } from './core.ts'
import { createTransport } from './create-transport.ts'
import type { Fetch } from './fetch.ts'
import { type Operations, type Table, table } from './things.fixture.ts'
import type { Verbs } from './verbs.ts'

interface Client {
  readonly core: Core<Operations>
  readonly verbs: Verbs<Operations, Table>
}

/** A client with this key. */
export function setUp(apiKey: string, fetch: Fetch, hooks?: Hooks): Client {
  return createTransport<Operations, Table>(onlyFansApi, table, {
    apiKey,
    baseUrl: 'https://gateway.test',
    fetch,
    hooks,
    maxRetries: 1,
    rateLimiter: false,
  })
}

/** All that a log, a crash report or a debugger would show of a value. */
export function shown(value: unknown): string {
  const { message, stack }: Record<string, unknown> = Object(value)
  return [
    inspect(value, {
      depth: Infinity,
      showHidden: true,
      maxStringLength: Infinity,
      maxArrayLength: Infinity,
    }),
    JSON.stringify(value) ?? '',
    String(Object(value) === value ? message : value),
    String(stack),
  ].join('\n')
}

/** The ways in which a text is written down. */
export const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in the JSON of PHP': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('/', String.raw`\/`),
  'in the JSON of Go': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  'percent-encoded': encodeURIComponent,
  'percent-encoded in small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'as a form': (text) => new URLSearchParams({ text }).toString().slice('text='.length),
}

/** The ways in which a text has a key in it. */
export function leaks(text: string, apiKey: string): string[] {
  return Object.keys(spellings).filter((name) => text.includes(spellings[name]?.(apiKey) ?? apiKey))
}

/** Keys as the gateways have them, and any others that a header can carry. */
export const apiKeys: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^ofapi_[A-Za-z0-9]{8,40}$/),
  fc.stringMatching(/^[A-Za-z0-9+/=_.|-]{12,40}$/),
  fc.stringMatching(/^[!-~]{12,40}$/),
)
