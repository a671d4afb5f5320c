import { expect, test } from 'vitest'
import { bothGateways } from '../../test/both-gateways.ts'
import { dig } from '../../test/gateway-calls.ts'

const { mock, chatId, apiFansly, onlyFansApi, apiFanslyChats, onlyFansApiChats } = await bothGateways()

test('a chat hidden through one is left out by both, and shown by name all the same', async () => {
  expect(await onlyFansApiChats('?limit=100')).toContain(chatId)
  await apiFansly(`POST /chats/${chatId}/hide`)
  expect(await onlyFansApiChats('?limit=100')).not.toContain(chatId)
  expect(await apiFanslyChats()).not.toContain(chatId)
  expect((await onlyFansApi(`GET /chats/${chatId}`)).body).toMatchObject({
    data: { userSettings: { hidden: 1 } },
  })
  mock.world.receive({ chatId, text: 'Where have you gone?' })
  expect(await onlyFansApiChats('?limit=100')).not.toContain(chatId)
  mock.world.setHidden(chatId, false)
  expect((await onlyFansApiChats())[0]).toBe(chatId)
})

test('a chat begun through one is at the top of both', async () => {
  const silent = [...mock.world.fans.values()].find(({ id }) => mock.world.conversationWith(id) === undefined)
  const created = await onlyFansApi('POST /chats', { user_id: silent?.id })
  const id = dig(created.body, 'data', 'id')
  expect((await apiFanslyChats())[0]).toBe(id)
  expect((await onlyFansApiChats())[0]).toBe(id)
})

test('typing shows for three seconds with one and five with the other, and not shorter for having both', async () => {
  const isTyping = (): boolean => mock.world.isTyping(chatId, mock.world.creator.id)
  await onlyFansApi(`POST /chats/${chatId}/typing`)
  mock.world.advance(2999)
  expect(isTyping()).toBe(true)
  mock.world.advance(1)
  expect(isTyping()).toBe(false)
  await apiFansly('POST /chats/typing', { chatId })
  await onlyFansApi(`POST /chats/${chatId}/typing`)
  mock.world.advance(4999)
  expect(isTyping()).toBe(true)
  mock.world.advance(1)
  expect(isTyping()).toBe(false)
})

test('read receipts are one setting', async () => {
  const isOn = (): boolean | undefined => mock.world.chats.get(chatId)?.sendsReadReceipts
  await onlyFansApi(`POST /chats/${chatId}/read-receipts/disable`)
  expect(isOn()).toBe(false)
  await apiFansly(`POST /chats/${chatId}/readreceipts`, { action: 'enable' })
  expect(isOn()).toBe(true)
  await apiFansly(`POST /chats/${chatId}/readreceipts`, { action: 'disable' })
  expect(isOn()).toBe(false)
})

test('both know the same account', async () => {
  const { url } = mock
  const one = await mock.fetch(`${url('apifansly')}/accounts`, { headers: { 'x-api-key': 'any' } })
  const other = await mock.fetch(`${url('onlyfansapi')}/api/fansly/accounts`, {
    headers: { authorization: 'Bearer any' },
  })
  expect(await one.json()).toMatchObject({
    data: { success: true, count: 1, accounts: [{ accountId: 'fansly_1', name: 'Marlow' }] },
  })
  expect(await other.json()).toMatchObject([
    { id: 'fansly_acct_1', display_name: 'Marlow', fansly_id: mock.world.creator.id, is_authenticated: true },
  ])
})
