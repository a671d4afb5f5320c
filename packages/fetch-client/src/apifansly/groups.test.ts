import { describe, expect, test } from 'vitest'
import { account, setUp, users } from './client.fixture.ts'

describe('groups.create', () => {
  test('sends the kind of chat that was asked for', async () => {
    const { client, requests } = setUp({})
    await client.groups.create({ account, users: [...users], type: 1 })
    expect(requests.map(({ body }) => body)).toEqual([{ users, type: 1 }])
  })
})
