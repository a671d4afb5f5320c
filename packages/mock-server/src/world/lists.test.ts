import { expect, test } from 'vitest'

import { conversationOrders } from './conversation-list.ts'
import { lastIdOf, type Conversation } from './conversation.ts'
import { createWorlds } from './create-worlds.ts'
import { createRandom } from './random.ts'
import { compareIds } from './snowflake.ts'

test('lists are in order whatever happens, as if they were sorted anew', () => {
  const random = createRandom(11, 0)
  const worlds = createWorlds({ chats: 12, messages: 80 })
  const world = worlds.first
  const chatIds = [...world.chats.keys()]
  const anyChat = (): Conversation | undefined => world.conversation(random.pick(chatIds))
  const anyMessageId = (): string | undefined => {
    const messages = anyChat()?.messages ?? []
    return messages.length === 0 ? undefined : random.pick(messages).id
  }
  const acts: ((chatId: string) => void)[] = [
    (chatId) => world.send({ chatId, text: 'Hi' }),
    (chatId) => world.receive({ chatId, text: 'Hi' }),
    (chatId) => world.setHidden(chatId, random.chance(0.3)),
    () => world.acknowledge([anyMessageId() ?? []].flat(), random.pick(['read', 'unread', 'delivered'])),
    () => [anyMessageId() ?? []].flat().map((id) => world.deleteMessage(id)),
    () => [anyMessageId() ?? []].flat().map((id) => world.addReaction(id, 1)),
    () => random.chance(0.05) && world.markAllAsRead(),
    () => random.chance(0.05) && worlds.restore(structuredClone(worlds.snapshot())),
  ]
  const byLastId = (one: Conversation, other: Conversation): number =>
    compareIds(lastIdOf(other), lastIdOf(one))

  for (let step = 0; step < 1500; step++) {
    random.pick(acts)(random.pick(chatIds))
    const conversations = chatIds.flatMap((id) => world.conversation(id) ?? [])
    const visible = conversations.filter(({ chat }) => !chat.isHidden).toSorted(byLastId)
    const isUnread = ({ unread }: Conversation): boolean => unread.length > 0
    const expected = {
      newest: visible,
      oldest: visible.toReversed(),
      unread: [...visible.filter(isUnread), ...visible.filter((conversation) => !isUnread(conversation))],
    }
    for (const order of conversationOrders) {
      const ids = expected[order].map(({ chat }) => chat.id)
      expect(world.conversations(order).map(({ chat }) => chat.id)).toEqual(ids)
      expect([...world.conversationsFrom(order, 3)].map(({ chat }) => chat.id)).toEqual(ids.slice(3))
    }
    for (const { messages, unread, unreadByFan, fan } of conversations) {
      const open = messages.filter(({ readAt }) => readAt === null)
      expect(unread).toEqual(open.filter(({ senderId }) => senderId === fan.id))
      expect(unreadByFan).toEqual(open.filter(({ senderId }) => senderId !== fan.id))
    }
    const unread = visible.flatMap((conversation) => conversation.unread)
    expect(world.unreadCount).toBe(unread.length)
    expect(world.visibleCount).toBe(visible.length)
    expect(world.unreadMessages()).toEqual(unread.toSorted((one, other) => compareIds(other.id, one.id)))
  }
})
