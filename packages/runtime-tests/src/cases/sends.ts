import {
  isConnectionError,
  isDeliveryUnknownError,
  isTimeoutError,
  type OnlyFansApiClient,
} from '@fansly-chats/fetch-client/onlyfansapi'
import { equal, holds, rejection } from '../expect.ts'
import type { ScenarioName } from '../scenarios.ts'
import { account, type Case } from './case.ts'

const text = 'Bis später, Zoë 🐚'

const send = (client: OnlyFansApiClient, signal?: AbortSignal) =>
  client.POST('/api/fansly/{fanslyAccount}/chats/{chat_id}/messages', {
    params: { path: { fanslyAccount: account, chat_id: '918204417355280384' } },
    body: { text },
    signal,
  })

/** After the message has arrived the gateway does this, and nobody can know what became of it. */
const uncertain: readonly ScenarioName[] = [
  'unavailable',
  'stalled',
  'silent',
  'resetInBody',
  'truncatedJson',
  'html',
  'empty',
]

/** The connection is lost before the gateway says anything. */
const lost: readonly ScenarioName[] = ['resetBeforeHeaders', 'closedBeforeHeaders']

/** Messages, each of which reaches a person. */
export const sends: readonly Case[] = [
  {
    name: 'a message is sent once, as it was written',
    async run(stage) {
      const { client, arrived } = await stage.enter('wellBehaved')
      const result = await send(client)
      holds(result.ok, 'success', result)
      equal(result.data.data.content, text, 'text')
      equal(await arrived(), 1, 'requests')
    },
  },
  {
    name: 'a send that the rate limit refused is sent again',
    async run(stage) {
      const { client, arrived } = await stage.enter('rateLimitedOnce')
      const result = await send(client)
      equal([result.status, result.attempts, await arrived()], [200, 2, 2], 'status, attempts and requests')
    },
  },
  ...uncertain.map(
    (scenario) =>
      ({
        name: `a send of unknown delivery is not repeated: ${scenario}`,
        async run(stage) {
          const { client, arrived } = await stage.enter(scenario, { attemptTimeoutMs: 300 })
          const error = await rejection(send(client))
          holds(isDeliveryUnknownError(error), 'a DeliveryUnknownError', error)
          equal([error.attempts, error.body], [1, { text }], 'attempts and body')
          if (scenario === 'stalled' || scenario === 'silent')
            holds(isTimeoutError(error.cause), 'a TimeoutError as the cause', error.cause)
          equal(await arrived(), 1, 'requests')
        },
      }) satisfies Case,
  ),
  ...lost.map(
    (scenario) =>
      ({
        name: `a send is not repeated when its connection is lost: ${scenario}`,
        async run(stage) {
          const { client, arrived } = await stage.enter(scenario)
          const error = await rejection(send(client))
          holds(isDeliveryUnknownError(error), 'a DeliveryUnknownError', error)
          equal(error.attempts, 1, 'attempts')
          const requests = await arrived()
          if (stage.traits.repeatsLostSends) holds(requests >= 1, 'requests', requests)
          else equal(requests, 1, 'requests')
        },
      }) satisfies Case,
  ),
  {
    name: 'a send that nobody listens to is not sent, where the runtime tells',
    async run(stage) {
      const error = await rejection(send(stage.clientOfNobody({ maxRetries: 1 })))
      if (stage.traits.tellsWhatWasNotSent) {
        holds(isConnectionError(error), 'a ConnectionError', error)
        equal(error.attempts, 2, 'attempts')
      } else {
        holds(isDeliveryUnknownError(error), 'a DeliveryUnknownError', error)
        equal(error.attempts, 1, 'attempts')
      }
    },
  },
  {
    name: 'an aborted send is of unknown delivery, and keeps the reason',
    async run(stage) {
      const { client, arrived } = await stage.enter('silent')
      const controller = new AbortController()
      const reason = new Error('The user left')
      setTimeout(() => controller.abort(reason), 200)
      const error = await rejection(send(client, controller.signal))
      holds(isDeliveryUnknownError(error), 'a DeliveryUnknownError', error)
      holds(error.cause === reason, 'the very reason', error.cause)
      equal(await arrived(), 1, 'requests')
    },
  },
]
