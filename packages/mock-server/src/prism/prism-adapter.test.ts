import { setTimeout } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'

import { brokenFixture, fixture } from '../../test/fixture.ts'
import type { Answer, Operation, OperationRequest } from '../contract/operation.ts'
import { loadOperations } from './prism-adapter.ts'

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
  const [first, second] = await loadOperations(JSON.parse(text))
  if (first === undefined || second === undefined) throw new Error('The fixture has two operations')
  return [first, second]
}

function withHeaders(headers: Record<string, string>): OperationRequest {
  return { ...valid, headers: { ...valid.headers, ...headers } }
}

function withQuery(query: string): OperationRequest {
  return { ...valid, query: new URLSearchParams(query) }
}

describe('who answers', () => {
  test('the handler, where there is one', async () => {
    await expect(showThing.exchange(valid, () => ok)).resolves.toMatchObject({
      source: 'handler',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(thing),
      violations: [],
    })
  })

  test('a handler may take its time', async () => {
    const slow = setTimeout(5, ok)
    await expect(showThing.exchange(valid, () => slow)).resolves.toMatchObject({ source: 'handler' })
  })

  test('the document, where there is none', async () => {
    const { source, body } = await showThing.exchange(valid)
    expect(source).toBe('document')
    expect(JSON.parse(body ?? '')).toMatchObject({ id: '1' })
  })

  test('the document, with the example asked for', async () => {
    const { body } = await showThing.exchange(valid, undefined, { exampleKey: 'second' })
    expect(JSON.parse(body ?? '')).toMatchObject({ id: '2' })
  })

  test('the document, where credentials are missing, with the body it declares', async () => {
    const { source, status, body, violations } = await showThing.exchange({ ...valid, headers: {} }, () => ok)
    expect({ source, status, body }).toEqual({
      source: 'document',
      status: 401,
      body: '{"error":"Who are you?"}',
    })
    expect(violations).toContainEqual({
      location: ['request'],
      severity: 'Error',
      code: 401,
      message: 'Invalid security scheme used',
    })
  })

  test('nobody, where it declares none: a problem that names the scheme', async () => {
    await expect(setSwitch.exchange({ ...switchOn, headers: {} })).rejects.toMatchObject({ status: 401 })
  })

  test('nobody, where a handler throws: a rejection, not an unhandled one', async () => {
    const failing = showThing.exchange(valid, () => {
      throw new RangeError('The world ends here')
    })
    await expect(failing).rejects.toMatchObject({
      status: 500,
      title: 'The world ends here',
      cause: expect.any(RangeError),
    })
  })
})

describe('requests are validated before the handler sees them', () => {
  test('an invalid one names location, parameter and reason', async () => {
    const handler = vi.fn<() => Answer>()
    await expect(showThing.exchange(withQuery('limit=zero'), handler)).rejects.toMatchObject({
      status: 422,
      detail: 'Request query parameter limit must be integer',
      violations: [{ location: ['request', 'query', 'limit'], severity: 'Error', code: 'type' }],
    })
    expect(handler).not.toHaveBeenCalled()
  })

  test('all that is wrong is named at once', async () => {
    const request = { ...withQuery('limit=0'), path: '/things/x', headers: { 'x-key': 'any' } }
    await expect(showThing.exchange(request, () => ok)).rejects.toMatchObject({
      violations: [
        { location: ['request', 'header'], code: 'required' },
        { location: ['request', 'query', 'limit'], code: 'minimum' },
        { location: ['request', 'path', 'thing_id'], code: 'pattern' },
      ],
    })
  })

  test('an empty query parameter is not taken for none', async () => {
    await expect(showThing.exchange(withQuery('limit='), () => ok)).rejects.toMatchObject({
      detail: 'Request query parameter limit must not be empty',
    })
  })

  test('an unknown query parameter is accepted', async () => {
    await expect(showThing.exchange(withQuery('tone=warm'), () => ok)).resolves.toMatchObject({ status: 200 })
  })

  test.each([false, 0, true])('a JSON body %j is a body', async (body) => {
    const request = { ...switchOn, body }
    await expect(setSwitch.exchange(request, () => ({ status: 200, body: {} }))).resolves.toMatchObject({
      status: 200,
    })
  })

  test.each([undefined, null])('a body %j is a missing one', async (body) => {
    await expect(setSwitch.exchange({ ...switchOn, body })).rejects.toMatchObject({
      status: 422,
      detail: 'Request body is required',
    })
  })

  test('a body of another media type is a 415', async () => {
    const headers = { ...switchOn.headers, 'content-type': 'text/csv', 'content-length': '3' }
    await expect(setSwitch.exchange({ ...switchOn, headers, body: 'a;b' })).rejects.toMatchObject({
      status: 415,
      detail: 'Supported content types: application/json',
    })
  })
})

describe('answers are validated', () => {
  test('what breaks the schema is an error, although its severity is the number 0 in Prism', async () => {
    const { violations } = await showThing.exchange(valid, () => ({ status: 200, body: { ...thing, id: 7 } }))
    expect(violations).toEqual([
      {
        location: ['response', 'body', 'id'],
        severity: 'Error',
        code: 'type',
        message: 'Response body property id must be string',
      },
    ])
  })

  test('a success that is not documented is an error', async () => {
    const { violations } = await showThing.exchange(valid, () => ({ status: 202, body: thing }))
    expect(violations).toMatchObject([{ severity: 'Error' }])
  })

  test('a failure that is not documented is a warning', async () => {
    const { violations } = await showThing.exchange(valid, () => ({ status: 500, body: {} }))
    expect(violations).toMatchObject([{ severity: 'Warning' }])
  })
})

describe('calls do not leave traces', () => {
  test('an Accept header counts for its own request only', async () => {
    await expect(showThing.exchange(withHeaders({ accept: 'text/html' }))).rejects.toMatchObject({
      status: 406,
    })
    await expect(showThing.exchange(withHeaders({ accept: 'text/plain' }))).resolves.toMatchObject({
      headers: { 'content-type': 'text/plain' },
      body: 'a thing',
    })
    await expect(showThing.exchange(valid)).resolves.toMatchObject({
      headers: { 'content-type': 'application/json' },
    })
  })

  test('preferences count for their own request only', async () => {
    await expect(showThing.exchange(valid, undefined, { code: 401 })).resolves.toMatchObject({ status: 401 })
    await expect(showThing.exchange(valid)).resolves.toMatchObject({ status: 200 })
  })

  test('the document given is left as it was', async () => {
    const document = JSON.parse(fixture)
    await loadOperations(document)
    expect(JSON.stringify(document)).toBe(fixture)
  })

  test('a document that is loaded again is validated again', async () => {
    const [again] = await load(fixture)
    const { violations } = await again.exchange(valid, () => ({ status: 200, body: {} }))
    expect(violations).toHaveLength(3)
  })

  test('an $id that is loaded again is not: hence a document is loaded once', async () => {
    const text = brokenFixture('"Thing":{', '"Thing":{"$id":"urn:fixture:thing",')
    const broken = { ...ok, body: {} }
    const [first] = await load(text)
    await expect(first.exchange(valid, () => broken)).resolves.toMatchObject({
      violations: expect.any(Array),
    })
    const [second] = await load(text)
    await expect(second.exchange(valid, () => broken)).resolves.toMatchObject({ violations: [] })
  })

  test('many at once keep apart', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => String(index))
    const exchanges = await Promise.all(
      ids.map((id) => showThing.exchange(valid, () => ({ status: 200, body: { ...thing, id } }))),
    )
    expect(exchanges.map(({ body }) => JSON.parse(body ?? '').id)).toEqual(ids)
  })
})
