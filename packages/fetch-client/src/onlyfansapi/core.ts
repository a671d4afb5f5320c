import type { operations } from '@fansly-chats/generated-types/onlyfansapi'
import { type Core, type CoreOptions, createUntypedCore, typed } from '../transport/core.ts'
import { onlyFansApi } from './provider.ts'

/** What the standalone functions of OnlyFansAPI are called with. */
export type OnlyFansApiCore = Core<operations>

/**
 * Creates what the standalone functions of OnlyFansAPI are called with: a client without methods, verbs, hooks and rate limiter,
 * for where each kilobyte counts.
 *
 * @throws ConfigurationError when the options cannot work.
 * @example
 * ```ts
 * import { createOnlyFansApiCore, listChats } from '@fansly-chats/fetch-client/onlyfansapi/standalone'
 *
 * const core = createOnlyFansApiCore({ apiKey: process.env.ONLYFANSAPI_API_KEY ?? '' })
 * for await (const chat of listChats(core, { account: 'fansly_acct_1' })) console.log(chat.partnerUsername)
 * ```
 */
export function createOnlyFansApiCore(options: CoreOptions): OnlyFansApiCore {
  return typed(createUntypedCore(onlyFansApi, options))
}
