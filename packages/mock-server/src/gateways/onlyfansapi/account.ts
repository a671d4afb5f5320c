import type { Fan } from '../../world/account.ts'
import { pictureUrl } from '../picture.ts'

/** A fan, as the gateway sums them up beside a list; one without a picture has no `avatar`. */
export function toAccount(fan: Fan): object {
  const { id, username, displayName, createdAt, followCount, subscriberCount, about, location, avatar } = fan
  return {
    id,
    username,
    displayName,
    flags: 0,
    createdAt,
    followCount,
    subscriberCount,
    about,
    location,
    following: fan.isFollower,
    ...(avatar && {
      avatar: {
        id: avatar.id,
        type: 1,
        mimetype: avatar.mimetype,
        locations: [{ locationId: '1', location: pictureUrl(id, avatar.id) }],
      },
    }),
  }
}
