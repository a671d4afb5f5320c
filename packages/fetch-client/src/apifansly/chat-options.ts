import type { AccountOptions } from './account-options.ts'

/** What every operation of one chat takes. */
export interface ChatOptions extends AccountOptions {
  /**
   * The chat's id: the `groupId` of a row of `chats.list`.
   *
   * @example '918745203360276480'
   */
  readonly chatId: string
}
