import type { AccountOptions } from './account-options.ts'

/** What every operation of one fan takes. */
export interface FanOptions extends AccountOptions {
  /**
   * The fan's id on Fansly: the `partnerAccountId` of a row of `chats.list`. It is not the id of a chat.
   *
   * @example '790364418225696768'
   */
  readonly fanId: string
}
