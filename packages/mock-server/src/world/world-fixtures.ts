/** The accounts that are ready made: one to read through, one to work on, one where everything is still to come. */
export const worldFixtures = ['small', 'large', 'empty'] as const

export type WorldFixture = (typeof worldFixtures)[number]
