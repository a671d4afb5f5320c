import type { ReactionType } from '@fansly-chats/generated-types/onlyfansapi'
import type { MessageOptions } from './message-options.ts'

/** What every operation of one reaction takes. */
export interface ReactionOptions extends MessageOptions {
  /**
   * The reaction: 1 heart, 2 laughing, 3 wow, 4 cry, 5 fire, 6 thumbs up, 7 thumbs down.
   *
   * @example 5
   */
  readonly type: ReactionType
}
