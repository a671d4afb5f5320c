import type { Message } from '../world/message.ts'

/** What a message refers to: each of its media, or all of them at once by the id of their bundle. */
export interface Attachment {
  /** 1 for media; 2 for a bundle, as in the examples of OnlyFansAPI's document. */
  readonly contentType: 1 | 2
  readonly contentId: string
}

export function attachmentsOf({ mediaIds, bundleId }: Message): Attachment[] {
  if (bundleId !== null) return [{ contentType: 2, contentId: bundleId }]
  return mediaIds.map((contentId) => ({ contentType: 1, contentId }))
}
