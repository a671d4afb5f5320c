import { test } from 'vitest'
import type { Inboxes } from './open-inboxes.ts'
import { readFrom } from './read-from.ts'

declare const inboxes: Inboxes

test('nothing can be sent where gateways take turns', () => {
  void readFrom(inboxes, async (inbox) => inbox.chat('1'))
  // @ts-expect-error -- it has no `send`
  void readFrom(inboxes, async (inbox) => inbox.send('1', { text: 'Hello' }))
})
