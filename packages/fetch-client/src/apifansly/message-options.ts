import type { AccountOptions } from './account-options.ts'

/** What every operation of one message takes. */
export interface MessageOptions extends AccountOptions {
  /**
   * The message's id: the `id` of a row of `messages.list`, or of what `messages.send` resolves with.
   *
   * @example '922017730105610240'
   */
  readonly messageId: string
}
