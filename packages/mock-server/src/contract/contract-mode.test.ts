import { describe, expect, test } from 'vitest'

import { fetchWith } from '../../test/app.ts'
import { loadMounts } from '../load-mounts.ts'
import { createMockServer } from '../mock-server.ts'
import { undeclaredIn } from './undeclared.ts'

const url = 'http://fansly-mock.test/apifansly/fansly_1/chats'
const headers = { 'x-api-key': 'any' }
const broken = { status: 200, body: { statusCode: '200', message: 'Success', data: {} } }

describe('an answer that breaks the document', () => {
  test('strict: 500 that names everything', async () => {
    const response = await (await fetchWith(() => broken, { contract: 'strict' }))(url, { headers })
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      validation: expect.arrayContaining([
        expect.objectContaining({ location: ['response', 'body', 'statusCode'] }),
      ]),
    })
  })

  test('report: sent as it is, with a header', async () => {
    const response = await (await fetchWith(() => broken, { contract: 'report' }))(url, { headers })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(broken.body)
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toEqual(
      expect.arrayContaining([expect.objectContaining({ location: ['response', 'body', 'statusCode'] })]),
    )
  })

  test('off: sent as it is', async () => {
    const response = await (await fetchWith(() => broken, { contract: 'off' }))(url, { headers })
    expect(response.status).toBe(200)
    expect(response.headers.has('sl-violations')).toBe(false)
  })
})

describe('a request that breaks the document', () => {
  test.each(['strict', 'report'] as const)('%s: refused, and in the journal', async (contract) => {
    const mock = await createMockServer({ contract })
    expect((await mock.fetch(`${url}?sort=sideways`, { headers })).status).toBe(400)
    await mock.fetch(url, { headers })
    expect(mock.journal.violations()).toMatchObject([
      { status: 400, violations: [{ location: ['request', 'query', 'sort'] }] },
    ])
    expect(mock.journal.requests()).toHaveLength(2)
    mock.journal.clear()
    expect(mock.journal.requests()).toEqual([])
  })

  test('off: answered all the same, but not without a key', async () => {
    const mock = await createMockServer({ contract: 'off' })
    expect((await mock.fetch(`${url}?sort=sideways`, { headers })).status).toBe(200)
    expect((await mock.fetch(url)).status).toBe(401)
  })

  test('off: what a handler cannot make sense of is refused, too', async () => {
    const mock = await createMockServer({ contract: 'off' })
    for (const body of ['{', '{}', 'null', '[]', '{"messageId":7}', '{"messageId":{}}']) {
      const response = await mock.fetch(url.replace('/chats', '/messages/like'), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      })
      expect({ body, status: response.status }).toEqual({ body, status: expect.toSatisfy(isRefusal) })
    }
  })
})

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500
}

describe('closed', async () => {
  const contracts = [...(await loadMounts()).values()].map(({ contract }) => contract)
  const undeclared = undeclaredIn(contracts)

  test('a query parameter that the document does not name is refused', async () => {
    const mock = await createMockServer({ closed: true })
    const response = await mock.fetch(`${url}?tone=warm&sort=newest`, { headers })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      message: 'Request query parameter tone is not in the document',
    })
  })

  test('what asks for an answer of the document is none', async () => {
    const mock = await createMockServer({ closed: true })
    expect((await mock.fetch(`${url}?__code=429`, { headers })).status).toBe(429)
  })

  test('a field of an answer that the document does not name breaks it', async () => {
    const mock = await createMockServer()
    const whole = await (await mock.fetch(url, { headers })).text()
    const more: unknown = JSON.parse(
      whole.replace('{', '{"extra":1,').replace('{"account_id"', '{"mood":1,"account_id"'),
    )
    const answer = await fetchWith(() => ({ status: 200, body: more }), { undeclared, contract: 'report' })
    const response = await answer(url, { headers })
    expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toEqual([
      expect.objectContaining({ location: ['response', 'body', 'extra'] }),
      {
        location: ['response', 'body', 'data', 'data', 'response', 'data', '0', 'mood'],
        severity: 'Error',
        code: 'undeclared',
        message: 'Response body property data.data.response.data.0.mood is not in the document',
      },
    ])
    const open = await fetchWith(() => ({ status: 200, body: more }))
    expect((await open(url, { headers })).status).toBe(200)
  })

  test('what the document leaves open stays open', () => {
    const [operation] = contracts.flatMap(({ operations }) => operations)
    const answer = { status: 599, body: { anything: { goes: true } } }
    expect(operation && undeclared.fields(operation, answer).map(({ code }) => code)).toEqual(['undeclared'])
  })

  test('the examples of the documents and the world keep to it', async () => {
    const mocks = await Promise.all(
      [true, false].map((isStatic) => createMockServer({ static: isStatic, closed: true })),
    )
    for (const mock of mocks) {
      const answers = [
        await mock.fetch(url, { headers }),
        await mock.fetch(`${url}/unread`, { headers }),
        await mock.fetch(`${mock.url('onlyfansapi')}/api/fansly/fansly_acct_1/chats`, {
          headers: { authorization: 'Bearer k' },
        }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(mock.journal.violations()).toEqual([])
    }
  })
})
