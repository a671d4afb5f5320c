import { describe, expect, test } from 'vitest'

import { brokenFixture, fixture } from '../../test/fixture.ts'
import type { Answer, Operation, OperationRequest } from '../contract/operation.ts'
import { loadOperations, prepareOperations } from './prism-adapter.ts'

const [showThing, setSwitch] = await load(fixture)

const thing = { id: '7', tags: [], parent: null }
const ok: Answer = { status: 200, body: thing }

const valid: OperationRequest = {
  path: '/things/1',
  query: new URLSearchParams(),
  headers: { 'x-key': 'any', 'x-trace': 'abc' },
  body: undefined,
}

const switchOn: OperationRequest = { ...valid, path: '/switch', body: true }

async function load(text: string): Promise<[Operation, Operation]> {
  const [first, second] = loadOperations(await prepareOperations(JSON.parse(text)))
  if (first === undefined || second === undefined) throw new Error('The fixture has two operations')
  return [first, second]
}

function withHeaders(headers: Record<string, string>): OperationRequest {
  return { ...valid, headers: { ...valid.headers, ...headers } }
}

function withQuery(query: string): OperationRequest {
  return { ...valid, query: new URLSearchParams(query) }
}

test('an operation tells what there is to know about it', () => {
  expect(showThing).toMatchObject({ id: 'showThing', method: 'get', path: '/things/{thing_id}' })
  expect(showThing.headerNames).toEqual(['x-trace', 'x-key', 'cookie', 'content-type', 'content-length'])
  expect([...showThing.exampleNames]).toEqual([
    ['200', ['first', 'second', 'default']],
    ['401', ['default']],
  ])
})

describe('answers from the document', () => {
  test('the first example', async () => {
    const { status, headers, body } = await showThing.documentAnswer(valid)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'application/json' })
    expect(body).toMatchObject({ id: '1' })
  })

  test('the example asked for', async () => {
    const { body } = await showThing.documentAnswer(valid, { exampleKey: 'second' })
    expect(body).toMatchObject({ id: '2' })
  })

  test('the status asked for', async () => {
    const { status, body } = await showThing.documentAnswer(valid, { code: 401 })
    expect({ status, body }).toEqual({ status: 401, body: { error: 'Who are you?' } })
  })

  test('one that is made up, of what was put off until then', async () => {
    const text = brokenFixture(
      '"error":{"type":"string"',
      '"error":{"type":"string","x-faker":"internet.email"',
    )
    const [operation] = await load(text)
    const { body } = await operation.documentAnswer(valid, { code: 401, dynamic: true })
    expect(body).toMatchObject({ error: expect.stringContaining('@') })
  })

  test('none, where there is none such', async () => {
    await expect(showThing.documentAnswer(valid, { code: 418 })).rejects.toMatchObject({ status: 404 })
    await expect(showThing.documentAnswer(valid, { exampleKey: 'third' })).rejects.toMatchObject({
      status: 404,
    })
  })

  test('a copy, so that whoever changes it changes nothing else', async () => {
    const { body } = await showThing.documentAnswer(valid)
    Object.assign(Object(body), { id: 'changed' })
    await expect(showThing.documentAnswer(valid)).resolves.toMatchObject({ body: { id: '1' } })
  })
})

describe('requests', () => {
  test('one that is right', () => {
    expect(showThing.requestViolations(valid)).toEqual([])
    expect(setSwitch.requestViolations(switchOn)).toEqual([])
  })

  test('one without credentials', () => {
    const violations = showThing.requestViolations({ ...valid, headers: { 'x-trace': 'abc' } })
    expect(violations).toEqual([
      { location: ['request'], severity: 'Error', code: 401, message: 'Invalid security scheme used' },
    ])
  })

  test('a violation has location, parameter and reason', () => {
    expect(showThing.requestViolations(withQuery('limit=zero'))).toEqual([
      {
        location: ['request', 'query', 'limit'],
        severity: 'Error',
        code: 'type',
        message: 'Request query parameter limit must be integer',
      },
    ])
  })

  test('all that is wrong is named at once', () => {
    const request = { ...withQuery('limit=0'), path: '/things/x', headers: { 'x-key': 'any' } }
    expect(showThing.requestViolations(request)).toMatchObject([
      { location: ['request', 'header'], code: 'required' },
      { location: ['request', 'query', 'limit'], code: 'minimum' },
      { location: ['request', 'path', 'thing_id'], code: 'pattern' },
    ])
  })

  test('an empty query parameter is not taken for none', () => {
    expect(showThing.requestViolations(withQuery('limit='))).toMatchObject([
      { message: 'Request query parameter limit must not be empty' },
    ])
  })

  test('an unknown query parameter is accepted', () => {
    expect(showThing.requestViolations(withQuery('tone=warm'))).toEqual([])
  })

  test.each([false, 0, true])('a JSON body %j is a body', (body) => {
    expect(setSwitch.requestViolations({ ...switchOn, body })).toEqual([])
  })

  test.each([undefined, null])('a body %j is a missing one', (body) => {
    expect(setSwitch.requestViolations({ ...switchOn, body })).toMatchObject([
      { location: ['request', 'body'], message: 'Request body is required' },
    ])
  })

  test.each(['', ';', 'json', 'a/b/c', 'text/', ' /json'])('a media type that is none, %j', (contentType) => {
    const headers = { ...switchOn.headers, 'content-type': contentType, 'content-length': '3' }
    expect(setSwitch.requestViolations({ ...switchOn, headers, body: 'a;b' })).toMatchObject([
      { location: ['request', 'header', 'content-type'], code: 415 },
    ])
  })

  test('a body of another media type', () => {
    const headers = { ...switchOn.headers, 'content-type': 'text/csv', 'content-length': '3' }
    expect(setSwitch.requestViolations({ ...switchOn, headers, body: 'a;b' })).toMatchObject([
      { code: 415, message: 'Supported content types: application/json' },
    ])
  })
})

describe('answers of ours', () => {
  test('one that is right', () => {
    expect(showThing.answerViolations(ok)).toEqual([])
  })

  test('what breaks the schema is an error, although its severity is the number 0 in Prism', () => {
    expect(showThing.answerViolations({ ...ok, body: { ...thing, id: 7 } })).toEqual([
      {
        location: ['response', 'body', 'id'],
        severity: 'Error',
        code: 'type',
        message: 'Response body property id must be string',
      },
    ])
  })

  test('the verdict on headers is that of these headers', async () => {
    const text = brokenFixture(
      '"description":"The thing",',
      '"description":"The thing","headers":{"x-left":{"schema":{"type":"integer"}}},',
    )
    const [operation] = await load(text)
    const found = (left: string): unknown =>
      operation.answerViolations({ ...ok, headers: { 'x-left': left } })
    const wrong = [{ location: ['response', 'header', 'x-left'], code: 'type' }]
    expect(found('1')).toEqual([])
    expect(found('none')).toMatchObject(wrong)
    expect(found('1')).toEqual([])
    expect(found('none')).toMatchObject(wrong)
  })

  test('another media type', () => {
    const headers = { 'content-type': 'text/html' }
    expect(showThing.answerViolations({ ...ok, headers })).toMatchObject([{ severity: 'Error' }])
  })

  test('a success that is not documented is an error', () => {
    expect(showThing.answerViolations({ status: 202, body: thing })).toMatchObject([{ severity: 'Error' }])
  })

  test('a failure that is not documented is a warning', () => {
    expect(showThing.answerViolations({ status: 500, body: {} })).toMatchObject([{ severity: 'Warning' }])
  })
})

describe('calls do not leave traces', () => {
  test('an Accept header counts for its own request only', async () => {
    await expect(showThing.documentAnswer(withHeaders({ accept: 'text/html' }))).rejects.toMatchObject({
      status: 406,
    })
    await expect(showThing.documentAnswer(withHeaders({ accept: 'text/plain' }))).resolves.toMatchObject({
      headers: { 'content-type': 'text/plain' },
      body: 'a thing',
    })
    await expect(showThing.documentAnswer(valid)).resolves.toMatchObject({
      headers: { 'content-type': 'application/json' },
    })
  })

  test.each([';q=0', '', 'text', ';, application/json'])(
    'an Accept header that is none, %j, does not matter',
    async (accept) => {
      await expect(showThing.documentAnswer(withHeaders({ accept }))).resolves.toMatchObject({ status: 200 })
    },
  )

  test('preferences count for their own request only', async () => {
    await expect(showThing.documentAnswer(valid, { code: 401 })).resolves.toMatchObject({ status: 401 })
    await expect(showThing.documentAnswer(valid)).resolves.toMatchObject({ status: 200 })
  })

  test('the document given is left as it was', async () => {
    const document = JSON.parse(fixture)
    await prepareOperations(document)
    expect(JSON.stringify(document)).toBe(fixture)
  })

  test('a document that is loaded again is validated again', async () => {
    const [again] = await load(fixture)
    expect(again.answerViolations({ status: 200, body: {} })).toHaveLength(3)
  })

  test('a schema with an $id is not validated, which the self-check is there for', async () => {
    const [operation] = await load(brokenFixture('"Thing":{', '"Thing":{"$id":"urn:fixture:thing",'))
    expect(operation.answerViolations({ ...ok, body: {} })).toEqual([])
  })
})
