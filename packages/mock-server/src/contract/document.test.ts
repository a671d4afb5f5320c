import { expect, test } from 'vitest'

import { documentedOperations, locate, serverUrl } from './document.ts'

test('operations are those of paths, with the parameters of both, references followed', () => {
  const document = {
    paths: {
      '/a~b/{c}': {
        summary: 'Not an operation',
        parameters: [{ $ref: '#/components/parameters/C' }],
        get: { operationId: 'show', parameters: [{ name: 'd', in: 'query' }] },
      },
    },
    webhooks: { sent: { post: { operationId: 'onSent' } } },
    components: { parameters: { C: { name: 'c', in: 'path' } } },
  }
  expect(documentedOperations(document)).toMatchObject([
    {
      pointer: '#/paths/~1a~0b~1%7Bc%7D/get',
      path: '/a~b/{c}',
      method: 'get',
      parameters: [
        { pointer: '#/components/parameters/C', value: { name: 'c' } },
        { pointer: '#/paths/~1a~0b~1%7Bc%7D/get/parameters/0', value: { name: 'd' } },
      ],
    },
  ])
})

test('a reference is followed to its end, and to nowhere where it has none', () => {
  const document = {
    a: { $ref: '#/b~1c' },
    'b/c': { name: 'end' },
    d: { $ref: '#/nowhere' },
    e: { $ref: '#/e' },
  }
  expect(locate(document, { $ref: '#/a' }, '#/x')).toEqual({ pointer: '#/b~1c', value: { name: 'end' } })
  expect(locate(document, document.d, '#/d')).toBeUndefined()
  expect(locate(document, document.e, '#/e')).toBeUndefined()
})

test('the server URL is the first one, or empty', () => {
  expect(serverUrl({ servers: [{ url: 'https://a.example.com' }, { url: 'https://b.example.com' }] })).toBe(
    'https://a.example.com',
  )
  expect(serverUrl({})).toBe('')
})
