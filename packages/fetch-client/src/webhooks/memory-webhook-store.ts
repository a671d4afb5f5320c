import { ConfigurationError } from '../errors/configuration-error.ts'
import type { WebhookStore } from './webhook-store.ts'

/** What {@link memoryWebhookStore} takes. */
export interface MemoryWebhookStoreOptions {
  /**
   * How many events it remembers as handled; beyond that it forgets the oldest.
   *
   * @default 10_000
   */
  readonly capacity?: number | undefined
}

/**
 * Remembers events in memory, for a single process. What a crash makes it forget, the gateway delivers again.
 *
 * @throws ConfigurationError when the capacity is no whole number above 0.
 */
export function memoryWebhookStore({ capacity = 10_000 }: MemoryWebhookStoreOptions = {}): WebhookStore {
  if (!(Number.isInteger(capacity) && capacity > 0))
    throw new ConfigurationError(`\`capacity\` must be a whole number above 0, got ${String(capacity)}.`)
  const busy = new Set<string>()
  /** The oldest first. */
  const done = new Set<string>()

  return {
    begin(key) {
      if (done.has(key)) return 'done'
      if (busy.has(key)) return 'busy'
      busy.add(key)
      return 'new'
    },
    complete(key) {
      busy.delete(key)
      done.add(key)
      for (const oldest of done) {
        if (done.size <= capacity) break
        done.delete(oldest)
      }
    },
    abandon(key) {
      busy.delete(key)
    },
  }
}
