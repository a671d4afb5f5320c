/** What an account thinks of a message. */
export interface Reaction {
  readonly id: string
  readonly accountId: string
  /** 1 heart, 2 laughing, 3 wow, 4 cry, 5 fire, 6 thumbs up, 7 thumbs down. */
  readonly type: number
}

export function isReaction(type: number): boolean {
  return Number.isInteger(type) && type >= 1 && type <= 7
}

/** The reaction of an account to a message; `undefined` where there is none of that kind. */
export function findReaction(
  { reactions }: { readonly reactions: readonly Reaction[] },
  type: number,
  accountId: string,
): Reaction | undefined {
  return reactions.find((reaction) => reaction.type === type && reaction.accountId === accountId)
}
