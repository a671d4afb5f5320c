/** A conversation between the creator and one fan. */
export interface Chat {
  readonly id: string
  readonly fanId: string
  /** The id of the one who began it. */
  readonly createdBy: string
  readonly createdAt: number
}
