/** A conversation between the creator and one fan. */
export interface Chat {
  readonly id: string
  readonly fanId: string
  /** The id of the one who began it. */
  readonly createdBy: string
  readonly createdAt: number
  /** Whether the creator is told of new messages. */
  readonly isMuted: boolean
  /** Whether the creator's lists leave it out. */
  readonly isHidden: boolean
  /** Whether the fan is told what the creator has read. */
  readonly sendsReadReceipts: boolean
}
