import { createMockServer, type MockServer } from '@fansly-chats/mock-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { documentedOperations, documents, namedExamples, type DocumentedOperation } from './documents.ts'
import { startStockPrism, type StockPrism } from './stock-prism-server.ts'

const providers = ['apifansly', 'onlyfansapi'] as const
const credentials = { 'x-api-key': 'any', authorization: 'Bearer any' }

/** A request, below the server URL. */
interface Asked {
  readonly path: string
  readonly method?: string
  readonly body?: string
  readonly headers: Readonly<Record<string, string>>
}

/** A request that both must answer alike, and what it is about. */
interface SameCase extends Asked {
  readonly about: string
}

/** A request that the mock server answers otherwise on purpose. */
interface DeliberateDifference extends Asked {
  readonly about: string
  readonly reason: string
  readonly stock: object
  readonly ours: object
}

const noPathMatched = {
  type: 'https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR',
  title: 'Route not resolved, no path matched',
  status: 404,
}

const noMethodMatched = {
  type: 'https://stoplight.io/prism/errors#NO_METHOD_MATCHED_ERROR',
  title: 'Route resolved, but no method matched',
  status: 405,
}

/** Codes that stand for a status that is none. */
const codesOf: Readonly<Record<string, readonly string[]>> = {
  default: ['503', '418', '405'],
  '2XX': ['200', '201'],
}

describe.each(providers)('%s, static, beside stock Prism', (provider) => {
  const document = documents[provider]
  const operations = documentedOperations(document)

  let stock: StockPrism
  let mock: MockServer
  beforeAll(async () => {
    ;[stock, mock] = await Promise.all([startStockPrism(provider), createMockServer({ static: true })])
  }, 60_000)
  afterAll(() => stock[Symbol.asyncDispose]())

  async function answers(asked: Asked): Promise<{ stock: object; ours: object }> {
    const { path, ...init } = asked
    const [theirs, ours] = await Promise.all([
      fetch(stock.url + path, init).then(comparable),
      mock.fetch(mock.url(provider) + path, init).then(comparable),
    ])
    return { stock: theirs, ours }
  }

  const prefer = (preference: string): Asked['headers'] => ({ ...credentials, prefer: preference })

  const sameCases: SameCase[] = operations.flatMap((operation) => {
    const { id, path, statuses } = operation
    const codes = statuses.flatMap((status) => codesOf[status] ?? [status])
    const cases: readonly (SameCase & { readonly headers: Asked['headers'] })[] = [
      { about: `${id}: the default answer`, path, headers: credentials },
      { about: `${id}: no credentials`, path, headers: {} },
      { about: `${id}: no credentials, and another code`, path, headers: { prefer: 'code=200' } },
      { about: `${id}: an unknown query parameter`, path: `${path}?tone=warm`, headers: credentials },
      { about: `${id}: the code in the query`, path: `${path}?__code=429`, headers: credentials },
      { about: `${id}: a media type it has not`, path, headers: { ...credentials, accept: 'text/html' } },
      { about: `${id}: any media type`, path, headers: { ...credentials, accept: '*/*' } },
      ...codes.map((code) => ({ about: `${id}: code ${code}`, path, headers: prefer(`code=${code}`) })),
    ]
    return cases.map((one) => ({ about: one.about, ...asking(operation, one.path, one.headers) }))
  })

  const exampleCases: SameCase[] = operations.flatMap((operation) =>
    namedExamples(document)
      .filter((example) => example.operation === operation.id)
      .map(({ status, name }) => {
        const code = codesOf[status]?.[0] ?? status
        const headers = prefer(`code=${code}, example=${name}`)
        return {
          about: `${operation.id}: example ${name} of ${status}`,
          ...asking(operation, operation.path, headers),
        }
      }),
  )

  test.each([...sameCases, ...exampleCases])('$about', async (asked) => {
    const { stock: theirs, ours } = await answers(asked)
    expect(ours).toEqual(theirs)
  })

  test('each named example is found by its name alone, where it is one of the default answer', async () => {
    for (const operation of operations) {
      const examples = namedExamples(document).filter(
        (example) => example.operation === operation.id && example.status.startsWith('2'),
      )
      expect(examples).not.toEqual([])
      for (const { name, value } of examples) {
        const asked = asking(operation, operation.path, prefer(`example=${name}`))
        const { stock: theirs, ours } = await answers(asked)
        expect(ours).toEqual(theirs)
        expect(ours).toHaveProperty('body', value)
      }
    }
  })

  const list = operations.find(({ id }) => id === 'listChats')?.path ?? ''
  const choice = provider === 'apifansly' ? 'sort' : 'order'

  const differences: DeliberateDifference[] = [
    {
      about: 'an invalid query parameter',
      reason:
        'stock Prism answers with an example of 400 or 422, whatever is wrong; ours names the parameter',
      path: `${list}?${choice}=sideways`,
      headers: credentials,
      stock: { status: provider === 'apifansly' ? 400 : 422, contentType: 'application/json' },
      ours: {
        status: provider === 'apifansly' ? 400 : 422,
        contentType: 'application/json',
        body: { message: expect.stringContaining(`Request query parameter ${choice} must be`) },
      },
    },
    {
      about: 'an empty query parameter that the document forbids',
      reason: 'stock Prism takes it for absent, and so would not notice a cursor that got lost',
      path: `${list}?search=`,
      headers: credentials,
      stock: { status: 200 },
      ours: {
        status: provider === 'apifansly' ? 400 : 422,
        body: { message: 'Request query parameter search must not be empty' },
      },
    },
    ...['example=nowhere', 'code=401, example=nowhere'].map((preference) => ({
      about: `an unknown example, ${preference}`,
      reason: 'ours says which examples there are',
      path: list,
      headers: prefer(preference),
      stock: { contentType: 'application/problem+json' },
      ours: {
        status: 404,
        contentType: 'application/problem+json',
        body: { examples: { '401': expect.any(Array) } },
      },
    })),
    {
      about: 'an unknown path',
      reason: 'ours says which operations there are near it',
      path: '/nowhere',
      headers: credentials,
      stock: { status: 404, contentType: 'application/problem+json', body: noPathMatched },
      ours: {
        status: 404,
        contentType: 'application/problem+json',
        body: { ...noPathMatched, operations: expect.any(Array) },
      },
    },
    {
      about: 'another method',
      reason: 'ours says which methods there are, in `allow` too',
      path: list,
      method: 'DELETE',
      headers: credentials,
      stock: { status: 405, contentType: 'application/problem+json', body: noMethodMatched },
      ours: { status: 405, contentType: 'application/problem+json', body: noMethodMatched },
    },
    {
      about: 'a preference that makes no sense',
      reason: 'ours says in a sentence what stock Prism draws as a tree',
      path: list,
      headers: prefer('code=abc'),
      stock: { status: 422, contentType: 'application/problem+json', body: { title: 'Invalid request' } },
      ours: {
        status: 422,
        contentType: 'application/problem+json',
        body: { title: 'Invalid request', detail: expect.stringContaining('"abc"') },
      },
    },
    ...(provider === 'onlyfansapi'
      ? [
          {
            about: 'a scheme in lower case',
            reason: 'schemes are case-insensitive (RFC 9110), but not to stock Prism',
            path: list,
            headers: { authorization: 'bearer any' },
            stock: { status: 401 },
            ours: { status: 200 },
          },
        ]
      : []),
  ]

  test.each(differences)(
    'otherwise on purpose: $about, for $reason',
    async ({ stock: theirs, ours, ...asked }) => {
      const given = await answers(asked)
      expect(given.stock).toMatchObject(theirs)
      expect(given.ours).toMatchObject(ours)
      expect(given.ours).not.toEqual(given.stock)
    },
  )
})

/** A request that the specification accepts. */
function asking({ method, body }: DocumentedOperation, path: string, headers: Asked['headers']): Asked {
  return body === undefined
    ? { path, method, headers }
    : {
        path,
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }
}

/** What both are compared by: status, media type, and body. */
async function comparable(response: Response): Promise<object> {
  const text = await response.text()
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: text === '' ? undefined : JSON.parse(text),
  }
}
