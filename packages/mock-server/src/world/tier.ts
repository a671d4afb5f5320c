/** What fans of the creator can subscribe to. */
export interface Tier {
  readonly id: string
  readonly name: string
}
