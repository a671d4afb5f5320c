import { describe, expect, test } from 'vitest'

import { fetchWith } from '../../test/app.ts'
import { createMockServer } from '../mock-server.ts'

const mock = await createMockServer()
const chats = `${mock.url('apifansly')}/fansly_1/chats`
const key = { 'x-api-key': 'any' }
const problemType = 'application/problem+json'

describe('handlers that fail', () => {
  test('an answer that breaks the document: 500 that names everything', async () => {
    const broken = await fetchWith(() => ({
      status: 200,
      body: { statusCode: '200', message: 'Success', data: {} },
    }))
    const response = await broken(chats, { headers: key })
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe(problemType)
    expect(await response.json()).toMatchObject({
      title: 'Request/Response not valid',
      detail: expect.stringMatching(/^The answer to listChats breaks its document: /),
      validation: expect.arrayContaining([
        expect.objectContaining({ location: ['response', 'body'] }),
        expect.objectContaining({ location: ['response', 'body', 'statusCode'] }),
        expect.objectContaining({ location: ['response', 'body', 'data'] }),
      ]),
    })
  })

  test('an answer in the shape of no documented one is held against the loose error', async () => {
    const loose = await fetchWith(() => ({ status: 418, body: { detail: 'Short and stout' } }))
    expect((await loose(chats, { headers: key })).status).toBe(418)
  })

  test('a handler that throws: 500 that says what', async () => {
    const failing = await fetchWith(() => {
      throw new Error('The world ends here')
    })
    const response = await failing(chats, { headers: key })
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      title: 'The mock server failed',
      detail: 'Error: The world ends here',
    })
  })

  test('an operation without a handler is answered from the document', async () => {
    const partial = await fetchWith(() => ({ status: 200, body: {} }))
    const response = await partial(`${chats}/unread`, { headers: key })
    expect(response.status).toBe(200)
    expect(await response.json()).toHaveProperty('data.data.response.total', 5)
  })
})
