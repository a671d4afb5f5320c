/** Somebody is seen to be typing in a chat. */
export interface Typing {
  readonly chatId: string
  readonly accountId: string
  /** When that ends, in milliseconds since 1970. */
  readonly until: number
}
