import type { Media } from '../../world/media.ts'
import { pictureLocation, pictureUrl } from '../picture.ts'

/** What an attachment refers to: a file, and the terms on which it was sent. */
export function toAccountMedia(media: Media): object {
  const { id, fileId, previewId, accountId, mimetype, width, height, price, isPurchased } = media
  const createdAt = media.createdAt / 1000
  return {
    id,
    accountId,
    mediaId: fileId,
    previewId,
    permissionFlags: 0,
    price,
    createdAt,
    deletedAt: null,
    deleted: false,
    permissions: { permissionFlags: [], accountPermissionFlags: { flags: 2, metadata: '{}' } },
    likeCount: 0,
    media: {
      id: fileId,
      type: 1,
      status: 1,
      accountId,
      mimetype,
      flags: 0,
      location: pictureLocation(accountId, fileId),
      width,
      height,
      metadata: '{"resolutionMode":1}',
      updatedAt: createdAt,
      createdAt,
      variants: [],
      variantHash: {},
      locations: [{ locationId: '1', location: pictureUrl(accountId, fileId) }],
    },
    purchased: isPurchased,
    whitelisted: false,
    accountPermissionFlags: 2,
    access: true,
  }
}
