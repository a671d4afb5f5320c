import { afterEach, describe, expect, test, vi } from 'vitest'

import { chatsOf, headers, send } from '../../test/faulty-calls.ts'
import { createMockServer } from '../mock-server.ts'
import type { Fault, FaultRule } from './fault.ts'

const inProcess = await createMockServer({ seed: 3 })
const onPort = await createMockServer({ seed: 3, port: 0 })

/** Both ways to reach it, which a client must not be able to tell apart. */
const ways = [
  { way: 'in process', mock: inProcess, ask: inProcess.fetch },
  { way: 'on a port', mock: onPort, ask: fetch },
] as const

afterEach(() => {
  inProcess.reset()
  onPort.reset()
})

describe.each(ways)('on the wire, $way', ({ mock, ask }) => {
  async function struck(rule: Fault & FaultRule, init: RequestInit = {}): Promise<Response> {
    mock.faults.add(rule)
    return ask(chatsOf(mock), { headers, ...init })
  }

  test('latency', async () => {
    const order: string[] = []
    const late = struck({ fault: 'latency', milliseconds: 300, jitter: 50, count: 1 })
    const first = late.then(() => order.push('first'))
    await ask(chatsOf(mock), { headers }).then(() => order.push('second'))
    await first
    expect(order).toEqual(['second', 'first'])
    const response = await late
    expect(response.headers.get('x-mock-fault')).toBe('latency')
    expect(await response.json()).toHaveProperty('statusCode', 200)
  })

  test('slow drip: the whole body, in parts', async () => {
    const whole = await (await ask(chatsOf(mock), { headers })).text()
    const response = await struck({ fault: 'slow-drip', milliseconds: 40 })
    const chunks: Uint8Array[] = []
    for await (const chunk of response.body ?? []) chunks.push(chunk)
    expect(chunks.length).toBeGreaterThan(3)
    expect(Buffer.concat(chunks).toString()).toBe(whole)
  })

  test('slow drip ends when the client has enough', async () => {
    const controller = new AbortController()
    const response = await struck({ fault: 'slow-drip', milliseconds: 60_000 }, { signal: controller.signal })
    const reading = response.text()
    controller.abort(new Error('Enough'))
    await expect(reading).rejects.toThrow('Enough')
  })

  test('never answers: until the client gives up', async () => {
    const controller = new AbortController()
    const asked = struck({ fault: 'never-answers' }, { signal: controller.signal })
    await vi.waitUntil(() => mock.journal.requests().length > 0)
    controller.abort(new Error('Enough'))
    await expect(asked).rejects.toThrow('Enough')
    await expect(
      struck({ fault: 'never-answers' }, { signal: AbortSignal.timeout(5) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('reset: no answer, but the message is sent', async () => {
    const before = mock.world.messages.size
    mock.faults.add({ operation: 'sendChatMessage', fault: 'reset' })
    const sent = send(mock, ask)
    await expect(sent).rejects.toThrow(TypeError)
    await expect(sent).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
    expect(mock.world.messages.size).toBe(before + 1)
  })

  test('reset after headers: a status, and no body', async () => {
    const response = await struck({ fault: 'reset-after-headers' })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(new TypeError('terminated'))
  })

  test('truncated JSON', async () => {
    const response = await struck({ fault: 'truncated-json' })
    expect(response.status).toBe(200)
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  test('wrong content type', async () => {
    const response = await struck({ fault: 'wrong-content-type' })
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.json()).toHaveProperty('statusCode', 200)
  })

  test('HTML page', async () => {
    const response = await struck({ fault: 'html-page' })
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/)
  })

  test('empty body', async () => {
    const response = await struck({ fault: 'empty-body' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test('error in the body of a 200', async () => {
    const response = await struck({ fault: 'error-in-body' })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ statusCode: 500, data: null })
  })

  test('several at once', async () => {
    mock.faults.add({ fault: 'latency', milliseconds: 1 })
    const response = await struck({ fault: 'truncated-json' })
    expect(response.headers.get('x-mock-fault')).toBe('latency, truncated-json')
    expect(mock.journal.requests()).toMatchObject([{ faults: ['latency', 'truncated-json'] }])
  })
})

test('closing ends what never answers', async () => {
  const mock = await createMockServer({ port: 0 })
  mock.faults.add({ fault: 'never-answers' })
  const asked = [mock.fetch, fetch].map((ask) => ask(chatsOf(mock), { headers }))
  const settled = Promise.allSettled(asked)
  await vi.waitUntil(() => mock.journal.requests().length === 2)
  await mock.close()
  expect(await settled).toMatchObject([
    { status: 'rejected', reason: { message: 'The mock server is closed' } },
    { status: 'rejected', reason: { message: 'fetch failed' } },
  ])
})
