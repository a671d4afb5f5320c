import type { Fan } from '../../world/account.ts'
import { pictureLocation, pictureUrl } from '../picture.ts'

/** A fan, as the gateway sums them up beside a list; one without a picture has no `avatar`. */
export function toAccount(fan: Fan): object {
  const { id, username, displayName, createdAt, followCount, subscriberCount, lastSeenAt, about, avatar } =
    fan
  return {
    id,
    username,
    displayName,
    flags: 0,
    version: 1,
    createdAt,
    followCount,
    subscriberCount,
    statusId: 1,
    lastSeenAt,
    about,
    ...(avatar && {
      avatar: {
        id: avatar.id,
        location: pictureLocation(id, avatar.id),
        locations: [{ location: pictureUrl(id, avatar.id) }],
      },
    }),
  }
}
