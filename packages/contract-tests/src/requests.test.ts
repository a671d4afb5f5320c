import { createMockServer } from '@fansly-chats/mock-server'
import { describe, expect, test } from 'vitest'
import { documentedOperations, documents } from './documents.ts'
import { requests as apifansly } from './requests/apifansly.ts'
import { requests as onlyfansapi } from './requests/onlyfansapi.ts'

const mock = await createMockServer({ static: true })

describe.each([
  { provider: 'apifansly', operations: apifansly, credentials: { 'x-api-key': 'any' } },
  { provider: 'onlyfansapi', operations: onlyfansapi, credentials: { authorization: 'Bearer any' } },
] as const)('$provider', ({ provider, operations, credentials }) => {
  test('every operation has requests, right and wrong', () => {
    const ids = documentedOperations(documents[provider]).map(({ id }) => id)
    expect(operations.map(({ operation }) => operation).toSorted()).toEqual(ids.toSorted())
    for (const { variants } of operations) {
      expect(variants.filter(({ refusedFor }) => refusedFor === undefined)).not.toEqual([])
      expect(variants.filter(({ refusedFor }) => refusedFor !== undefined).length).toBeGreaterThanOrEqual(4)
    }
  })

  const variants = operations.flatMap(({ operation, variants: all }) =>
    all.map((variant) => ({ operation, ...variant })),
  )

  function send({ method, path, body }: (typeof variants)[number]): Promise<Response> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const headers = { ...credentials, ...(body !== undefined && { 'content-type': 'application/json' }) }
    return mock.fetch(`${mock.url(provider)}${path}`, { method, headers, ...json })
  }

  test.for(variants.filter(({ refusedFor }) => refusedFor === undefined))(
    '$operation accepts $name',
    async (variant) => {
      const response = await send(variant)
      expect({ status: response.status, violations: response.headers.get('sl-violations') }).toEqual({
        status: expect.toSatisfy((status) => status >= 200 && status < 300),
        violations: null,
      })
    },
  )

  test.for(variants.filter(({ refusedFor }) => refusedFor !== undefined))(
    '$operation refuses $name',
    async ({ refusedFor = '', ...variant }) => {
      const response = await send(variant)
      const body = await response.text()
      expect([400, 404, 405, 422]).toContain(response.status)
      expect(body.toLowerCase()).toContain(refusedFor.toLowerCase())
    },
  )
})
