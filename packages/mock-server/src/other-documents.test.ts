import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { brokenFixture } from '../test/fixture.ts'
import { createMockServer, type MockServer } from './mock-server.ts'
import type { MockServerOptions } from './mock-server-options.ts'
import { ownDocuments } from './own-files.ts'

const headers = { 'x-api-key': 'any', 'x-key': 'any', 'x-trace': 'abc' }

async function serve(apifansly: string, options: MockServerOptions = {}): Promise<MockServer> {
  const specs = join(await mkdtemp(join(tmpdir(), 'fansly-mock-')), 'apifansly.json')
  await writeFile(specs, apifansly)
  return createMockServer({ ...options, specs })
}

test.each(['__proto__', 'constructor', 'toString'])(
  'an operation called %s is answered from the document',
  async (name) => {
    const mock = await serve(brokenFixture('"operationId":"showThing"', `"operationId":"${name}"`))
    const response = await mock.fetch(`${mock.url('apifansly')}/things/1`, { headers })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: '1', tags: [{ name: 'red' }] })
  },
)

test('what the world answers is held against the document that is served', async () => {
  const text = await readFile(join(ownDocuments, 'apifansly.json'), 'utf8')
  const document = JSON.parse(text)
  const { get } = document.paths['/{account_id}/chats']
  get.responses['200'].content = { 'application/json': { schema: { type: 'array' } } }
  const mock = await serve(JSON.stringify(document))
  const response = await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`, { headers })
  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({
    detail: 'The answer to listChats breaks its document: Response body must be array',
  })
  expect(mock.journal.violations()).toMatchObject([
    {
      status: 500,
      operationId: 'listChats',
      violations: [{ location: ['response', 'body'], found: expect.stringMatching(/^\{"statusCode":200,/) }],
    },
  ])
  expect(() => mock.journal.verify()).toThrow(/- contract: Response body must be array\n {2}\+ answered: \{/)
})

test('closed: an example with a field that its schema does not name is sent, and told of', async () => {
  const mock = await serve(brokenFixture('"example":{"error":', '"example":{"mood":1,"error":'), {
    closed: true,
  })
  const response = await mock.fetch(`${mock.url('apifansly')}/things/1`, {
    headers: { ...headers, prefer: 'code=401' },
  })
  expect(response.status).toBe(401)
  expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toMatchObject([{ code: 'undeclared' }])
  expect(mock.journal.violations()).toMatchObject([
    { status: 401, violations: [{ location: ['response', 'body', 'mood'], found: '1' }] },
  ])
})

test('closed: a parameter that is an item of another list is named by the document', async () => {
  const reference = '{"$ref":"#/paths/~1things~1%7Bthing_id%7D/get/parameters/0"}'
  const text = brokenFixture(
    '"operationId":"setSwitch"',
    `"operationId":"setSwitch","parameters":[${reference}]`,
  )
  const mock = await serve(text, { closed: true })
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: 'true' }
  const statuses = ['limit=5', 'limit=0', 'other=5'].map(
    async (query) => (await mock.fetch(`${mock.url('apifansly')}/switch?${query}`, init)).status,
  )
  expect(await Promise.all(statuses)).toEqual([200, 422, 422])
})
