import {
  isConnectionError,
  isConfigurationError,
  isParseError,
  isRateLimitError,
  isTimeoutError,
} from '@fansly-chats/fetch-client/onlyfansapi'
import { apiKey } from '../api-key.ts'
import { chatIds } from '../bodies.ts'
import { describe, equal, holds, rejection } from '../expect.ts'
import type { ScenarioName } from '../scenarios.ts'
import { account, type Case, listedIds } from './case.ts'

const path = '/api/fansly/{fanslyAccount}/chats'
const params = { path: { fanslyAccount: account } }
const once = { maxRetries: 0 }

/** What a list does on a gateway that misbehaves in one of several ways. */
function forEach(
  names: readonly ScenarioName[],
  title: string,
  run: (name: ScenarioName) => Case['run'],
): Case[] {
  return names.map((name) => ({ name: `${title}: ${name}`, run: run(name) }))
}

/** Lists and single reads. */
export const reads: readonly Case[] = [
  {
    name: 'a list crosses its pages, and looks at its top again',
    async run(stage) {
      const { client, arrived } = await stage.enter('wellBehaved')
      equal(await listedIds(client), chatIds, 'ids')
      equal(await arrived(), 3, 'requests')
    },
  },
  {
    name: 'a verb resolves with status, body and headers',
    async run(stage) {
      const { client } = await stage.enter('wellBehaved')
      const result = await client.GET(path, { params })
      holds(result.ok, 'success', result)
      equal([result.status, result.attempts], [200, 1], 'status and attempts')
      equal(result.data.data.data[0]?.groupId, chatIds[0], 'first id')
      equal(result.response.headers.get('x-rate-limit-remaining-minute'), '985', 'header')
    },
  },
  {
    name: 'a compressed answer is read',
    async run(stage) {
      const { client } = await stage.enter('compressed')
      equal(await listedIds(client), chatIds, 'ids')
    },
  },
  {
    name: 'a read waits for its rate limit and goes on',
    async run(stage) {
      const { client } = await stage.enter('rateLimitedOnce')
      const result = await client.GET(path, { params })
      equal([result.status, result.attempts], [200, 2], 'status and attempts')
    },
  },
  {
    name: 'a rate limit tells how long to wait',
    async run(stage) {
      const { client } = await stage.enter('rateLimited', once)
      const error = await rejection(listedIds(client))
      holds(isRateLimitError(error), 'a RateLimitError', error)
      equal([error.status, error.retryAfterMs], [429, 30_000], 'status and wait')
    },
  },
  {
    name: 'a read outlives a 503',
    async run(stage) {
      const { client } = await stage.enter('unavailableOnce')
      const result = await client.GET(path, { params })
      equal([result.status, result.attempts], [200, 2], 'status and attempts')
    },
  },
  {
    name: 'a read outlives a connection that is lost in the body',
    async run(stage) {
      const { client, arrived } = await stage.enter('resetInBodyOnce')
      const result = await client.GET(path, { params })
      equal([result.status, result.attempts], [200, 2], 'status and attempts')
      equal(await arrived(), 2, 'requests')
    },
  },
  {
    name: 'nobody listens: a ConnectionError',
    async run(stage) {
      const error = await rejection(listedIds(stage.clientOfNobody(once)))
      holds(isConnectionError(error), 'a ConnectionError', error)
      holds(error.cause instanceof Error, 'a cause', error.cause)
    },
  },
  ...forEach(
    ['resetBeforeHeaders', 'closedBeforeHeaders', 'resetInBody', 'closedInBody'],
    'a lost connection is a ConnectionError',
    (scenario) => async (stage) => {
      const { client } = await stage.enter(scenario, once)
      const error = await rejection(listedIds(client))
      holds(isConnectionError(error), 'a ConnectionError', error)
      holds(error.cause instanceof Error, 'a cause', error.cause)
    },
  ),
  ...forEach(
    ['truncatedJson', 'html', 'empty'],
    'what is no JSON is a ParseError',
    (scenario) => async (stage) => {
      const { client } = await stage.enter(scenario, once)
      const error = await rejection(listedIds(client))
      holds(isParseError(error), 'a ParseError', error)
      const text = { truncatedJson: '{"data":{"data":[', html: '<h1>Down for now</h1>', empty: '' }
      equal([error.text], [Object.entries(text).find(([name]) => name === scenario)?.[1]], 'text')
    },
  ),
  ...forEach(['silent', 'stalled'], 'an attempt is cut off', (scenario) => async (stage) => {
    const { client } = await stage.enter(scenario, { ...once, attemptTimeoutMs: 200 })
    const error = await rejection(listedIds(client))
    holds(isTimeoutError(error), 'a TimeoutError', error)
    equal([error.limit, error.timeoutMs], ['attemptTimeoutMs', 200], 'limit')
  }),
  {
    name: 'a call is cut off over all its attempts',
    async run(stage) {
      const { client } = await stage.enter('stalled', { attemptTimeoutMs: 5000, totalTimeoutMs: 200 })
      const error = await rejection(listedIds(client))
      holds(isTimeoutError(error), 'a TimeoutError', error)
      equal(error.limit, 'totalTimeoutMs', 'limit')
    },
  },
  // In `rateLimited` the call is aborted while it waits for its next attempt.
  ...forEach(
    ['silent', 'stalled', 'rateLimited'],
    "an aborted call throws the signal's reason",
    (scenario) => async (stage) => {
      const { client } = await stage.enter(scenario)
      const controller = new AbortController()
      const reason = new Error('The user left')
      setTimeout(() => controller.abort(reason), 200)
      const error = await rejection(listedIds(client, controller.signal))
      holds(error === reason, 'the very reason', error)
    },
  ),
  {
    name: 'a redirect is not followed',
    async run(stage) {
      const { client, arrivedElsewhere } = await stage.enter('redirecting')
      const error = await rejection(listedIds(client))
      holds(isConfigurationError(error), 'a ConfigurationError', error)
      equal(await arrivedElsewhere(), 0, 'requests elsewhere')
    },
  },
  ...forEach(
    ['rateLimited', 'resetBeforeHeaders', 'html', 'silent'],
    'no error shows the key',
    (scenario) => async (stage) => {
      const { client } = await stage.enter(scenario, { ...once, attemptTimeoutMs: 200 })
      const error = await rejection(listedIds(client))
      holds(error instanceof Error, 'an Error', error)
      for (const text of [describe(error), error.stack ?? '', JSON.stringify(error)])
        holds(!text.includes(apiKey), 'no key', text)
    },
  ),
]
