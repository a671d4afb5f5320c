import { afterEach, expect, test } from 'vitest'

import { apiFanslyCall, onlyFansApiCall } from '../../test/gateway-calls.ts'
import { ContractViolationError } from '../errors/contract-violation-error.ts'
import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer()
afterEach(() => mock.reset())

const apiFansly = apiFanslyCall(mock)
const onlyFansApi = onlyFansApiCall(mock)

function report(): string {
  try {
    mock.journal.verify()
  } catch (error) {
    if (error instanceof ContractViolationError) return error.message
    throw error
  }
  return ''
}

test('requests that keep to the documents pass, and so do refusals that the gateways document', async () => {
  await apiFansly('GET /chats')
  await onlyFansApi('GET /chats/1')
  await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`)
  await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats`, {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost', 'access-control-request-method': 'GET' },
  })
  mock.faults.add({ fault: 'unavailable' })
  await apiFansly('GET /chats')
  expect(mock.journal.requests().map(({ status }) => status)).toEqual([200, 404, 401, 204, 503])
  expect(() => mock.journal.verify()).not.toThrow()
})

test('the report tells what was sent, what the contract says, and where', async () => {
  await apiFansly('GET /chats?sort=sideways')
  await onlyFansApi('POST /chats/1/messages/ack', { messageIds: ['1'], type: '2' })
  await apiFansly('GET /nowhere?cursor=1')
  expect(report()).toMatchInlineSnapshot(`
    "3 requests break the contract of a gateway:

    GET /apifansly/fansly_1/chats?sort=sideways → 400 (listChats)
      at request.query.sort
      - contract: Request query parameter sort must be equal to one of the allowed values: newest, oldest, unread
      + sent: "sideways"

    POST /onlyfansapi/api/fansly/fansly_acct_1/chats/1/messages/ack → 422 (acknowledgeChatMessages)
      at request.body.type
      - contract: Request body property type must be integer
      + sent: "2"
      at request.body.type
      - contract: Request body property type must be equal to one of the allowed values: 1, 2, 3, 4
      + sent: "2"

    GET /apifansly/fansly_1/nowhere?cursor=1 → 404
      at request.path
      - contract: No gateway has such an operation: apifansly has no operation at /fansly_1/nowhere. The nearest are GET /apifansly/{account_id}/chats, DELETE /apifansly/{account_id}/messages/{message_id}, POST /apifansly/{account_id}/group, GET /apifansly/{account_id}/chats/unread, GET /apifansly/{account_id}/chats/{chat_id}/messages
      + sent: GET /apifansly/fansly_1/nowhere"
  `)
})

test('what is expected passes, and must come', async () => {
  mock.journal.expect({ operation: 'listChats', message: /sort must be/g })
  expect(report()).toBe('Expected to break the contract, and did not:\n\n  listChats: /sort must be/g')
  await apiFansly('GET /chats?sort=sideways')
  await apiFansly('GET /chats?sort=down')
  expect(report()).toBe('')
  await apiFansly('GET /chats?filter=all-of-them')
  expect(report()).toContain('request.query.filter')
  mock.journal.expect({ message: 'filter must be' })
  expect(report()).toBe('')
  await apiFansly('GET /nowhere')
  mock.journal.expect({ operation: 'showChat' })
  expect(report()).toMatch(/No gateway has such an operation[^]*did not:\n\n {2}showChat$/)
})

test('the error has the requests, and clearing the journal forgets what was expected', async () => {
  mock.journal.expect({})
  mock.journal.clear()
  expect(report()).toBe('')
  await apiFansly('GET /chats?sort=sideways')
  expect(() => mock.journal.verify()).toThrow(
    expect.objectContaining({ requests: [expect.objectContaining({ operationId: 'listChats' })] }),
  )
})

test('what breaks a document is told of however many requests come after it', async () => {
  await apiFansly('GET /chats?sort=sideways')
  await apiFansly('GET /nowhere')
  for (let count = 0; count < 2100; count++) await apiFansly('GET /chats?sort=newest')
  expect(mock.journal.requests()).toHaveLength(1000)
  expect(mock.journal.violations()).toEqual([])
  expect(report()).toMatch(/^2 requests break the contract of a gateway/)
  mock.journal.expect({ operation: 'listChats', message: 'sort' })
  mock.journal.expect({ message: 'No gateway' })
  expect(report()).toBe('')
})

test('a path that begins with two slashes is told as it was sent', async () => {
  await mock.fetch('http://fansly-mock.test//')
  await mock.fetch('http://fansly-mock.test//apifansly/chats?limit=1')
  expect(report()).toMatch(/sent: GET \/\/\n/)
  expect(report()).toMatch(/sent: GET \/\/apifansly\/chats$/)
})
