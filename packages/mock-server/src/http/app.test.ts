import { describe, expect, test } from 'vitest'

import { createMockServer } from '../mock-server.ts'
import type { RequestRecord } from './request-record.ts'

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
