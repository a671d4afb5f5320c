import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  isApiError,
  isAuthenticationError,
  isConnectionError,
  isDeliveryUnknownError,
  isInvalidRequestError,
  isNotFoundError,
  isPaymentRequiredError,
  isPermissionError,
  isRateLimitError,
  isServerError,
} from '../apifansly.ts'
import { account, chatId, messageId, refusal, setUp, setUpWith, thrownBy } from './client.fixture.ts'
import { repeatable, unrepeatable } from './operations.fixture.ts'

describe('a call that failed', () => {
  const refused = new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  })

  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0) // no wait between attempts
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.for(repeatable)('%s is made again, since a repetition does no harm', async ([, row]) => {
    const { client, requested } = setUp(refusal(503), new TypeError('connection lost'), row.answer)
    expect(await row.call(client, { account })).toEqual(row.result)
    expect(requested).toHaveLength(3)
  })

  test.for(
    unrepeatable.flatMap(([id, row]) =>
      [refusal(503), new TypeError('connection lost'), new Response('<html>', { status: 200 })].map(
        (answer) => [id, answer instanceof Error ? answer.message : answer.status, answer, row] as const,
      ),
    ),
  )('%s is not made again after %s: nobody knows what became of it', async ([id, , answer, row]) => {
    const { client, requested } = setUp(answer, row.answer)
    const error = await thrownBy(row.call(client, { account }))
    expect(error).toSatisfy(isDeliveryUnknownError)
    expect(error).toMatchObject({
      operation: id,
      attempts: 1,
      path: { account_id: account },
      body: row.sent[2],
      sentAt: expect.any(Date),
    })
    expect(requested).toHaveLength(1)
  })

  test.for(unrepeatable)('%s is made again when it certainly did not arrive', async ([, row]) => {
    const { client, requested } = setUp(refused, refusal(429), row.answer)
    expect(await row.call(client, { account })).toEqual(row.result)
    expect(requested).toHaveLength(3)
  })

  test.for(unrepeatable)('%s is not forgotten when it is aborted on its way', async ([, row]) => {
    const controller = new AbortController()
    const fetch = (): Promise<Response> => {
      controller.abort(new Error('the user left'))
      return new Promise(() => {})
    }
    const { client } = setUpWith({ fetch })
    const settings = { account, signal: controller.signal }
    const error = await thrownBy(row.call(client, settings))
    expect(error).toSatisfy(isDeliveryUnknownError)
    expect(error).toMatchObject({ cause: { message: 'the user left' } })
  })

  test('says so when even that does not help', async () => {
    const { client } = setUpWith({ maxRetries: 0 }, refused)
    const error = await thrownBy(client.messages.send({ account, chatId, content: 'Hi' }))
    expect(error).toSatisfy(isConnectionError)
  })
})

describe('errors', () => {
  test.for([
    [400, isInvalidRequestError],
    [401, isAuthenticationError],
    [402, isPaymentRequiredError],
    [403, isPermissionError],
    [404, isNotFoundError],
    [422, isInvalidRequestError],
    [429, isRateLimitError],
    [500, isServerError],
    [503, isServerError],
  ] as const)('%i has a class', async ([status, isIt]) => {
    const { client } = setUpWith({ maxRetries: 0 }, refusal(status))
    const error = await thrownBy(client.messages.delete({ account, messageId }))
    expect(error).toSatisfy(isIt)
    expect(error).toSatisfy(isApiError)
    expect(error).toMatchObject({ status, body: { message: 'No.' } })
  })

  test('have the reason of a bare error', async () => {
    const { client } = setUp(Response.json({ error: 'Not on this plan.' }, { status: 403 }))
    await expect(client.chats.hide({ account, chatId })).rejects.toThrow('Not on this plan.')
  })
})
