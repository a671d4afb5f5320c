import { describe, expect, test } from 'vitest'

import { appWith, fetchWith } from '../../test/app.ts'
import { createMockServer } from '../mock-server.ts'
import { maximumBodyBytes } from './body.ts'
import type { RequestRecord } from './request-record.ts'
import type { WireResponse } from './wire.ts'

const records: RequestRecord[] = []
const mock = await createMockServer({ onRequest: (record) => records.push(record) })
const chats = `${mock.url('apifansly')}/fansly_1/chats`
const key = { 'x-api-key': 'any' }

function ask(url: string, headers: Record<string, string> = key, init: RequestInit = {}): Promise<Response> {
  return mock.fetch(url, { headers, ...init })
}

const problemType = 'application/problem+json'
const rows = 'data.data.response.data'

describe('credentials', () => {
  test('without a key: 401 in the shape of API Fansly', async () => {
    const response = await ask(chats, {})
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toMatchObject({ statusCode: 401, data: null })
  })

  test('without a key: 401 in the shape of OnlyFansAPI', async () => {
    const response = await ask(`${mock.url('onlyfansapi')}/api/fansly/fansly_acct_1/chats`)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      error: expect.stringContaining('https://app.onlyfansapi.com/api-keys'),
    })
  })

  test('the scheme may be in lower case', async () => {
    const headers = { authorization: 'bearer any' }
    const response = await ask(`${mock.url('onlyfansapi')}/api/fansly/fansly_acct_1/chats`, headers)
    expect(response.status).toBe(200)
  })

  test('with a key required, another one is a 401 too', async () => {
    const strict = await createMockServer({ apiKey: 'secret' })
    const statusOf = async (apiKey: string): Promise<number> =>
      (await strict.fetch(chats, { headers: { 'x-api-key': apiKey } })).status
    expect(await statusOf('guess')).toBe(401)
    expect(await statusOf('secret')).toBe(200)
  })
})

describe('requests that are refused', () => {
  test('an invalid one: 400 of API Fansly, with what is wrong in its words and in a header', async () => {
    const response = await ask(`${chats}?sort=sideways&cursor=`)
    expect(response.status).toBe(400)
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toMatchObject([
      { location: ['request', 'query', 'sort'], code: 'enum' },
      { location: ['request', 'query', 'cursor'], code: 'empty' },
    ])
    expect(await response.json()).toMatchObject({
      statusCode: 400,
      message: expect.stringMatching(
        /query parameter sort must be equal to one of .*; .*parameter cursor must not be empty/,
      ),
      data: null,
    })
  })

  test.each([
    'limit=zero',
    'limit=0',
    'limit=101',
    'limit=',
    'offset=-1',
    'order=sideways',
    'limit=5&limit=6',
  ])('an invalid one: 422 of OnlyFansAPI, %s', async (query) => {
    const url = `${mock.url('onlyfansapi')}/api/fansly/fansly_acct_1/chats?${query}`
    const response = await ask(url, { authorization: 'Bearer any' })
    expect(response.status).toBe(422)
    const [name] = query.split('=')
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toMatchObject([
      { location: ['request', 'query', name] },
    ])
    expect(await response.json()).toEqual({ message: expect.stringContaining(`parameter ${name} `) })
  })

  test('an unknown path: 404 with the operations near it', async () => {
    const response = await ask(`${chats}/unreed`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe(problemType)
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining('apifansly has no operation at /fansly_1/chats/unreed'),
      operations: expect.arrayContaining(['GET /apifansly/{account_id}/chats/unread']),
    })
  })

  test.each(['/', '/fansly_1/chats', '/apifansly2/fansly_1/chats', '//apifansly/fansly_1/chats'])(
    'a path under no gateway, %s: 404 with the prefixes',
    async (path) => {
      const response = await ask(`http://fansly-mock.test${path}`)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({
        mounts: {
          '/apifansly': 'https://v1.apifansly.com/api/fansly',
          '/onlyfansapi': 'https://app.onlyfansapi.com',
        },
      })
    },
  )

  test.each(['POST', 'DELETE', 'OPTIONS'])(
    'another method, %s: 405 with those that there are',
    async (method) => {
      const response = await ask(chats, key, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET')
      expect(response.headers.get('content-type')).toBe(problemType)
      expect(await response.json()).toMatchObject({
        detail: `/apifansly/fansly_1/chats does not take ${method}, only GET`,
      })
    },
  )

  test('HEAD is another method too, and has no body', async () => {
    const response = await ask(chats, key, { method: 'HEAD' })
    expect(response.status).toBe(405)
    expect(await response.text()).toBe('')
  })

  test('percent-encoding that is none: 400', async () => {
    const response = await ask(`${mock.url('apifansly')}/%zz/chats`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ title: 'Malformed URL' })
  })
})

describe('handlers that fail', () => {
  test('an answer that breaks the document: 500 that names everything', async () => {
    const broken = await fetchWith(() => ({
      status: 200,
      body: { statusCode: '200', message: 'Success', data: {} },
    }))
    const response = await broken(chats, { headers: key })
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe(problemType)
    expect(await response.json()).toMatchObject({
      title: 'Request/Response not valid',
      detail: expect.stringMatching(/^The answer to listChats breaks its document: /),
      validation: expect.arrayContaining([
        expect.objectContaining({ location: ['response', 'body'] }),
        expect.objectContaining({ location: ['response', 'body', 'statusCode'] }),
        expect.objectContaining({ location: ['response', 'body', 'data'] }),
      ]),
    })
  })

  test('an answer in the shape of no documented one is held against the loose error', async () => {
    const loose = await fetchWith(() => ({ status: 418, body: { detail: 'Short and stout' } }))
    expect((await loose(chats, { headers: key })).status).toBe(418)
  })

  test('a handler that throws: 500 that says what', async () => {
    const failing = await fetchWith(() => {
      throw new Error('The world ends here')
    })
    const response = await failing(chats, { headers: key })
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      title: 'The mock server failed',
      detail: 'Error: The world ends here',
    })
  })

  test('an operation without a handler is answered from the document', async () => {
    const partial = await fetchWith(() => ({ status: 200, body: {} }))
    const response = await partial(`${chats}/unread`, { headers: key })
    expect(response.status).toBe(200)
    expect(await response.json()).toHaveProperty('data.data.response.total', 5)
  })
})

/** Sends a body with a GET. `fetch` sends none there, other clients may. */
async function send(body: Blob, contentType: string): Promise<WireResponse> {
  const app = await appWith()
  const headers = { ...key, 'content-type': contentType }
  const target = '/apifansly/fansly_1/chats'
  return app({ method: 'GET', target, headers, body: body.stream(), isLocal: true })
}

describe('bodies', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.api+json'])(
    'malformed %s: said in words of the gateway',
    async (contentType) => {
      const response = await send(new Blob(['{"a":']), contentType)
      expect(response.status).toBe(400)
      expect(response.body).toContain('The request body is not JSON: ')
      expect(response.headers['sl-violations']).toContain('"code":"json"')
    },
  )

  test.each([
    ['{}', 'application/json'],
    ['a;b', 'text/csv'],
  ])('one that the operation does not take, %s', async (body, contentType) => {
    const response = await send(new Blob([body]), contentType)
    expect(response.status).toBe(400)
    expect(response.headers['sl-violations']).toContain('"code":415')
  })

  test('one that is too large: 413', async () => {
    const large = new Blob([new Uint8Array(maximumBodyBytes + 1)])
    await expect(send(large, 'text/plain')).resolves.toMatchObject({
      status: 413,
      headers: { 'content-type': problemType },
    })
  })
})

describe('Prefer', () => {
  test.each([
    ['code=401', 401],
    ['code=429', 429],
    ['code=503', 503],
    ['code=404, example=notFound', 404],
    ['example=emptyPage', 200],
    ['dynamic=true', 200],
    ['code=4', 422],
    ['example=nowhere', 404],
  ])('%s is a %i', async (prefer, status) => {
    expect((await ask(chats, { ...key, prefer })).status).toBe(status)
  })

  test('an example is answered instead of the world', async () => {
    const response = await ask(chats, { ...key, prefer: 'example=emptyPage' })
    expect(await response.json()).toHaveProperty(rows, [])
  })

  test('what the document has not is answered with what it has', async () => {
    const response = await ask(chats, { ...key, prefer: 'example=nowhere' })
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining('200: severalChats, middlePage, '),
      examples: { '400': ['invalidRequest', 'emptyMessage'] },
    })
  })

  test('it does not get around the key', async () => {
    expect((await ask(chats, { prefer: 'code=200' })).status).toBe(401)
  })

  test('the next request is answered from the world again', async () => {
    await ask(chats, { ...key, prefer: 'example=emptyPage' })
    expect(await (await ask(chats)).json()).toHaveProperty(`${rows}.length`, 20)
  })
})

describe('static', () => {
  test('everything is answered from the document', async () => {
    const still = await createMockServer({ static: true })
    const response = await still.fetch(chats, { headers: key })
    expect(await response.json()).toHaveProperty(`${rows}.length`, 3)
  })

  test('invalid requests are named all the same', async () => {
    const still = await createMockServer({ static: true })
    const response = await still.fetch(`${chats}?sort=sideways`, { headers: key })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('sort') })
  })
})

test('every request is reported, without headers', async () => {
  records.length = 0
  await ask(`${chats}?sort=oldest`)
  await ask(`${chats}?sort=sideways`)
  await ask('http://fansly-mock.test/nowhere')
  expect(records).toMatchObject([
    {
      method: 'GET',
      target: '/apifansly/fansly_1/chats?sort=oldest',
      status: 200,
      operationId: 'listChats',
      violations: [],
    },
    { status: 400, provider: 'apifansly', operationId: 'listChats', violations: [{ severity: 'Error' }] },
    { status: 404, provider: undefined, operationId: undefined },
  ])
  expect(records[0]?.time).toBeInstanceOf(Date)
  expect(JSON.stringify(records)).not.toContain('x-api-key')
})
