import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'

import { apiFanslyCall, dig } from '../../../test/gateway-calls.ts'
import { createMockServer } from '../../mock-server.ts'
import { ownDocuments } from '../../own-files.ts'
import { accessTypes } from './explain-message.ts'

const mock = await createMockServer()
afterEach(() => mock.reset())
const call = apiFanslyCall(mock)
const [chatId = ''] = mock.world.chats.keys()
const known = 'ppv, subscription, follow, list, limited_time'

test.each([
  [{ access_type: 'free' }, 'access_type', `access_type must be one or several of ${known}, not "free"`],
  [
    { mediaIds: ['1'], access_type: ['follow', 'free'] },
    'access_type',
    `access_type must be one or several of ${known}, not "free"`,
  ],
  [{ access_type: ['ppv'], mediaIds: ['1'] }, 'price', 'price must be given with the access_type ppv'],
  [{ price: 5 }, 'price', 'price must be left out without the access_type ppv'],
  [{ access_type: 'list', price: 5 }, 'price', 'price must be left out without the access_type ppv'],
])('%j: one reason, and a readable one', async (rest, member, message) => {
  const { status, body } = await call(`POST /chats/${chatId}/messages`, { content: 'Hello', ...rest })
  expect([status, dig(body, 'message')]).toEqual([400, message])
  expect(mock.journal.violations()).toMatchObject([
    { violations: [{ location: ['request', 'body', member], message }] },
  ])
})

test('what is wrong otherwise is told as the document has it', async () => {
  const { status, body } = await call(`POST /chats/${chatId}/messages`, { access_type: 'follow' })
  expect(status).toBe(400)
  expect(dig(body, 'message')).toContain("must have required property 'content'")
})

test('the kinds of access are those of the document', () => {
  const document: unknown = JSON.parse(readFileSync(`${ownDocuments}/apifansly.json`, 'utf8'))
  expect(dig(document, 'components', 'schemas', 'AccessType', 'enum')).toEqual(accessTypes)
})
