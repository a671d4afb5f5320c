import type { Message } from '@fansly-chats/fetch-client/inbox'

/** What to answer: the part to write yourself. Whoever gives a tip deserves a person. */
export function answer({ tip }: Message): string | undefined {
  return tip ? undefined : 'Thank you for writing! I read everything, and answer in the evening.'
}
