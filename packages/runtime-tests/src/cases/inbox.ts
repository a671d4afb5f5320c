import { createInbox } from '@fansly-chats/fetch-client/inbox'
import { chatIds, laterMessageId } from '../bodies.ts'
import { equal } from '../expect.ts'
import { account, type Case } from './case.ts'

const [chatId] = chatIds

/** The inbox, whose watch is loaded when it begins. */
export const inbox: readonly Case[] = [
  {
    name: 'an inbox makes models of chats',
    async run(stage) {
      const { client } = await stage.enter('wellBehaved')
      const chats: unknown[] = []
      for await (const { id, partner } of createInbox(client, { account }).chats())
        chats.push([id, partner.username])
      equal(
        chats,
        chatIds.map((id) => [id, 'tidal_fern']),
        'chats',
      )
    },
  },
  {
    name: 'a watch tells what is new, once, and ends with its signal',
    async run(stage) {
      const { client } = await stage.enter('alive')
      const end = new AbortController()
      const watch = createInbox(client, { account }).watch({
        signal: end.signal,
        leastIntervalMs: 10,
        mostIntervalMs: 20,
      })
      const events: unknown[] = []
      for await (const event of watch) {
        events.push(
          event.type === 'message' ? [event.chat.id, event.message.id, event.message.text] : event.type,
        )
        // Several looks later nothing has come twice.
        if (event.type === 'unread') setTimeout(() => end.abort(), 200)
      }
      equal(events, [[chatId, laterMessageId, 'Hi'], 'unread'], 'events')
      equal(typeof watch.position?.mark, 'string', 'position')
    },
  },
]
