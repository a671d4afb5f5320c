import createOpenApiFetchClient from 'openapi-fetch'
import { describe, expect, test } from 'vitest'
import * as table from '../onlyfansapi/operations.ts'
import { type Answer, baseUrl, setUp } from './middleware.fixture.ts'

describe('what is sent', () => {
  const texts = [
    'plain',
    'a b',
    'ü',
    '日本',
    '+',
    '&',
    '=',
    '?',
    '#',
    '%',
    '/',
    "it's",
    '"',
    '',
    'a+b&c=d',
    '~!*()',
    '😀',
    '\n',
  ]

  /** What a client asks fetch for, but the key. */
  async function recorded(ask: (fetch: Answer) => Promise<unknown>): Promise<unknown> {
    const requests: unknown[] = []
    await ask(async (request) => {
      const headers = Object.fromEntries(request.headers)
      delete headers['authorization']
      delete headers['accept']
      requests.push({ method: request.method, url: request.url, headers, body: await request.text() })
      return Response.json({})
    })
    return requests
  }

  const theirs = (fetch: Answer) => createOpenApiFetchClient({ baseUrl, fetch })

  const queries: readonly object[] = [
    {},
    { limit: 5, offset: 0 },
    { limit: undefined, order: 'unread', search: undefined },
    { enabled: true, disabled: false, nothing: null },
    ...texts.map((search) => ({ search, limit: 1 })),
    { 'a b': 'c', 'ü&': 'd' },
  ]

  test.for(Object.values(table))('by %s is what openapi-fetch sends', async (operation) => {
    const [, method, template] = operation
    const placeholders = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
    for (const text of texts.filter((one) => one.trim() !== '')) {
      for (const query of queries) {
        for (const body of method === 'GET'
          ? [undefined]
          : [undefined, {}, { text, list: [text, null], missing: undefined }]) {
          const call = {
            params: { path: Object.fromEntries(placeholders.map((name) => [name, text])), query },
            body,
          }
          const [we, they] = await Promise.all([
            recorded((fetch) => Reflect.apply(setUp(fetch).core.call, undefined, [operation, call])),
            recorded((fetch) => Reflect.apply(theirs(fetch)[method], undefined, [template, call])),
          ])
          expect(we).toEqual(they)
        }
      }
    }
  })
})
