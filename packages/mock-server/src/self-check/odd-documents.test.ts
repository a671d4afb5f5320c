import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'

import { brokenFixture } from '../../test/fixture.ts'
import { loadContract } from '../contract/load-contract.ts'
import { SelfCheckError } from '../errors/self-check-error.ts'

/** The fixture with something more in POST /switch. */
function withSwitch(members: object): string {
  return brokenFixture(
    '"operationId":"setSwitch"',
    `"operationId":"setSwitch",${JSON.stringify(members).slice(1, -1)}`,
  )
}

/** The fixture with an operation more: GET /other, or at another path. */
function withOther(operation: unknown, path = '/other'): string {
  return brokenFixture(
    '"/switch":',
    `${JSON.stringify(path)}:{"get":${JSON.stringify(operation)}},"/switch":`,
  )
}

/** The fixture with other parameters in its components. */
function withParameters(parameters: object): string {
  return withSwitch({ parameters: [{ $ref: '#/components/parameters/A' }] }).replace(
    '"parameters":{"ThingId"',
    `"parameters":{${JSON.stringify(parameters).slice(1, -1)},"ThingId"`,
  )
}

describe('a document that nothing can be made of is refused', () => {
  test.each([
    [
      'a reference to another file',
      withSwitch({ parameters: [{ $ref: './limit.json' }] }),
      '#/paths/~1switch/post/parameters/0 refers to ./limit.json, outside of the document, which must be bundled',
    ],
    [
      'a reference to a parameter that is not there',
      withSwitch({ parameters: [{ $ref: '#/components/parameters/none' }] }),
      '#/paths/~1switch/post/parameters/0 refers to #/components/parameters/none, which leads nowhere',
    ],
    [
      'a reference to what every object has',
      withSwitch({ parameters: [{ $ref: '#/components/parameters/toString' }] }),
      'refers to #/components/parameters/toString, which leads nowhere',
    ],
    [
      'a reference that cannot be decoded',
      withSwitch({ parameters: [{ $ref: '#/components/%E0%A4%A' }] }),
      'refers to #/components/%E0%A4%A, which leads nowhere',
    ],
    [
      'a reference by an anchor, which Prism does not know',
      withSwitch({ parameters: [{ $ref: '#limit' }] }),
      'refers to #limit, which leads nowhere',
    ],
    [
      'references in a circle',
      withParameters({ A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } }),
      '#/components/parameters/A refers to #/components/parameters/B, which goes round in a circle',
    ],
    [
      'a reference to one that leads nowhere, which is said once',
      withParameters({ A: { $ref: './limit.json' } }),
      /self-check: #\/components\/parameters\/A refers to .\/limit.json, outside of the document, which must be bundled$/,
    ],
    [
      'an operation that is none',
      withOther(null),
      'it cannot be read: Could not find paths//other/get in the provided spec.',
    ],
    [
      'an operation without a response',
      withOther({ operationId: 'other', responses: {} }),
      'GET /other has no response',
    ],
    [
      'a path that does not begin with a slash',
      withOther({ operationId: 'other', responses: { 204: { description: 'Done' } } }, 'other'),
      'path other is none: it begins with a slash, and has no query',
    ],
    [
      'a path with a query',
      withOther({ operationId: 'other', responses: { 204: { description: 'Done' } } }, '/other?limit=1'),
      'path /other?limit=1 is none',
    ],
  ])('%s', async (_, text, problem) => {
    const refusal = loadContract('fixture.json', text)
    await expect(refusal).rejects.toThrow(SelfCheckError)
    await expect(refusal).rejects.toThrow(problem)
  })
})

test('no reference is ever followed to a server', async () => {
  const asked: unknown[] = []
  const server = createServer(({ url }, response) => {
    asked.push(url)
    response.end('{"name":"limit","in":"query","schema":{"type":"string"}}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const $ref = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/limit.json`
  for (const members of [{ parameters: [{ $ref }] }, { 'x-note': { $ref } }]) {
    await expect(loadContract('fixture.json', withSwitch(members))).rejects.toThrow('outside of the document')
  }
  server.close()
  expect(asked).toEqual([])
})

describe('a document that is odd but right is taken', () => {
  const done = { description: 'Done' }
  test.each([
    ['an answer with an example and no schema', { content: { 'application/json': { example: { a: 1 } } } }],
    ['an answer in XML', { content: { 'text/xml': { example: '<a/>' } } }],
    ['an answer with a schema that allows anything', { content: { 'application/json': { schema: true } } }],
    ['an answer without content', {}],
  ])('%s', async (_, members) => {
    const text = withOther({ operationId: 'other', responses: { 200: { ...done, ...members } } })
    const { operations } = await loadContract('fixture.json', text)
    expect(operations.map(({ id }) => id)).toContain('other')
  })

  test('a parameter that is JSON', async () => {
    const content = { 'application/json': { schema: { type: 'object' } } }
    const text = withSwitch({ parameters: [{ name: 'filter', in: 'query', content }] })
    expect((await loadContract('fixture.json', text)).operations).toHaveLength(2)
  })

  test('a request body without a schema', async () => {
    const text = brokenFixture('"schema":{"type":["boolean","integer"]},', '')
    expect((await loadContract('fixture.json', text)).operations).toHaveLength(2)
  })

  test('a reference to an item of a list', async () => {
    const parameter = { $ref: '#/paths/~1things~1%7Bthing_id%7D/get/parameters/0' }
    const { operations } = await loadContract('fixture.json', withSwitch({ parameters: [parameter] }))
    const request = {
      path: '/switch',
      query: new URLSearchParams('limit=0'),
      headers: { 'x-key': 'any', 'content-type': 'application/json', 'content-length': '4' },
      body: true,
    }
    expect(operations[1]?.requestViolations(request)).toMatchObject([
      { location: ['request', 'query', 'limit'] },
    ])
  })

  test.each(['__proto__', 'constructor', 'toString'])('an operation called %s', async (operationId) => {
    const { operations } = await loadContract(
      'fixture.json',
      withOther({ operationId, responses: { 204: done } }),
    )
    expect(operations.map(({ id }) => id)).toContain(operationId)
  })
})
