import { describe, expect, test } from 'vitest'

import { stage } from '../../test/stage.ts'
import { WorldError } from '../errors/world-error.ts'

describe('what makes no sense is refused by name', () => {
  const { world, chatId } = stage()
  const freeId = world.receive({ chatId, media: [{}] }).mediaIds[0] ?? ''
  const otherChatId = world.createChat(world.addFan({ username: 'bruno' }).id).id
  const otherId = world.receive({ chatId: otherChatId, text: 'Hi' }).id
  const silentId = world.addFan({ username: 'dora' }).id
  const before = world.records()

  test.each<[() => unknown, string]>([
    [
      () => world.send({ chatId: '7', text: 'Hi' }),
      'There is no chat "7" in this world, only those in its `chats`',
    ],
    [() => world.send({ chatId }), 'A message needs a text, media or a tip'],
    [
      () => world.send({ chatId, text: 'Hi', inReplyTo: otherId }),
      `There is no message ${otherId} to answer in the chat ${chatId}`,
    ],
    [
      () => world.receive({ chatId: '7', text: 'Hi' }),
      'There is no chat "7" in this world, only those in its `chats`',
    ],
    [
      () => world.receive({ fanId: '7', text: 'Hi' }),
      'There is no fan "7" in this world, only those in its `fans`',
    ],
    [
      () => world.receive({ chatId, tip: -1 }),
      'A tip is a whole number of thousandths of a dollar from 0, not -1',
    ],
    [() => world.receive({ chatId, text: '' }), 'A message needs a text, media or a tip'],
    [() => world.receive({ fanId: silentId }), 'A message needs a text, media or a tip'],
    [
      () => world.receive({ fanId: silentId, text: 'Hi', inReplyTo: otherId }),
      `There is no message ${otherId} to answer in a new chat`,
    ],
    [() => world.send({ chatId, media: [{ fileId: 'x' }] }), 'An id is a decimal number, not "x"'],
    [() => world.send({ chatId, media: [{ previewId: '' }] }), 'An id is a decimal number, not ""'],
    [
      () => world.send({ chatId, media: [{}, { price: 0.5 }] }),
      'The price of media is a whole number of thousandths of a dollar from 0, not 0.5',
    ],
    [
      () => world.send({ chatId, media: [{ width: -1 }] }),
      'The width of media is a whole number of pixels from 0, not -1',
    ],
    [() => world.acknowledge([otherId], 'read', '7'), `The account 7 has no part in the chat ${otherChatId}`],
    [() => world.addReaction(otherId, 1, '7'), `The account 7 has no part in the chat ${otherChatId}`],
    [() => world.startTyping(chatId, 1000, '7'), `The account 7 has no part in the chat ${chatId}`],
    [() => world.addReaction(otherId, 8), 'A reaction is from 1 to 7, not 8'],
    [
      () => world.startTyping(chatId, Number.NaN),
      'How long typing shows is a whole number of milliseconds from 0, not NaN',
    ],
    [() => world.addFan({ username: '' }), 'A fan needs a username'],
    [
      () => world.addFan({ username: 'cleo', subscriptionTierId: '8' }),
      'There is no tier "8" in this world, only those in its `tiers`',
    ],
    [() => world.createChat('7'), 'There is no fan "7" in this world, only those in its `fans`'],
    [() => world.deleteMessage('7'), 'There is no message "7" in this world, only those in its `messages`'],
    [
      () => world.acknowledge(['7'], 'read'),
      'There is no message "7" in this world, only those in its `messages`',
    ],
    [() => world.addReaction('7', 1), 'There is no message "7" in this world, only those in its `messages`'],
    [() => world.setHidden('', true), 'There is no chat "" in this world, only those in its `chats`'],
    [() => world.setHidden('7', true), 'There is no chat "7" in this world, only those in its `chats`'],
    [() => world.setVip('7', true), 'There is no fan "7" in this world, only those in its `fans`'],
    [() => world.setSubscription('7', '8'), 'There is no tier "8" in this world, only those in its `tiers`'],
    [() => world.startTyping('7', 1000), 'There is no chat "7" in this world, only those in its `chats`'],
    [() => world.purchase('7'), 'There are no media "7" in this world, only those in its `media`'],
    [() => world.purchase(freeId), `The media ${freeId} are free`],
  ])('%s', (act, message) => {
    expect(act).toThrow(new WorldError(message))
    expect(world.records()).toEqual(before)
  })
})
