import type { operations } from '@fansly-chats/generated-types/apifansly'
import { type Core, type CoreOptions, createUntypedCore, typed } from '../transport/core.ts'
import { apiFansly } from './provider.ts'

/** What the standalone functions of API Fansly are called with. */
export type ApiFanslyCore = Core<operations>

/**
 * Creates what the standalone functions of API Fansly are called with: a client without methods, verbs, hooks and rate limiter,
 * for where each kilobyte counts.
 *
 * @throws ConfigurationError when the options cannot work.
 * @example
 * ```ts
 * import { createApiFanslyCore, listChats } from '@fansly-chats/fetch-client/apifansly/standalone'
 *
 * const core = createApiFanslyCore({ apiKey: process.env.APIFANSLY_API_KEY ?? '' })
 * for await (const chat of listChats(core, { account: 'fansly_1' })) console.log(chat.partnerUsername)
 * ```
 */
export function createApiFanslyCore(options: CoreOptions): ApiFanslyCore {
  return typed(createUntypedCore(apiFansly, options))
}
