/** The gateways that the mock server stands in for, in the order it lists them. */
export const providers = ['apifansly', 'onlyfansapi'] as const

/** A gateway, by the prefix that stands for its server URL: `/apifansly`, `/onlyfansapi`. */
export type Provider = (typeof providers)[number]
