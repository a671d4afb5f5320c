import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  createApiFanslyClient,
  createOnlyFansApiClient,
  type ClientOptions,
  type Fetch,
  isPaymentRequiredError,
} from '@fansly-chats/fetch-client'
import { createInbox, type Inbox, type WatchPosition } from '@fansly-chats/fetch-client/inbox'
import { createMockServer, type Message, type MockServer } from '@fansly-chats/mock-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AutoReplyOptions, autoReply } from './auto-reply.ts'
import { Ledger } from './ledger.ts'

let mock: MockServer
let folder: string
let chatIds: readonly string[]
beforeEach(async () => {
  mock = await createMockServer()
  chatIds = [...mock.world.conversations()].slice(0, 5).map(({ chat }) => chat.id)
  folder = await mkdtemp(join(tmpdir(), 'auto-reply-'))
})
afterEach(async () => {
  await mock.close()
  await rm(folder, { recursive: true })
})

/** A bot under way, whose answers tell what they answer. */
class Bot implements AsyncDisposable {
  readonly log: string[] = []
  readonly over: Promise<void>
  readonly ledger: Ledger
  readonly #stopping = new AbortController()

  constructor(inbox: Inbox, ledger: Ledger, options: Partial<AutoReplyOptions> = {}) {
    this.ledger = ledger
    this.over = autoReply(inbox, ledger, {
      answer: ({ id }) => answerTo(id),
      sends: true,
      catchesUp: false,
      quietMs: 0,
      leastIntervalMs: 5,
      mostIntervalMs: 20,
      signal: this.#stopping.signal,
      log: (line) => this.log.push(line),
      ...options,
    })
    this.over.catch(() => {})
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort()
    await this.over.catch(() => {})
    this.ledger[Symbol.dispose]()
  }
}

const gone = { messageId: '1', chatId: '404', fanId: '2', text: 'Hello' }
const answerTo = (id: string): string => `This answers ${id}`
const hear = (chatId = chatIds[0] ?? ''): Message => mock.world.receive({ chatId, text: 'Are you there?' })
const answers = ({ id, chatId }: { readonly id: string; readonly chatId: string }): number =>
  mock.world.conversation(chatId)?.messages.filter(({ content }) => content === answerTo(id)).length ?? 0
const requests = (operation: string): number =>
  mock.journal.requests().filter(({ operationId }) => operationId === operation).length

/** Waits as long as a busy machine may take. */
const eventually = <Value>(get: () => Value) => expect.poll(get, { interval: 2, timeout: 20_000 })

/** Waits until so many more looks at the list of chats have begun. */
async function looks(count: number): Promise<void> {
  const enough = requests('listChats') + count
  await eventually(() => requests('listChats')).toBeGreaterThanOrEqual(enough)
}

describe.for(['apifansly', 'onlyfansapi'] as const)('a bot of %s', (provider) => {
  const inboxOf = (given: Partial<ClientOptions>): Inbox => {
    const options = { apiKey: 'any', baseUrl: mock.url(provider), fetch: mock.fetch, maxRetries: 0, ...given }
    return provider === 'apifansly'
      ? createInbox(createApiFanslyClient(options), { account: 'fansly_1' })
      : createInbox(createOnlyFansApiClient(options), { account: 'fansly_acct_1' })
  }
  const ledgerOf = (): Ledger => new Ledger(join(folder, 'ledger.sqlite'))
  const start = (options: Partial<AutoReplyOptions> = {}, ofClient: Partial<ClientOptions> = {}): Bot =>
    new Bot(inboxOf(ofClient), ledgerOf(), options)

  test('answers every message of a fan once, and nothing else', async () => {
    const old = hear()
    await using _bot = start()
    await looks(2)
    const own = mock.world.send({ chatId: chatIds[1] ?? '', text: 'Good morning' })
    const heard = [...chatIds, ...chatIds].map(hear)
    await eventually(() => heard.map(answers)).toEqual(heard.map(() => 1))
    await looks(3)
    expect(heard.map(answers)).toEqual(heard.map(() => 1))
    expect([old, own].map(answers)).toEqual([0, 0])
    expect(requests('sendChatMessage')).toBe(heard.length)
  })

  test('answers a fan once in the quiet time', async () => {
    await using _bot = start({ quietMs: 60_000 })
    await looks(2)
    const heard = [hear(), hear(), hear(chatIds[1])]
    await eventually(() => heard.map(answers)).toEqual([1, 0, 1])
    await looks(3)
    expect(heard.map(answers)).toEqual([1, 0, 1])
  })

  test('sends nothing in a dry run', async () => {
    using ledger = ledgerOf()
    ledger.claim(gone, 0)
    ledger.settle(gone, 'not sent')
    await using bot = start({ sends: false, catchesUp: true })
    await looks(2)
    const { id } = hear()
    await eventually(() => bot.log).toEqual([`would answer ${id}: ${answerTo(id)}`])
    expect(requests('sendChatMessage')).toBe(0)
  })

  test.for(['reset', 'reset-after-headers', 'never-answers', 'truncated-json', 'html-page'] as const)(
    'answers once when a send meets %s, which arrives',
    async (fault) => {
      mock.faults.add({ operation: 'sendChatMessage', fault, nth: 2, count: 2 })
      await using bot = start({}, { attemptTimeoutMs: fault === 'never-answers' ? 1000 : 30_000 })
      await looks(2)
      const heard = chatIds.map(hear)
      await eventually(() => heard.map(answers)).toEqual(heard.map(() => 1))
      await looks(3)
      expect(heard.map(answers)).toEqual(heard.map(() => 1))
      expect(bot.log.filter((line) => line.endsWith(' was answered'))).toHaveLength(2)
    },
  )

  test('does not answer again when an answer arrives later than it is looked for', async () => {
    const late: Promise<Response>[] = []
    const deliverLate: Fetch = async (input, init) => {
      if (init.method !== 'POST') return mock.fetch(input, init)
      const withoutSignal = { ...init, signal: null }
      late.push(sleep(300).then(() => mock.fetch(input, withoutSignal)))
      throw new TypeError('fetch failed')
    }
    await using bot = start({}, { fetch: deliverLate })
    await looks(2)
    const heard = hear()
    await eventually(() => bot.log).toEqual([
      `${heard.id} has no answer yet, in chat ${heard.chatId}: look after it yourself`,
    ])
    expect(answers(heard)).toBe(0)
    await Promise.all(late)
    await looks(3)
    expect(answers(heard)).toBe(1)
    expect(late).toHaveLength(1)
  })

  test('ends when an answer cannot be sent, and sends it later where it is told to', async () => {
    mock.faults.add({ operation: 'sendChatMessage', fault: 'no-credits', count: 1 })
    await using bot = start()
    await looks(2)
    const heard = hear()
    await expect(bot.over).rejects.toSatisfy(isPaymentRequiredError)
    {
      await using _next = start()
      await looks(2)
      expect(answers(heard)).toBe(0)
    }
    await using _last = start({ catchesUp: true })
    await eventually(() => answers(heard)).toBe(1)
    await looks(2)
    expect(answers(heard)).toBe(1)
  })

  test.for(['forbidden', 'not-found', 'invalid-request'] as const)(
    'goes on with the others when the answer to one meets %s',
    async (fault) => {
      using ledger = ledgerOf()
      ledger.claim(gone, 0)
      mock.faults.add({ operation: 'sendChatMessage', fault, count: 1 })
      await using bot = start()
      await looks(2)
      const heard = [hear(), hear(chatIds[1])]
      await eventually(() => heard.map(answers).toSorted()).toEqual([0, 1])
      expect(bot.log.filter((line) => line.includes(' cannot be answered, '))).toHaveLength(1)
      expect(ledger.claimsOf('not found')).toEqual([gone])
    },
  )

  test('looks after a crash what became of answers, and sends none of them again', async () => {
    const [before, after] = [hear(), hear(chatIds[1])]
    using ledger = ledgerOf()
    for (const { id, chatId, senderId } of [before, after])
      expect(ledger.claim({ messageId: id, chatId, fanId: senderId, text: answerTo(id) }, 0)).toBe(true)
    mock.world.send({ chatId: after.chatId, text: answerTo(after.id), inReplyTo: after.id })
    mock.world.send({ chatId: before.chatId, text: 'Something else' })

    await using bot = start()
    await looks(2)
    expect(bot.log).toEqual([
      `${before.id} has no answer yet, in chat ${before.chatId}: look after it yourself`,
      `${after.id} was answered`,
    ])
    expect([before, after].map(answers)).toEqual([0, 1])
    expect(ledger.claimsOf('unknown')).toEqual([])
  })

  test('goes on from a saved position where it is told to, however old', async () => {
    let position: WatchPosition | undefined
    {
      await using bot = start()
      await looks(2)
      hear()
      await eventually(() => bot.ledger.position).toBeDefined()
      ;({ position } = bot.ledger)
      const heard = [...chatIds, ...chatIds].map(hear)
      await eventually(() => heard.map(answers)).toEqual(heard.map(() => 1))
    }
    const missed = chatIds.map(hear)
    {
      await using _bot = start()
      await looks(3)
      expect(missed.map(answers)).toEqual(missed.map(() => 0))
    }
    using ledger = ledgerOf()
    ledger.position = position
    await using _bot = start({ catchesUp: true })
    await eventually(() => missed.map(answers)).toEqual(missed.map(() => 1))
    await looks(3)
    for (const { messages } of mock.world.conversations()) {
      const texts = messages.flatMap(({ content }) => (content.startsWith('This answers') ? [content] : []))
      expect(texts).toEqual([...new Set(texts)])
    }
  })

  test('shares a ledger with another one, and each message is answered by one of them', async () => {
    await using one = start()
    await using other = start()
    await looks(6)
    const heard = [...chatIds, ...chatIds].map(hear)
    await eventually(() => [...one.log, ...other.log]).toHaveLength(heard.length)
    await looks(6)
    expect(heard.map(answers)).toEqual(heard.map(() => 1))
  })
})
