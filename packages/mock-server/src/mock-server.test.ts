import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { fixture } from '../test/fixture.ts'
import { MockServerError } from './errors/mock-server-error.ts'
import { OptionError } from './errors/option-error.ts'
import { SelfCheckError } from './errors/self-check-error.ts'
import { UnreadableSpecError } from './errors/unreadable-spec-error.ts'
import { createMockServer } from './mock-server.ts'

const headers = { 'x-api-key': 'any', authorization: 'Bearer any' }

describe('in process', () => {
  test('its URLs lead nowhere but to itself', async () => {
    const mock = await createMockServer()
    expect(mock.url('apifansly')).toMatch(/^http:\/\/\d+\.fansly-mock\.test\/apifansly$/)
    expect(mock.url('onlyfansapi')).toBe(mock.url('apifansly').replace('apifansly', 'onlyfansapi'))
    expect(mock.port).toBeUndefined()
    await expect(fetch(mock.url('apifansly'))).rejects.toThrow('fetch failed')
  })

  test('each session has a URL of its own, and keeps it', async () => {
    const [mock, other] = await Promise.all([createMockServer(), createMockServer()])
    const sessions = [mock, other, mock.session('a'), other.session('a')]
    expect(new Set(sessions.map(({ url }) => url('apifansly'))).size).toBe(4)
    expect(mock.session('a').url('apifansly')).toBe(sessions[2]?.url('apifansly'))
    mock.reset()
    expect(mock.session('default').url('apifansly')).toBe(mock.url('apifansly'))
  })

  test('fetch takes what fetch takes', async () => {
    const { fetch: mockFetch, url } = await createMockServer()
    const address = `${url('apifansly')}/fansly_1/chats`
    const responses = await Promise.all([
      mockFetch(address, { headers }),
      mockFetch(new URL(address), { headers: new Headers(headers) }),
      mockFetch(new Request(address, { headers: Object.entries(headers) })),
    ])
    expect(responses.map(({ status, url: answered }) => ({ status, answered }))).toEqual(
      responses.map(() => ({ status: 200, answered: address })),
    )
  })

  test('fetch rejects as fetch does', async () => {
    const mock = await createMockServer()
    const address = `${mock.url('apifansly')}/fansly_1/chats`
    await expect(mock.fetch('/fansly_1/chats')).rejects.toThrow(TypeError)
    const reason = new Error('Changed my mind')
    await expect(mock.fetch(address, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    await mock.close()
    await expect(mock.fetch(address)).rejects.toThrow(new TypeError('The mock server is closed'))
  })

  test('several at a time have a world each', async () => {
    const mocks = await Promise.all([1, 2, 1].map((seed) => createMockServer({ seed })))
    const [first, other, same] = await Promise.all(
      mocks.map(async (mock) => (await mock.fetch(`${mock.url('apifansly')}/a/chats`, { headers })).text()),
    )
    expect(same).toBe(first)
    expect(other).not.toBe(first)
  })
})

/** A directory with these files. */
async function directory(files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'fansly-mock-'))
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(path, name), text)))
  return path
}

describe('options', () => {
  test.each([
    ['port', { port: 'abc' }],
    ['port', { port: -1 }],
    ['port', { port: 70_000 }],
    ['seed', { seed: 1.5 }],
    ['seed', { seed: Number.NaN }],
    ['host', { port: 0, host: '' }],
    ['apiKey', { apiKey: '' }],
    ['specs', { specs: '' }],
    ['specs', { specs: new URL('file:///specs') }],
    ['saveWorld', { saveWorld: 7 }],
    ['option', { toString: 1 }],
  ])('%s makes no sense: %j', async (option, options) => {
    // Callers without types can pass anything.
    const start = createMockServer(Object(options))
    await expect(start).rejects.toThrow(OptionError)
    await expect(start).rejects.toThrow(`${option} must be`)
  })

  test('one that there is not is told, with the one that was perhaps meant', async () => {
    const start = createMockServer(Object({ apikey: 'a key' }))
    await expect(start).rejects.toThrow(
      /^option must be one of creators, .* \(perhaps apiKey\), not "apikey"$/,
    )
  })

  test('an unknown gateway has no URL', async () => {
    const mock = await createMockServer()
    // @ts-expect-error -- there are two gateways
    expect(() => mock.url('fansly')).toThrow('apifansly or onlyfansapi')
  })

  test('an observer that throws is answered, in process and on a port', async () => {
    const onRequest = (): never => {
      throw new Error('not what I expected')
    }
    await using mock = await createMockServer({ port: 0, onRequest })
    const url = `${mock.url('apifansly')}/fansly_1/chats`
    for (const response of [await mock.fetch(url, { headers }), await fetch(url, { headers })]) {
      expect(response.status).toBe(500)
      expect(await response.json()).toMatchObject({ detail: 'onRequest threw Error: not what I expected' })
    }
  })
})

describe('documents from a directory', () => {
  test('are served instead of those of the package', async () => {
    const specs = await directory({ 'apifansly.json': fixture, 'onlyfansapi.json': fixture })
    const mock = await createMockServer({ specs })
    const response = await mock.fetch(`${mock.url('apifansly')}/things/1`, {
      headers: { 'x-api-key': 'any', 'x-key': 'any', 'x-trace': 'abc' },
    })
    expect(await response.json()).toMatchObject({ id: '1' })
  })

  test('must be there', async () => {
    const specs = await directory({ 'apifansly.json': fixture })
    const refusal = createMockServer({ specs })
    await expect(refusal).rejects.toThrow(UnreadableSpecError)
    await expect(refusal).rejects.toThrow(`Cannot read ${join(specs, 'onlyfansapi.json')}: ENOENT`)
  })

  test.each([
    ['not JSON', '{', 'Cannot read '],
    ['no object', '[]', 'it is not a JSON object'],
  ])('must be JSON objects, not %s', async (_, text, reason) => {
    const specs = await directory({ 'apifansly.json': fixture, 'onlyfansapi.json': text })
    const refusal = createMockServer({ specs })
    await expect(refusal).rejects.toThrow(UnreadableSpecError)
    await expect(refusal).rejects.toThrow(reason)
  })

  test('must pass the self-check', async () => {
    const specs = await directory({ 'apifansly.json': fixture, 'onlyfansapi.json': '{"openapi":"3.1.0"}' })
    const refusal = createMockServer({ specs })
    await expect(refusal).rejects.toThrow(SelfCheckError)
    await expect(refusal).rejects.toBeInstanceOf(MockServerError)
    await expect(refusal).rejects.toThrow('it has no operation')
  })
})
