import { describe, expect, test } from 'vitest'
import { account, chatId } from './client.fixture.ts'
import { success } from './examples.fixture.ts'
import { calls, each, setUpBoth } from './operations.fixture.ts'

const safe = each.filter(([, , , once]) => !once)

describe('the failure of an operation', () => {
  const refusals = [
    [400, 'InvalidRequestError'],
    [401, 'AuthenticationError'],
    [402, 'PaymentRequiredError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [409, 'ApiError'],
    [422, 'InvalidRequestError'],
  ] as const

  test.for(each)('%s tells by its class why it was refused', async ([id]) => {
    for (const [status, name] of refusals) {
      const body = { error: 'The reason.' }
      const { client, core, requests } = setUpBoth(() => Response.json(body, { status }))
      const expected = { name, provider: 'onlyfansapi', operation: id, status, attempts: 1, body }
      await expect(calls[id].method(client, {})).rejects.toMatchObject(expected)
      await expect(calls[id].standalone(core, {})).rejects.toMatchObject(expected)
      expect(requests).toHaveLength(2)
    }
  })

  test.for(each)(
    '%s is tried again when there were too many requests, and tells when it was in vain',
    async ([id]) => {
      const refuse = (): Response => Response.json({}, { status: 429, headers: { 'retry-after': '0' } })
      const { client, requests } = setUpBoth(refuse, success(id))
      await calls[id].method(client, {})
      expect(requests).toHaveLength(2)
      await expect(calls[id].method(setUpBoth(refuse).client, {})).rejects.toMatchObject({
        name: 'RateLimitError',
        attempts: 3,
        retryAfterMs: 0,
      })
    },
  )

  const fail = (): Response => Response.json({}, { status: 503, headers: { 'retry-after': '0' } })

  test.for(safe)('%s is tried again when the gateway fails, and tells when it was in vain', async ([id]) => {
    const { client, requests } = setUpBoth(fail, success(id))
    await calls[id].method(client, {})
    expect(requests).toHaveLength(2)
    await expect(calls[id].method(setUpBoth(fail).client, {})).rejects.toMatchObject({
      name: 'ServerError',
      status: 503,
      attempts: 3,
    })
  })

  test.for(each)('%s finds the failure in the body of a 200', async ([id]) => {
    const { client } = setUpBoth(() => Response.json({ success: false, statusCode: 404 }))
    await expect(calls[id].method(client, {})).rejects.toMatchObject({ name: 'NotFoundError', status: 404 })
  })

  const uncertain: readonly (readonly [string, () => Response, cause: string])[] = [
    ['a failure of the gateway', fail, 'ServerError'],
    ['a failure in the body of a 200', () => Response.json({ success: false }), 'ServerError'],
    ['an answer that cannot be read', () => new Response('<h1>OK</h1>'), 'ParseError'],
    [
      'a lost connection',
      () => {
        throw new TypeError('terminated')
      },
      'ConnectionError',
    ],
  ]

  test.for(uncertain)('sendChatMessage is never sent again after %s', async ([, answer, cause]) => {
    const { client, core, requests } = setUpBoth(answer)
    const expected = {
      name: 'DeliveryUnknownError',
      operation: 'sendChatMessage',
      attempts: 1,
      path: { fanslyAccount: account, chat_id: chatId },
      body: { text: 'Hi' },
      sentAt: expect.any(Date),
      cause: expect.objectContaining({ name: cause }),
    }
    await expect(calls.sendChatMessage.method(client, {})).rejects.toMatchObject(expected)
    await expect(calls.sendChatMessage.standalone(core, {})).rejects.toMatchObject(expected)
    expect(requests).toHaveLength(2)
  })
})
