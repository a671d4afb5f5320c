import { Money } from '@fansly-chats/fetch-client/inbox'
import { expect, test } from 'vitest'
import type { Digest } from './digest.ts'
import { toMarkdown, toText } from './print.ts'

const layout = { width: 30, now: new Date('2026-11-21T12:00:00Z') }
const digest: Digest = {
  unreadCount: 6,
  fans: [
    {
      name: 'Theo *the* Late',
      unreadCount: 4,
      last: { text: 'Are you there?\n\nI have been 👩‍👩‍👧 waiting', sentAt: new Date('2026-11-21T09:00:00Z') },
      tips: new Money(15_000),
    },
    {
      name: 'mallory\u202E\u001B[2J',
      unreadCount: 1,
      last: { text: '\u001B]0;pwned\u0007<b>[hi](x)</b>', sentAt: layout.now },
      tips: new Money(0),
    },
    { name: 'Nobody', unreadCount: 1, last: undefined, tips: new Money(0) },
  ],
  moreFans: 2,
}

test('a terminal gets two lines a fan, no wider than it is', () => {
  expect(toText(digest, layout)).toBe(`6 unread, from 5

Theo *the* Late · 4 unread · …
  Are you there? I have been …

mallory [2J · 1 unread · just…
  ]0;pwned <b>[hi](x)</b>

Nobody · 1 unread
  [no text]

And 2 more
`)
})

test('Markdown shows what fans wrote as they wrote it', () => {
  expect(toMarkdown(digest, layout)).toBe(String.raw`# 6 unread, from 5

- **Theo \*the\* Late** · 4 unread · 3 hours ago · $15.00 in tips  
  Are you there\? I have been 👩‍👩‍👧…

- **mallory \[2J** · 1 unread · just now  
  \]0\;pwned \<b\>\[hi\]\(x\)\<\/b\>

- **Nobody** · 1 unread  
  \[no text\]

And 2 more
`)
})

test('nothing unread is said', () => {
  expect(toText({ unreadCount: 0, fans: [], moreFans: 0 }, layout)).toBe('Nothing unread\n')
})
