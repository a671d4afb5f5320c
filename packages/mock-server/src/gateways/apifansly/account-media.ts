import type { Media } from '../../world/media.ts'
import { pictureUrl } from '../picture.ts'

/** What an attachment refers to. Its price is in dollars, as in requests; the gateway was seen to tell cents as well. */
export function toAccountMedia({ id, fileId, accountId, price, isPurchased, mimetype }: Media): object {
  return {
    id,
    mediaId: fileId,
    price: price / 1000,
    access: true,
    purchased: isPurchased,
    permissions: {},
    media: {
      mimetype,
      filename: null,
      locations: [{ location: pictureUrl(accountId, fileId) }],
      variants: [],
    },
  }
}
