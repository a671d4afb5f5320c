import { describe, expect, test } from 'vitest'
import { isContractError } from '../apifansly.ts'
import { envelope, setUp, thrownBy } from './client.fixture.ts'

describe('accounts.list', () => {
  test('needs no options', async () => {
    const { client, requested } = setUp({ statusCode: 200, data: { success: true, count: 0, accounts: [] } })
    expect(await client.accounts.list()).toEqual([])
    expect(requested.map((url) => url.pathname)).toEqual(['/api/fansly/accounts'])
  })

  test.for([
    ['no list', { statusCode: 200, data: { success: true } }],
    ['nothing', { statusCode: 200, data: null }],
    ['no list but an object', { statusCode: 200, data: { success: true, accounts: {} } }],
    ['the layers that other answers have', envelope({ accounts: [] })],
  ])('throws rather than give an empty list: %s', async ([, answer]) => {
    const { client } = setUp(answer)
    expect(await thrownBy(client.accounts.list())).toSatisfy(isContractError)
  })
})
