/** What a store knows of an event: nothing until now, that it is being handled, or that it was. */
export type WebhookProgress = 'new' | 'busy' | 'done'

/**
 * Remembers which events were handled, by their idempotency keys; see {@link handleOnce}.
 *
 * One that outlives the process has to let go of an event that stays `busy`, since whoever handled it may have crashed: after
 * a minute, say, so that the last attempt of the gateway, about 100 seconds after the first, finds it `new`. How long an
 * event stays `done` is up to you; a day is plenty for what gateways repeat by themselves.
 *
 * @example
 * ```ts
 * import type { WebhookStore } from '@fansly-chats/fetch-client/webhooks'
 * import type { Redis } from 'ioredis'
 *
 * // Redis 7 or newer; who fails late must not undo what another one has done meanwhile
 * const letGo = `if redis.call('get', KEYS[1]) == 'busy' then redis.call('del', KEYS[1]) end`
 * const redisStore = (redis: Redis): WebhookStore => ({
 *   async begin(key) {
 *     const known = await redis.set(key, 'busy', 'EX', 60, 'NX', 'GET')
 *     return known === null ? 'new' : known === 'done' ? 'done' : 'busy'
 *   },
 *   complete: (key) => redis.set(key, 'done', 'EX', 86_400),
 *   abandon: (key) => redis.eval(letGo, 1, key),
 * })
 * ```
 */
export interface WebhookStore {
  /** Tells what is known of an event; what is `new` is `busy` from then on, in one step, so that no two take the same one. */
  begin(key: string): WebhookProgress | Promise<WebhookProgress>
  /** The event was handled, and is `done`. */
  complete(key: string): unknown
  /** The event was not handled, and is `new` again, unless it was handled meanwhile. */
  abandon(key: string): unknown
}
