import {
  createApiFanslyClient,
  createOnlyFansApiClient,
  isFanslyChatsError,
} from '@fansly-chats/fetch-client'
import { createInbox, type Inbox } from '@fansly-chats/fetch-client/inbox'
import { expect, test } from 'vitest'
import { answerOf, mutated } from './answers.ts'
import { randomFrom } from '../simulation/random.ts'

const runs = 10_000

/** What an inbox reads, and the schema of the answer that it reads it of. */
const reads = {
  listChats: ['ListChatsResponse', (inbox: Inbox) => drain(inbox.chats({ maxItems: 9 }))],
  listUnread: ['ListUnreadChatsResponse', (inbox: Inbox) => drain(inbox.unread())],
  listMessages: ['ListChatMessagesResponse', (inbox: Inbox) => drain(inbox.messages('9', { maxItems: 9 }))],
  send: ['SendChatMessageResponse', (inbox: Inbox) => inbox.send('9', { text: 'Hello' })],
} as const

/** The account's id on Fansly is known, or looked up in an answer that is a variant too. */
function inboxOf(provider: Inbox['provider'], answer: unknown, accounts: unknown): Inbox {
  const options = {
    apiKey: 'any',
    maxRetries: 0,
    rateLimiter: false,
    fetch: async (input: string | Request) =>
      Response.json(new Request(input).url.endsWith('/accounts') ? accounts : answer),
  } as const
  const account = {
    account: 'fansly_acct_7c1e94b2d05f386',
    nativeId: accounts ? undefined : '734120958846189568',
  }
  return provider === 'apifansly'
    ? createInbox(createApiFanslyClient(options), account)
    : createInbox(createOnlyFansApiClient(options), account)
}

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  let left = 20
  for await (const item of items) {
    JSON.stringify(item)
    if (--left === 0) return
  }
}

test.for([false, true])(
  `${runs} answers make models, or an error with a name (mutated: %s)`,
  async (isMutated) => {
    let succeeded = 0
    const strangers: unknown[] = []
    for (let seed = 1; seed <= runs; seed++) {
      const random = randomFrom(seed)
      const provider = random.pick('apifansly', 'onlyfansapi')
      const [schema, read] = random.pick(...Object.values(reads))
      const name =
        provider === 'onlyfansapi' && schema === 'ListUnreadChatsResponse' ? 'ListChatsResponse' : schema
      const allowed = answerOf(provider, name, random)
      const answer = isMutated ? mutated(allowed, random) : allowed
      const accounts =
        random.chance(0.2) && mutated(answerOf(provider, 'ListAccountsResponse', random), random)
      await read(inboxOf(provider, answer, accounts)).then(
        () => succeeded++,
        (error: unknown) => {
          if (!isFanslyChatsError(error)) strangers.push([seed, error])
        },
      )
    }
    expect(strangers).toEqual([])
    expect(succeeded).toBeGreaterThan(runs / 4)
  },
)
