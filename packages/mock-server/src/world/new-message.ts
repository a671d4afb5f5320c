/** A picture or a film to be sent; a free picture in portrait where nothing else is said. */
export interface NewMedia {
  /** The id of the file, where it has one already. */
  readonly fileId?: string
  /** The id of the file to show before it is paid for. */
  readonly previewId?: string
  readonly mimetype?: string
  /** In pixels, like `height`. */
  readonly width?: number
  readonly height?: number
  /** What it costs to see, in thousandths of a dollar. */
  readonly price?: number
}

/** What the creator says in a chat. */
export interface MessageToSend {
  readonly chatId: string
  readonly text?: string
  readonly media?: readonly NewMedia[]
  /** Whether several media go as one. */
  readonly isBundle?: boolean
  /** The id of the message that this one answers. */
  readonly inReplyTo?: string
}

/** What a fan says: in a chat, or by the fan's id, which begins a chat where there is none. */
export type MessageToReceive = {
  readonly text?: string
  readonly media?: readonly NewMedia[]
  /** In thousandths of a dollar. */
  readonly tip?: number
  /** The id of the message that this one answers. */
  readonly inReplyTo?: string
} & (
  | { readonly chatId: string; readonly fanId?: undefined }
  | { readonly fanId: string; readonly chatId?: undefined }
)
