import { onlyFansApiDrift } from '@fansly-chats/fetch-client/onlyfansapi/validate'
import { chatPage } from '../bodies.ts'
import { equal } from '../expect.ts'
import type { Case } from './case.ts'

/** Comparisons with the specification, which need nothing of the gateway, nor code made of text: workers refuse that. */
export const validation: readonly Case[] = [
  {
    name: 'an answer is compared with its specification',
    async run() {
      const page = chatPage(0)
      equal(onlyFansApiDrift('listChats', 200, page), [], 'findings in an answer as specified')
      const chats = page.data.data.map(({ unreadCount, ...chat }) => ({ ...chat, unread: unreadCount }))
      const findings = onlyFansApiDrift('listChats', 200, { ...page, data: { ...page.data, data: chats } })
      equal(
        findings.map(({ severity, pointer, count }) => [severity, pointer, count]),
        [
          ['breaking', '/data/data/*/unreadCount', 2],
          ['additive', '/data/data/*/unread', 2],
        ],
        'findings in one with a renamed field',
      )
    },
  },
]
