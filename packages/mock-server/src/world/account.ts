/** A person on Fansly. */
export interface Account {
  readonly id: string
  readonly username: string
  /** `null` where the person has set none. */
  readonly displayName: string | null
  readonly about: string
  /** Where the person says they live; empty where they do not. */
  readonly location: string
  /** In milliseconds since 1970, like every time in the world. */
  readonly createdAt: number
  readonly lastSeenAt: number
  /** How many accounts the person follows. */
  readonly followCount: number
  readonly subscriberCount: number
  /** `null` where the person has none. */
  readonly avatar: Picture | null
}

/** A profile picture. */
export interface Picture {
  readonly id: string
  readonly mimetype: string
}

/** Somebody who talks to the creator. */
export interface Fan extends Account {
  /** Whether the creator keeps the fan among the VIPs. */
  readonly isVip: boolean
  readonly isFollower: boolean
  /** `null` for a fan without a subscription. */
  readonly subscriptionTierId: string | null
}
