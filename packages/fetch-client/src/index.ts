export { type ApiFanslyChats, type ApiFanslyClient, createApiFanslyClient } from './apifansly.ts'
export * from './errors/index.ts'
export {
  createOnlyFansApiClient,
  type OnlyFansApiChats,
  type OnlyFansApiClient,
  type OnlyFansApiMessages,
} from './onlyfansapi.ts'
export type { Page, Paginator } from './paging/paginator.ts'
export type { Fetch } from './transport/authenticated-fetch.ts'
export type { ClientOptions } from './transport/create-transport.ts'
