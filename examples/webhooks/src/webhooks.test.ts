import { once } from 'node:events'
import { createServer } from 'node:http'
import { signWebhook } from '@fansly-chats/fetch-client/webhooks'
import { createMockServer, type MockServer, type WebhookDestination } from '@fansly-chats/mock-server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Work } from './work.ts'

const secret = 'a signing secret'
const url = 'http://app.test/webhooks'

/** A framework with the app in it, where deliveries can go to. */
type Framework = () => Promise<{ destination: WebhookDestination; close?: () => Promise<void> }>

const hono: Framework = async () => {
  const { app } = await import('./hono.ts')
  return { destination: { handler: (request) => app.fetch(new Request(url, request)) } }
}

const express: Framework = async () => {
  const { app } = await import('./express.ts')
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    destination: { url: `http://127.0.0.1:${port}/webhooks` },
    async close() {
      server.close()
      await once(server, 'close')
    },
  }
}

const next: Framework = async () => {
  const { POST } = await import('./app/webhooks/route.ts')
  return { destination: { handler: POST } }
}

describe.for<[string, Framework]>([
  ['Hono', hono],
  ['Express', express],
  ['Next.js', next],
])('%s', ([, framework]) => {
  let mock: MockServer
  let chatId: string
  let app: Awaited<ReturnType<Framework>>
  let work: Work
  let unanswered: Map<string, number>

  beforeEach(async () => {
    vi.stubEnv('WEBHOOK_SECRET', secret)
    // Express and Hono tell of errors otherwise.
    vi.stubEnv('NODE_ENV', 'test')
    vi.spyOn(console, 'error').mockReturnValue()
    vi.resetModules()
    app = await framework()
    ;({ work } = await import('./receive.ts'))
    ;({ unanswered } = await import('./inbox.ts'))
    mock = await createMockServer()
    const [newest] = mock.world.conversations()
    chatId = newest?.chat.id ?? ''
  })
  afterEach(async () => {
    await mock.close()
    await app.close?.()
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  const listen = (given = secret): void => {
    mock.webhooks.deliverTo({ provider: 'onlyfansapi', secret: given, ...app.destination })
  }
  const settled = async (): Promise<void> => {
    await mock.webhooks.settled()
    await work.done()
  }
  const statuses = (): unknown[] =>
    mock.webhooks.deliveries.map(({ attempts }) => attempts.map(({ status }) => status))

  test('what comes twice is counted once', async () => {
    listen()
    mock.world.receive({ chatId, text: 'Grüße 🎃' })
    mock.world.receive({ chatId, text: 'Are you there?' })
    for (const delivery of mock.webhooks.deliveries) mock.webhooks.repeat(delivery)
    await settled()
    expect(statuses()).toEqual([[204], [204], [204], [204]])
    expect(unanswered).toEqual(new Map([[chatId, 2]]))

    mock.world.send({ chatId, text: 'Yes' })
    await settled()
    expect(unanswered).toEqual(new Map())
  })

  test('the gateway has its answer before the work is done', async () => {
    listen()
    let goOn = (): void => {}
    work.add(() => new Promise<void>((resolve) => (goOn = resolve)))
    mock.world.receive({ chatId, text: 'Hello' })
    await mock.webhooks.settled()
    expect([statuses(), unanswered.size]).toEqual([[[204]], 0])
    goOn()
    await settled()
    expect(unanswered).toEqual(new Map([[chatId, 1]]))
  })

  test('what could not be taken on comes again, and is counted once', async () => {
    listen()
    const add = vi.spyOn(work, 'add').mockImplementationOnce(() => {
      throw new Error('The queue is full')
    })
    mock.world.receive({ chatId, text: 'Hello' })
    await settled()
    expect(unanswered.size).toBe(0)
    mock.world.advance(10_000)
    await settled()
    expect(mock.webhooks.deliveries).toMatchObject([{ status: 'delivered', attempts: [{}, { status: 204 }] }])
    expect(add).toHaveBeenCalledTimes(2)
    expect(unanswered).toEqual(new Map([[chatId, 1]]))
  })

  test('what another one signed counts for nothing', async () => {
    listen('another secret')
    mock.world.receive({ chatId, text: 'Hello' })
    await settled()
    expect(statuses()).toEqual([[401]])
    expect(unanswered.size).toBe(0)
  })

  const deliver = async (delivery: RequestInit): Promise<number> => {
    const { destination } = app
    const { status } =
      destination.url === undefined
        ? await destination.handler(new Request(url, delivery))
        : await fetch(destination.url, delivery)
    await work.done()
    return status
  }

  test('an event that nobody knows is accepted', async () => {
    const signed = await signWebhook({ event: 'fansly.posts.created', payload: {} }, { secret })
    expect([await deliver(signed), unanswered.size]).toEqual([204, 0])
  })

  test.for(['fansly.messages.received', 'fansly.messages.sent'])(
    'a %s without a payload disturbs nothing',
    async (event) => {
      const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
      const signed = await signWebhook({ event }, { secret })
      expect([await deliver(signed), unanswered.size]).toEqual([204, 0])
      expect(warn).not.toHaveBeenCalled()
    },
  )

  test('a delivery that does not say to be JSON is taken too', async () => {
    const event = { event: 'fansly.messages.received', payload: { groupId: '1' } }
    const { method, headers, body } = await signWebhook(event, { secret })
    const { 'content-type': _json, ...others } = headers
    expect(await deliver({ method, headers: others, body: new TextEncoder().encode(body) })).toBe(204)
    expect(unanswered).toEqual(new Map([['1', 1]]))
  })
})
