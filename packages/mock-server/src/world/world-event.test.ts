import { describe, expect, test } from 'vitest'

import { stage } from '../../test/stage.ts'
import { createWorlds } from './create-worlds.ts'

describe('who has subscribed', () => {
  test('hears of each change once, with the world as it is afterwards, until they have enough', () => {
    const world = createWorlds({ fixture: 'small' }).first
    const [conversation] = world.conversations('oldest')
    const chatId = conversation?.chat.id ?? ''
    const fanId = conversation?.fan.id ?? ''
    const heard: unknown[] = []
    const stop = world.subscribe((event) =>
      heard.push([event.type, 'chat' in event && world.chats.get(chatId) === event.chat]),
    )
    for (const isSet of [true, true]) {
      world.setMuted(chatId, isSet)
      world.setHidden(chatId, isSet)
      world.setReadReceipts(chatId, !isSet)
      world.setVip(fanId, isSet)
      world.setFollower(fanId, isSet)
      world.setSubscription(fanId, world.tiers[0]?.id ?? null)
    }
    expect(heard).toEqual([
      ['chatChanged', true],
      ['chatChanged', true],
      ['chatChanged', true],
      ['fanChanged', false],
      ['fanChanged', false],
      ['fanChanged', false],
    ])
    stop()
    world.setMuted(chatId, false)
    expect(heard).toHaveLength(6)
  })

  test('may answer', () => {
    const { world, chatId } = stage()
    world.subscribe(({ type }) => type === 'messageSent' && world.receive({ chatId, text: 'And you?' }))
    world.send({ chatId, text: 'How are you?' })
    expect(world.conversation(chatId)?.messages.map(({ content }) => content)).toEqual([
      'How are you?',
      'And you?',
    ])
  })

  test('hears of purchases, of reactions and of what was deleted', () => {
    const { world, chatId, fanId, events } = stage()
    const message = world.send({ chatId, media: [{ price: 5000 }] })
    const [mediaId = ''] = message.mediaIds
    world.purchase(mediaId)
    world.purchase(mediaId)
    const reaction = world.addReaction(message.id, 5, fanId)
    world.removeReaction(message.id, 5, fanId)
    world.removeReaction(message.id, 5, fanId)
    world.deleteMessage(message.id)
    expect(events).toMatchObject([
      { type: 'messageSent', message },
      { type: 'mediaPurchased', media: { id: mediaId, isPurchased: true } },
      { type: 'reactionAdded', reaction, message: { reactions: [reaction] } },
      { type: 'reactionRemoved', reaction, message: { reactions: [] } },
      { type: 'messageDeleted', message: { id: message.id, mediaIds: [mediaId] } },
    ])
  })
})
