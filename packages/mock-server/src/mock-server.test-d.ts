import { expectTypeOf, test } from 'vitest'

import {
  createMockServer,
  type FaultRule,
  type MockServer,
  type MockServerOptions,
  type MockSession,
  type RequestRecord,
  type WebhookDelivery,
  type WebhookTarget,
  type World,
  type WorldSnapshot,
} from './index.ts'

test('every option is optional, and none may be undefined', () => {
  expectTypeOf<Record<never, never>>().toExtend<MockServerOptions>()
  expectTypeOf<{ port: undefined }>().not.toExtend<MockServerOptions>()
  expectTypeOf<{ onRequest: (record: RequestRecord) => void }>().toExtend<MockServerOptions>()
  expectTypeOf<{ onDelivery: (delivery: WebhookDelivery) => void }>().toExtend<MockServerOptions>()
})

test('fetch goes wherever the global one does', () => {
  expectTypeOf<MockServer['fetch']>().toEqualTypeOf<typeof fetch>()
})

test('only gateways have a URL', () => {
  expectTypeOf<MockServer['url']>().parameter(0).toEqualTypeOf<'apifansly' | 'onlyfansapi'>()
})

test('the world is for reading', () => {
  expectTypeOf<MockServer['world']>().toEqualTypeOf<World>()
  expectTypeOf<World['chats']>().not.toHaveProperty('set')
})

test('a session is the mock server without what is for all of them', () => {
  expectTypeOf<MockServer>().toExtend<MockSession>()
  expectTypeOf<MockServer['session']>().returns.toEqualTypeOf<MockSession>()
  expectTypeOf<MockSession>().not.toHaveProperty('close')
})

test('creators have worlds, and share a clock of two kinds', () => {
  expectTypeOf<MockSession['creator']>().toEqualTypeOf<(account: string) => World>()
  expectTypeOf<MockSession['snapshot']>().returns.toEqualTypeOf<WorldSnapshot>()
  expectTypeOf<WorldSnapshot['version']>().toEqualTypeOf<2>()
  expectTypeOf<{ creators: 3; clock: 'running' }>().toExtend<MockServerOptions>()
  expectTypeOf<{ clock: 'ticking' }>().not.toExtend<MockServerOptions>()
})

test('a fault has what it needs, and nothing else', () => {
  expectTypeOf<{ fault: 'rate-limited'; nth: 2 }>().toExtend<FaultRule>()
  expectTypeOf<{ fault: 'latency'; milliseconds: 5 }>().toExtend<FaultRule>()
  expectTypeOf<{ fault: 'latency' }>().not.toExtend<FaultRule>()
  expectTypeOf<{ fault: 'renamed-field' }>().not.toExtend<FaultRule>()
  expectTypeOf<{ fault: 'new-value'; field: 'type' }>().toExtend<FaultRule>()
  expectTypeOf<{ fault: 'explodes' }>().not.toExtend<FaultRule>()
  expectTypeOf<{ fault: 'reset'; gateway: 'fansly' }>().not.toExtend<FaultRule>()
})

test('a webhook goes to one place, and is signed as its gateway does or as its user says', () => {
  const url = 'http://127.0.0.1'
  expectTypeOf({ provider: 'onlyfansapi', url, secret: 'x' } as const).toExtend<WebhookTarget>()
  expectTypeOf({ provider: 'apifansly', url } as const).toExtend<WebhookTarget>()
  expectTypeOf({ provider: 'apifansly', url, secret: 'x' } as const).not.toExtend<WebhookTarget>()
  const signature = { header: 'x', algorithm: 'sha256' } as const
  expectTypeOf({ provider: 'apifansly', url, secret: 'x', signature } as const).toExtend<WebhookTarget>()
  expectTypeOf({
    provider: 'onlyfansapi',
    url,
    secret: 'x',
    signature,
  } as const).not.toExtend<WebhookTarget>()
  interface Handled {
    readonly provider: 'onlyfansapi'
    readonly handler: (request: Request) => Promise<Response>
  }
  expectTypeOf<Handled>().toExtend<WebhookTarget>()
  expectTypeOf<Handled & { readonly url: string }>().not.toExtend<WebhookTarget>()
})

test('it can be disposed of', () => {
  expectTypeOf(createMockServer()).resolves.toExtend<AsyncDisposable>()
})
