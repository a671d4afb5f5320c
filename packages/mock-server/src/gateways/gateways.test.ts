import { describe, expect, test } from 'vitest'

import { loadMounts } from '../load-mounts.ts'

const mounts = await loadMounts()

describe.each([...mounts])('%s', (_, { contract, gateway }) => {
  test('has handlers for operations of its document, and no others', () => {
    expect(contract.operations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(Object.keys(gateway.handlers)),
    )
  })

  test('takes its key from the header that the document names', () => {
    const [scheme] = Object.values(Object(contract.document['components']).securitySchemes)
    const expected = gateway.credential.scheme
      ? { type: 'http', scheme: 'bearer' }
      : { type: 'apiKey', in: 'header', name: gateway.credential.header }
    expect(scheme).toMatchObject(expected)
  })
})
