import { describe, expect, test } from 'vitest'

import { brokenFixture, fixture } from '../../test/fixture.ts'
import { loadContract } from '../contract/load-contract.ts'
import { SelfCheckError } from '../errors/self-check-error.ts'
import { loadOperations, prepareOperations } from '../prism/prism-adapter.ts'
import { checkDocument, proveOperations } from './self-check.ts'

test('a document without faults passes', async () => {
  const { operations } = await loadContract('fixture.json', fixture)
  expect(operations.map(({ id }) => id)).toEqual(['showThing', 'setSwitch'])
})

describe('a document is refused', () => {
  test.each([
    {
      fault: 'without a dialect',
      text: brokenFixture('"jsonSchemaDialect":"https://json-schema.org/draft/2020-12/schema",', ''),
      problem: 'jsonSchemaDialect is undefined, not "https://json-schema.org/draft/2020-12/schema"',
    },
    {
      fault: 'with the base dialect of OpenAPI, with which Prism validates nothing',
      text: brokenFixture(
        'https://json-schema.org/draft/2020-12/schema',
        'https://spec.openapis.org/oas/3.1/dialect/base',
      ),
      problem: 'jsonSchemaDialect is "https://spec.openapis.org/oas/3.1/dialect/base"',
    },
    {
      fault: 'of another version of OpenAPI',
      text: brokenFixture('"openapi":"3.1.1"', '"openapi":"3.0.3"'),
      problem: 'openapi is "3.0.3", not a version 3.1',
    },
    {
      fault: 'without operations',
      text: brokenFixture('"paths":', '"x-paths":'),
      problem: 'it has no operation',
    },
    {
      fault: 'with one operationId for two operations',
      text: brokenFixture('"operationId":"setSwitch"', '"operationId":"showThing"'),
      problem: 'operationId showThing is used by GET /things/{thing_id} and POST /switch',
    },
    {
      fault: 'with an operation that has no operationId',
      text: brokenFixture('"operationId":"setSwitch",', ''),
      problem: 'POST /switch has no operationId',
    },
    {
      fault: 'with two paths that differ only in names',
      text: brokenFixture(
        '"/switch":',
        '"/things/{other}":{"get":{"operationId":"other","responses":{}}},"/switch":',
      ),
      problem: 'paths /things/{thing_id} and /things/{other} collide',
    },
    {
      fault: 'with a path that is only partly a parameter',
      text: brokenFixture('"/switch":', '"/switch-{number}":'),
      problem: 'path /switch-{number} has a segment that is only partly a parameter',
    },
    {
      fault: 'with one $id for two schemas',
      text: brokenFixture('"Tag":{', '"Tag":{"$id":"urn:x","$defs":{"other":{"$id":"urn:x"}},'),
      problem: '$id urn:x is used 2 times',
    },
    {
      fault: 'with a pattern that is no regular expression',
      text: brokenFixture(
        String.raw`"id":{"type":"string","pattern":"^\\d+$"}`,
        '"id":{"type":"string","pattern":"("}',
      ),
      problem: 'schema #/components/schemas/Thing does not compile: Invalid regular expression',
    },
    {
      fault: 'with a type that does not exist',
      text: brokenFixture('"name":{"type":"string"}', '"name":{"type":"text"}'),
      problem: 'schema #/components/schemas/Tag does not compile',
    },
    {
      fault: 'with a schema that leads nowhere',
      text: brokenFixture('"$ref":"#/components/schemas/Tag"', '"$ref":"#/components/schemas/Tug"'),
      problem:
        '#/components/schemas/Thing/properties/tags/items refers to #/components/schemas/Tug, which leads nowhere',
    },
    {
      fault: 'with a bad schema of a query parameter',
      text: brokenFixture('"minimum":1,', '"minimum":"1",'),
      problem: 'schema #/paths/~1things~1{thing_id}/get/parameters/0/schema does not compile',
    },
    {
      fault: 'with an example that its schema forbids',
      text: brokenFixture('"second":{"value":{"id":"2"', '"second":{"value":{"id":2'),
      problem: '/examples/second breaks its schema: /id must be string',
    },
    {
      fault: 'with an example of a parameter that its schema forbids',
      text: brokenFixture('"example":20', '"example":200'),
      problem: '/parameters/0/example breaks its schema: must be <= 100',
    },
    {
      fault: 'that needs a parameter and has no value for it',
      text: brokenFixture(',"example":"abc"', '').replace(
        '"schema":{"type":"string"}}]',
        '"schema":{"type":"string","minLength":2}}]',
      ),
      problem: "GET /things/{thing_id} refuses a request made of the document's own examples",
    },
  ])('$fault', async ({ text, problem }) => {
    const refusal = loadContract('fixture.json', text)
    await expect(refusal).rejects.toThrow(SelfCheckError)
    await expect(refusal).rejects.toThrow(problem)
    await expect(refusal).rejects.toThrow(/^fixture\.json failed the self-check: /)
  })

  test('with everything that is wrong with it', async () => {
    const text = brokenFixture('"operationId":"setSwitch",', '').replace(
      '"openapi":"3.1.1"',
      '"openapi":"2.0"',
    )
    await expect(loadContract('fixture.json', text)).rejects.toMatchObject({
      document: 'fixture.json',
      problems: ['openapi is "2.0", not a version 3.1', 'POST /switch has no operationId'],
    })
  })
})

/** What Prism makes of one document, put to the proof against another. */
async function prove(served: string, promised: string): Promise<void> {
  const document = JSON.parse(promised)
  const schemas = checkDocument('fixture.json', document)
  const operations = loadOperations(await prepareOperations(JSON.parse(served)))
  proveOperations('fixture.json', document, schemas, operations)
}

describe('validation that is not what the document says is found', () => {
  test.each([
    {
      fault: 'responses are not validated at all',
      served: brokenFixture(
        String.raw`"id":{"type":"string","pattern":"^\\d+$"}`,
        '"id":{"type":"string","pattern":"("}',
      ),
      problem: 'validation misses what is wrong in a response 200 of GET /things/{thing_id}, at body',
    },
    {
      fault: 'the dialect is one with which Prism validates nothing',
      served: brokenFixture(
        'https://json-schema.org/draft/2020-12/schema',
        'https://spec.openapis.org/oas/3.1/dialect/base',
      ),
      problem: 'validation misses what is wrong in a response 200 of GET /things/{thing_id}, at body',
    },
    {
      fault: 'a nested member is not required',
      served: brokenFixture('"required":["name"],', ''),
      problem: 'validation misses what is wrong in a response 200 of GET /things/{thing_id}, at body/tags/0',
    },
    {
      fault: 'the dialect is an older one, in which prefixItems mean nothing',
      served: brokenFixture(
        'https://json-schema.org/draft/2020-12/schema',
        'http://json-schema.org/draft-07/schema#',
      ),
      problem: 'at body/tags/0/place/0',
    },
    {
      fault: 'responses are validated too strictly',
      served: brokenFixture('"name":{"type":"string"}', '"name":{"type":"string","const":"blue"}'),
      problem: 'at body/tags/0/name',
    },
    {
      fault: 'a query parameter is not validated',
      served: brokenFixture('"type":"integer","minimum":1,"maximum":100', '"type":"string"'),
      problem:
        'parameter limit of GET /things/{thing_id}: validation lets through "", which the document forbids',
    },
    {
      fault: 'a path parameter is not validated',
      served: brokenFixture(
        String.raw`"schema":{"type":"string","pattern":"^\\d+$"}`,
        '"schema":{"type":"string"}',
      ),
      problem: 'parameter thing_id of GET /things/{thing_id}: validation lets through "-1"',
    },
    {
      fault: 'a header is not required',
      served: brokenFixture('"in":"header","required":true', '"in":"header"'),
      problem: 'parameter x-trace of GET /things/{thing_id}: validation lets through its absence',
    },
    {
      fault: 'a request body is not validated',
      served: brokenFixture('"type":["boolean","integer"]', '"type":["boolean","integer","string"]'),
      problem: 'validation misses what is wrong in a request of POST /switch, at body',
    },
    {
      fault: 'credentials are not asked for',
      served: brokenFixture('"security":[{"key":[]}]', '"security":[]'),
      problem: 'POST /switch lets through a request without credentials',
    },
  ])('$fault', async ({ served, problem }) => {
    await expect(prove(served, fixture)).rejects.toThrow(problem)
  })

  test('and where it is, nothing is', async () => {
    await expect(prove(fixture, fixture)).resolves.toBeUndefined()
  })
})
