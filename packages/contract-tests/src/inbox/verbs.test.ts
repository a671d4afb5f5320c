import { isApiError, isConfigurationError, isNotFoundError } from '@fansly-chats/fetch-client'
import type { Inbox, Message } from '@fansly-chats/fetch-client/inbox'
import { createMockServer } from '@fansly-chats/mock-server'
import { describe, expect, test } from 'vitest'
import { inboxesOf } from './inboxes.ts'

const mock = await createMockServer({ seed: 7 })

describe.for(['apifansly', 'onlyfansapi'] as const)('an inbox of %s', (provider) => {
  const inboxOf = (name: string): { session: ReturnType<typeof mock.session>; inbox: Inbox } => {
    const session = mock.session(`${provider}/${name.replaceAll(' ', '-')}`)
    return { session, inbox: inboxesOf(session)[provider] }
  }

  test('finds a chat among all, and none that is not there', async () => {
    const { session, inbox } = inboxOf('finds')
    const oldest = [...session.world.conversations('oldest')][0]
    expect(await inbox.chat(oldest?.chat.id ?? '')).toMatchObject({ partner: { id: oldest?.fan.id } })
    expect(await inbox.chat('404')).toBeUndefined()
  })

  test('goes on from a saved cursor', async () => {
    const { session, inbox } = inboxOf('cursor')
    const longest = [...session.world.conversations()].toSorted(
      (one, other) => other.messages.length - one.messages.length,
    )[0]
    const chatId = longest?.chat.id ?? ''
    for (const list of [
      (cursor?: string) => inbox.chats({ cursor }),
      (before?: string) => inbox.messages(chatId, { before }),
    ]) {
      const all = await Array.fromAsync<{ readonly id: string }>(list())
      const { value: first } = await list().pages().next()
      const rest =
        first?.cursor === undefined ? [] : await Array.fromAsync<{ readonly id: string }>(list(first.cursor))
      expect([...(first?.items ?? []), ...rest]).toEqual(all)
    }
  })

  test('sends, and the message is the one that is listed', async () => {
    const { session, inbox } = inboxOf('sends')
    const [chatId = ''] = session.world.chats.keys()
    const mediaId = provider === 'apifansly' ? '921586845061386240' : 'fansly_media_1'
    const sent = await inbox.send(chatId, { text: '0', mediaIds: [mediaId] })
    const [listed] = await Array.fromAsync<Message>(inbox.messages(chatId, { maxItems: 1 }))
    expect(sent).toMatchObject({
      chatId,
      text: '0',
      direction: 'outgoing',
      senderId: session.world.creator.id,
    })
    const { id, senderId, direction, text, sentAt } = sent
    expect(listed).toMatchObject({ id, senderId, direction, text, sentAt })
    expect(listed?.attachments.map(({ media }) => typeof media)).toEqual(['object'])
  })

  test('deletes, reacts and shows typing', async () => {
    const { session, inbox } = inboxOf('writes')
    const { world } = session
    const [chatId = ''] = world.chats.keys()
    const message = await inbox.send(chatId, { text: 'Well then' })
    await inbox.react(message, 'heart')
    expect(world.messages.get(message.id)?.reactions).toHaveLength(1)
    await inbox.unreact(message, 'heart')
    expect(world.messages.get(message.id)?.reactions).toHaveLength(0)
    await inbox.typing(chatId)
    expect(world.isTyping(chatId, world.creator.id)).toBe(true)
    await inbox.delete(message)
    expect(world.messages.has(message.id)).toBe(false)
    await expect(inbox.delete(message)).rejects.toSatisfy(isNotFoundError)
  })

  test('looks the own id up once, however many ask at once, and again after a failure', async () => {
    const session = mock.session(`${provider}/own-id`)
    const lookUps: string[] = []
    const inbox: Inbox = inboxesOf(session, ({ url }) => {
      if (!url.includes('/messages')) lookUps.push(url)
    })[provider]
    session.faults.add({ operation: 'listChats', fault: 'unavailable', count: 1 })
    const chatIds = [...session.world.chats.keys()].slice(0, 4)
    const drain = (): Promise<unknown[]> =>
      Promise.all(chatIds.map((chatId) => Array.fromAsync<Message>(inbox.messages(chatId, { maxItems: 3 }))))
    await expect(drain()).rejects.toSatisfy(isApiError)
    expect(lookUps).toHaveLength(1)
    await drain()
    await drain()
    expect(lookUps).toHaveLength(2)
  })
})

describe('what only one gateway can do', () => {
  test('OnlyFansAPI marks as read and unread', async () => {
    const session = mock.session('marks')
    const { apifansly, onlyfansapi: inbox } = inboxesOf(session)
    const { world } = session
    const chatId = [...world.conversations('unread')][0]?.chat.id ?? ''
    const messages = await Array.fromAsync(inbox.messages(chatId))
    const incoming = messages.filter(({ direction }) => direction === 'incoming')
    await inbox.markRead(incoming)
    expect(world.conversation(chatId)?.unread).toHaveLength(0)
    await inbox.markUnread(incoming)
    expect(world.conversation(chatId)?.unread).toHaveLength(incoming.length)
    await inbox.markAllRead()
    expect(world.unreadCount).toBe(0)
    expect([inbox.can('markRead'), apifansly.can('markRead')]).toEqual([true, false])
  })

  test('API Fansly mutes, hides, and keeps VIPs', async () => {
    const session = mock.session('mutes')
    const { apifansly: inbox, onlyfansapi } = inboxesOf(session)
    const { world } = session
    const chat = await inbox.chat([...world.chats.keys()][0] ?? '')
    if (!chat) throw new Error('The chat is not listed')
    await inbox.mute(chat)
    await inbox.addToVips(chat)
    await inbox.disableReadReceipts(chat.id)
    expect(world.chats.get(chat.id)).toMatchObject({ isMuted: true, sendsReadReceipts: false })
    expect(world.fans.get(chat.partner.id)?.isVip).toBe(true)
    await inbox.unmute(chat)
    await inbox.removeFromVips(chat)
    await inbox.enableReadReceipts(chat.id)
    await inbox.hide(chat.id)
    expect(world.chats.get(chat.id)).toMatchObject({
      isMuted: false,
      sendsReadReceipts: true,
      isHidden: true,
    })
    expect(world.fans.get(chat.partner.id)?.isVip).toBe(false)
    expect([inbox.can('hide'), onlyfansapi.can('hide')]).toEqual([true, false])
  })

  test('an inbox can do what is a verb, and nothing else that it has', () => {
    const { apifansly } = inboxesOf(mock.session('verbs'))
    const verbs = ['watch', 'send', 'toString', 'account', 'can']
    const answers = verbs.map((verb): unknown => Reflect.apply(apifansly.can, apifansly, [verb]))
    expect(answers).toEqual([true, true, false, false, false])
  })

  test('callers without types get a word about the rest, and nothing is sent', async () => {
    const requests: Request[] = []
    const { apifansly, onlyfansapi } = inboxesOf(mock.session('lacks'), (request) => requests.push(request))
    const calls = [apifansly.markRead, onlyfansapi.mute].map((verb): unknown =>
      typeof verb === 'function' ? Reflect.apply(verb, undefined, []) : undefined,
    )
    for (const call of calls) await expect(call).rejects.toSatisfy(isConfigurationError)
    await expect(calls[0]).rejects.toThrow('API Fansly documents nothing for markRead')
    expect(requests).toEqual([])
  })
})
