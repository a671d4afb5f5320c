import { describe, expect, test } from 'vitest'
import { isConfigurationError, isNotFoundError, isParseError, isPaymentRequiredError } from '../apifansly.ts'
import { account, fanId, refusal, setUp, thrownBy, users } from './client.fixture.ts'
import { all, atHand, writes } from './operations.fixture.ts'

describe('every operation', () => {
  test.for(all)('%s sends what it takes, and nothing else that a caller has at hand', async ([, row]) => {
    const { client, requests } = setUp(row.answer)
    await row.call(client, atHand)
    const [method, path, body] = row.sent
    const [request] = requests
    expect(requests).toHaveLength(1)
    expect(request).toMatchObject({ method, url: { href: `https://v1.apifansly.com/api/fansly${path}` } })
    expect(request?.body).toEqual(body)
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: 'application/json',
      'x-api-key': 'k',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    })
  })

  test.for(all)('%s gives what the envelope holds', async ([, row]) => {
    const { client } = setUp(row.answer)
    expect(await row.call(client, { account })).toEqual(row.result)
  })

  test.for(all)('%s throws what the gateway refused', async ([id, row]) => {
    const { client } = setUp(refusal(404, 'No such thing.'))
    const error = await thrownBy(row.call(client, { account }))
    expect(error).toSatisfy(isNotFoundError)
    expect(error).toMatchObject({ operation: id, status: 404, attempts: 1, provider: 'apifansly' })
    for (const word of ['API Fansly', id, '404', 'No such thing.']) expect(String(error)).toContain(word)
  })

  test.for(all)('%s throws a failure that stands in the body of a 200', async ([id, row]) => {
    const { client } = setUp({ statusCode: 402, message: 'No credits left.', data: null })
    const error = await thrownBy(row.call(client, { account }))
    expect(error).toSatisfy(isPaymentRequiredError)
    expect(error).toMatchObject({ operation: id, status: 402 })
  })

  test.for(all.filter(([id]) => id !== 'listAccounts'))(
    '%s refuses an empty account before anything is sent',
    async ([, row]) => {
      const { client, requested } = setUp()
      expect(await thrownBy(row.call(client, { account: '' }))).toSatisfy(isConfigurationError)
      expect(requested).toEqual([])
    },
  )

  test.for(all)('%s is dropped by its signal', async ([, row]) => {
    const { client, requested } = setUp(row.answer)
    const settings = { account, signal: AbortSignal.abort(new Error('the user left')) }
    await expect(row.call(client, settings)).rejects.toThrow('the user left')
    expect(requested).toEqual([])
  })
})

describe('an answer that nobody has written down', () => {
  test.for(writes.filter(([id]) => id !== 'sendChatMessage'))('of %s may be missing', async ([, row]) => {
    const { client } = setUp(new Response(null, { status: 204 }))
    expect(await row.call(client, { account })).toBeUndefined()
  })

  test.for([
    ['the envelope alone', { statusCode: 200, message: 'Success', data: {}, timestamp: '' }],
    ['another envelope', { id: '918745203360276480' }],
    ['a list', [{ id: '1' }]],
  ])('is given as it came: %s', async ([, answer]) => {
    const { client } = setUp(Response.json(answer, { status: 201 }), answer)
    expect(await client.groups.create({ account, users: [...users] })).toEqual(answer)
    expect(await client.fans.tips({ account, fanId })).toEqual(answer)
  })

  test('is a failure where it has to be read and is no JSON', async () => {
    const { client } = setUp(new Response(null, { status: 204 }))
    expect(await thrownBy(client.fans.tips({ account, fanId }))).toSatisfy(isParseError)
  })
})
