import type { Gateway } from './chat-pages.ts'

/** Makes the call that is measured, an authenticated list of one page of chats, on a `fetch` of the measurement. */
export type CreateCall = (fetch: typeof globalThis.fetch) => () => Promise<unknown>

/** One way to list chats. Its module exports `createCall`; it is bundled for its size, and called for its time. */
export interface Peer {
  readonly name: string
  readonly module: URL
  readonly gateway: Gateway
  /** Whether the call ends by itself when the gateway does not answer. */
  readonly timeLimit: boolean
  /** Whether a read that failed is tried again. */
  readonly retries: boolean
}
