/** A picture or a film that the creator has sent. */
export interface Media {
  /** The id under which it was sent. */
  readonly id: string
  /** The id of the file itself. */
  readonly fileId: string
  /** The id of the file to show before it is paid for; `null` where there is none. */
  readonly previewId: string | null
  /** Who it belongs to. */
  readonly accountId: string
  readonly mimetype: string
  /** In pixels, like `height`. */
  readonly width: number
  readonly height: number
  readonly createdAt: number
  /** What it costs to see, in thousandths of a dollar; 0 where it is free. */
  readonly price: number
  /** Whether the fan has paid for it. */
  readonly isPurchased: boolean
}
