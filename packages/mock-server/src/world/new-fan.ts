import { WorldError } from '../errors/world-error.ts'
import type { Fan } from './account.ts'
import type { Clock } from './clock.ts'

/** What to know of a fan to add one; the rest is plain. */
export type NewFan = Partial<Omit<Fan, 'id'>> & Pick<Fan, 'username'>

/** @throws {WorldError} When there is no username. */
export function toFan(newFan: NewFan, clock: Clock): Fan {
  if (newFan.username === '') throw new WorldError('A fan needs a username')
  const { now } = clock
  return {
    displayName: null,
    about: '',
    location: '',
    createdAt: now,
    lastSeenAt: now,
    followCount: 0,
    subscriberCount: 0,
    avatar: null,
    isVip: false,
    isFollower: false,
    subscriptionTierId: null,
    ...newFan,
    id: clock.newId(),
  }
}
