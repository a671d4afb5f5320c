import { describe, expect, test } from 'vitest'

import type { Operation } from './operation.ts'
import { pathParameters, RouteTable } from './route-table.ts'

function operation(method: string, path: string): Operation {
  return {
    id: `${method} ${path}`,
    method,
    path,
    headerNames: [],
    exampleNames: new Map(),
    requestViolations: () => [],
    answerViolations: () => [],
    documentAnswer: () => Promise.reject(new Error('Not called')),
  }
}

const table = new RouteTable([
  operation('get', '/{account}/chats/{chat}'),
  operation('get', '/{account}/chats/unread'),
  operation('post', '/{account}/chats/{chat}/messages'),
  operation('get', '/{account}/chats/{chat}/messages'),
  operation('post', '/{account}/chats/{fan}/vip'),
  operation('post', '/accounts/chats/mute'),
])

function idsAt(path: string): string[] {
  return [...(table.find(path)?.operations.values() ?? [])].map(({ id }) => id)
}

describe('a route', () => {
  test.each([
    ['/a/chats/1', ['get /{account}/chats/{chat}']],
    ['/a/chats/unread', ['get /{account}/chats/unread']],
    [
      '/a/chats/1/messages',
      ['post /{account}/chats/{chat}/messages', 'get /{account}/chats/{chat}/messages'],
    ],
    ['/a/chats/1/vip', ['post /{account}/chats/{fan}/vip']],
    ['/accounts/chats/mute', ['post /accounts/chats/mute']],
  ])('%s has %j', (path, ids) => {
    expect(idsAt(path)).toEqual(ids)
  })

  test('goes back to a parameter where a concrete segment leads nowhere', () => {
    expect(idsAt('/accounts/chats/1')).toEqual(['get /{account}/chats/{chat}'])
    expect(idsAt('/a/chats/unread/messages')).toHaveLength(2)
  })

  test.each(['/', '/a', '/a/chats', '/a/chats/', '//chats/1', '/a/chats/1/messages/', '/a/chats/1/2/3'])(
    '%s is none',
    (path) => {
      expect(table.find(path)).toBeUndefined()
    },
  )

  test('has its parameters by the names of the operation, decoded', () => {
    const segments = table.find('/a%2Fb/chats/%E2%99%A5/vip')?.segments ?? []
    expect(pathParameters('/{account}/chats/{fan}/vip', segments)).toEqual({ account: 'a/b', fan: '♥' })
  })
})
