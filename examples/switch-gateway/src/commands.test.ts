import {
  isAuthenticationError,
  isDeliveryUnknownError,
  isPaymentRequiredError,
} from '@fansly-chats/fetch-client'
import { createMockServer, type MockServer } from '@fansly-chats/mock-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { list, markRead, mute, say } from './commands.ts'
import { type Inboxes, openInboxes } from './open-inboxes.ts'

let mock: MockServer
let chatId: string
beforeEach(async () => {
  mock = await createMockServer({ port: 0 })
  const [unread] = mock.world.conversations('unread')
  chatId = unread?.chat.id ?? ''
})
afterEach(() => mock.close())

const environmentOf = (gateway: string): NodeJS.ProcessEnv => ({
  FANSLY_GATEWAY: gateway,
  APIFANSLY_API_KEY: 'any',
  APIFANSLY_ACCOUNT: 'fansly_1',
  APIFANSLY_URL: mock.url('apifansly'),
  ONLYFANSAPI_API_KEY: 'any',
  ONLYFANSAPI_ACCOUNT: 'fansly_acct_1',
  ONLYFANSAPI_URL: mock.url('onlyfansapi'),
})
const inboxesOf = (gateway: string): Inboxes => openInboxes(environmentOf(gateway))

describe('reads', () => {
  test('are the same through either gateway', async () => {
    const apiFansly = await list(inboxesOf('apifansly'))
    expect(apiFansly).toMatch(/^Through API Fansly\n\d+ {2}\S+ {2}\d+ unread {2}flags 0\n/)
    expect(await list(inboxesOf('onlyfansapi'))).toBe(apiFansly.replace('API Fansly', 'OnlyFansAPI'))
  })

  test.for(['no-credits', 'unavailable', 'reset'] as const)(
    'go to the other gateway after %s',
    async (fault) => {
      mock.faults.add({ gateway: 'apifansly', fault })
      expect(await list(inboxesOf('apifansly'))).toMatch(/^Through OnlyFansAPI\n/)
      expect(await markRead(inboxesOf('apifansly'), chatId)).toMatch(/ are read, through OnlyFansAPI$/)
    },
  )

  test('stay where the key is wrong: that is to be mended', async () => {
    mock.faults.add({ gateway: 'apifansly', fault: 'wrong-key' })
    await expect(list(inboxesOf('apifansly'))).rejects.toSatisfy(isAuthenticationError)
    expect(mock.journal.requests()).toHaveLength(1)
  })

  test('fail where there is no other gateway', async () => {
    mock.faults.add({ gateway: 'apifansly', fault: 'no-credits' })
    const inboxes = openInboxes({ ...environmentOf('apifansly'), ONLYFANSAPI_API_KEY: '' })
    await expect(list(inboxes)).rejects.toSatisfy(isPaymentRequiredError)
  })
})

describe('sends', () => {
  const sent = (): unknown[] =>
    mock.journal
      .requests()
      .flatMap(({ operationId, provider }) => (operationId === 'sendChatMessage' ? [provider] : []))

  test.for(['apifansly', 'onlyfansapi'] as const)('go through %s when it is chosen', async (gateway) => {
    const message = await say(inboxesOf(gateway), chatId, 'Good morning')
    expect(message).toContain(mock.world.conversation(chatId)?.lastMessage?.id)
    expect(sent()).toEqual([gateway])
  })

  test.for([
    ['no-credits', isPaymentRequiredError],
    ['unavailable', isDeliveryUnknownError],
    ['reset-after-headers', isDeliveryUnknownError],
  ] as const)('never go to the other gateway, not after %s', async ([fault, isExpected]) => {
    mock.faults.add({ operation: 'sendChatMessage', gateway: 'apifansly', fault })
    await expect(say(inboxesOf('apifansly'), chatId, 'Good morning')).rejects.toSatisfy(isExpected)
    expect(sent()).toEqual(['apifansly'])
  })
})

describe('what a gateway lacks', () => {
  test('the other one does, where it is there', async () => {
    const count = mock.world.conversation(chatId)?.unread.length
    expect(await markRead(inboxesOf('apifansly'), chatId)).toBe(
      `${count} messages are read, through OnlyFansAPI`,
    )
    expect(mock.world.conversation(chatId)?.unread).toHaveLength(0)
    expect(await markRead(inboxesOf('apifansly'), chatId)).toBe('Nothing is unread')
  })

  test('what comes meanwhile stays unread', async () => {
    let requests = 0
    let late: string | undefined
    await using busy = await createMockServer({
      port: 0,
      onRequest() {
        if (++requests === 1) late = busy.world.receive({ chatId, text: 'And another thing' }).id
      },
    })
    const inboxes = openInboxes({ ...environmentOf('onlyfansapi'), ONLYFANSAPI_URL: busy.url('onlyfansapi') })
    await markRead(inboxes, chatId)
    expect(busy.world.conversation(chatId)?.unread.map(({ id }) => id)).toEqual([late])
  })

  test('is said', async () => {
    const alone = openInboxes({ ...environmentOf('apifansly'), ONLYFANSAPI_API_KEY: '' })
    expect(await markRead(alone, chatId)).toBe('API Fansly cannot mark messages as read')
    expect(await mute(inboxesOf('onlyfansapi'), chatId)).toBe('OnlyFansAPI cannot mute a chat')
    expect(await mute(inboxesOf('apifansly'), chatId)).toMatch(/ is muted$/)
    expect(mock.world.chats.get(chatId)?.isMuted).toBe(true)
    expect(await mute(inboxesOf('apifansly'), '404')).toBe('There is no such chat')
  })
})
