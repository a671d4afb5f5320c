import type { Paginator } from '@fansly-chats/fetch-client'

/** The account that every call is about. */
export const account = 'fansly_acct_1'

/** What every call of a run is made with. */
export interface CallSettings {
  readonly account: typeof account
  readonly signal: AbortSignal | undefined
  readonly attemptTimeoutMs: number | undefined
  readonly totalTimeoutMs: number | undefined
  readonly maxRetries: number | undefined
}

/** What a list is iterated with. */
export interface ListSettings extends CallSettings {
  readonly start: string | number | undefined
  readonly limit: number | undefined
  readonly maxItems: number | undefined
  readonly prefetch: boolean
}

/** One operation as the method of a client, and by its verb. */
export interface Calls<Client> {
  readonly method: (
    client: Client,
    settings: ListSettings,
  ) => Promise<unknown> | Paginator<unknown, unknown, string | number>
  readonly verb: (client: Client, settings: CallSettings) => Promise<unknown>
}

/** What they are about. */
export const chatId = '918204417355280384'
export const fanId = '853704981266374656'
export const messageId = '921884730615373824'

/** Where a list is to begin, as text. */
export const text = (start: string | number | undefined): string | undefined =>
  start === undefined ? undefined : String(start)
