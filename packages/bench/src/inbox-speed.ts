// What it costs to make models of messages: `node --expose-gc src/inbox-speed.ts`. The pages are there at once.
import {
  type ApiFanslyClient,
  createApiFanslyClient,
  createOnlyFansApiClient,
  type OnlyFansApiClient,
  type Page,
  type Paginator,
} from '@fansly-chats/fetch-client'
import { createInbox, type Inbox } from '@fansly-chats/fetch-client/inbox'
import { createMockServer } from '@fansly-chats/mock-server'
import { rounded } from './table.ts'

const messageCount = 100_000
const passes = 9

const mock = await createMockServer({ seed: 1, chats: 1, messages: 1000 })
const options = { apiKey: 'any', fetch: mock.fetch, rateLimiter: false } as const
const [chatId = ''] = mock.world.chats.keys()

const apiFansly = createApiFanslyClient({ ...options, baseUrl: mock.url('apifansly') })
const onlyFansApi = createOnlyFansApiClient({ ...options, baseUrl: mock.url('onlyfansapi') })
const inboxes = {
  'API Fansly, 10 a page': createInbox(await answeringAtOnce(apiFansly), { account: 'fansly_1' }),
  'OnlyFansAPI, 100 a page': createInbox(await answeringAtOnceToo(onlyFansApi), { account: 'fansly_acct_1' }),
}

const rows: Record<string, object> = {}
for (const [name, inbox] of Object.entries(inboxes)) {
  const rates: number[] = []
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now()
    await drain(inbox, messageCount)
    rates.push(messageCount / (performance.now() - start) / 1000)
  }
  const early = await heapAfter(inbox, messageCount)
  const late = await heapAfter(inbox, 10 * messageCount)
  rows[name] = {
    'million messages a second': rounded(Math.max(...rates), 2),
    'heap after 0.1 million, MB': rounded(early, 1),
    'heap after 1 million, MB': rounded(late, 1),
  }
}
console.log(`Models of ${messageCount} messages with media, tips and receipts: the best of ${passes} passes`)
console.table(rows)
await mock.close()

async function drain(inbox: Inbox, count: number): Promise<void> {
  let left = count
  for await (const { items } of inbox.messages(chatId).pages()) {
    left -= items.length
    if (left <= 0) return
  }
}

/** In megabytes, after garbage collection, while the list is still iterated. */
async function heapAfter(inbox: Inbox, count: number): Promise<number> {
  let left = count
  for await (const { items } of inbox.messages(chatId).pages()) {
    left -= items.length
    if (left > 0) continue
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 1e6
  }
  return Number.NaN
}

/** A client whose list of messages was read before, and goes on for ever. */
async function answeringAtOnce(client: ApiFanslyClient): Promise<ApiFanslyClient> {
  const list = client.messages.list({ account: 'fansly_1', chatId, limit: 10 })
  return { ...client, messages: { ...client.messages, list: await endless(list) } }
}

async function answeringAtOnceToo(client: OnlyFansApiClient): Promise<OnlyFansApiClient> {
  const list = client.messages.list({ account: 'fansly_acct_1', chatId, limit: 100 })
  return { ...client, messages: { ...client.messages, list: await endless(list) } }
}

async function endless<Item, Payload>(
  list: Paginator<Item, Payload>,
): Promise<() => Paginator<Item, Payload>> {
  const pages: Page<Item, Payload>[] = []
  for await (const page of list.pages()) pages.push(page)
  async function* again(): ReturnType<typeof list.pages> {
    for (;;) yield* pages
  }
  async function* items(): AsyncGenerator<Item> {
    for await (const page of again()) yield* page.items
  }
  return () => ({ pages: again, [Symbol.asyncIterator]: items })
}
