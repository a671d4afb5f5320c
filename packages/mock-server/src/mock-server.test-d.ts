import { expectTypeOf, test } from 'vitest'

import {
  createMockServer,
  type MockServer,
  type MockServerOptions,
  type RequestRecord,
  type World,
} from './index.ts'

test('every option is optional, and none may be undefined', () => {
  expectTypeOf<Record<never, never>>().toExtend<MockServerOptions>()
  expectTypeOf<{ port: undefined }>().not.toExtend<MockServerOptions>()
  expectTypeOf<{ onRequest: (record: RequestRecord) => void }>().toExtend<MockServerOptions>()
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

test('it can be disposed of', () => {
  expectTypeOf(createMockServer()).resolves.toExtend<AsyncDisposable>()
})
