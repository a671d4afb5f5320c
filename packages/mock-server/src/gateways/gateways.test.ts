import { describe, expect, test } from 'vitest'

import { loadMounts } from '../load-mounts.ts'

const mounts = await loadMounts()

describe.each([...mounts])('%s', (_, { contract, gateway }) => {
  test('has a handler for each operation of its document, and no others', () => {
    const ids = contract.operations.map(({ id }) => id)
    expect(Object.keys(gateway.handlers).toSorted()).toEqual(ids.toSorted())
  })

  test('takes its key from the header that the document names', () => {
    const [scheme] = Object.values(Object(contract.document['components']).securitySchemes)
    const expected = gateway.credential.scheme
      ? { type: 'http', scheme: 'bearer' }
      : { type: 'apiKey', in: 'header', name: gateway.credential.header }
    expect(scheme).toMatchObject(expected)
  })
})
