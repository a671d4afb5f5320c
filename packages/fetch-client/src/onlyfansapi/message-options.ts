import type { ChatOptions } from './chat-options.ts'

/** What every operation of one message takes. */
export interface MessageOptions extends ChatOptions {
  /**
   * The message's id: the `id` of a row of `messages.list`, or of what `messages.send` resolves with.
   *
   * @example '921884730615373824'
   */
  readonly messageId: string
}
