export { type ApiFanslyClient, createApiFanslyClient } from './apifansly.ts'
export * from './client.ts'
export { createOnlyFansApiClient, type OnlyFansApiClient } from './onlyfansapi.ts'
