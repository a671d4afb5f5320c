import {
  type ClientOptions,
  createApiFanslyClient,
  createOnlyFansApiClient,
} from '@fansly-chats/fetch-client'
import { createInbox, type Inbox } from '@fansly-chats/fetch-client/inbox'
import type { MockSession } from '@fansly-chats/mock-server'

/** One inbox a gateway, both of the same world. */
export interface Inboxes {
  readonly apifansly: Inbox<'apifansly'>
  readonly onlyfansapi: Inbox<'onlyfansapi'>
}

/** A fetch that tells of each request before it is made. */
type Watched = (request: Request) => void

export function inboxesOf(mock: MockSession, told: Watched = () => {}): Inboxes {
  const options = {
    apiKey: 'any',
    maxRetries: 0,
    rateLimiter: false,
    fetch: (input, init) => {
      told(new Request(input, init))
      return mock.fetch(input, init)
    },
  } satisfies ClientOptions
  return {
    apifansly: createInbox(createApiFanslyClient({ ...options, baseUrl: mock.url('apifansly') }), {
      account: 'fansly_1',
    }),
    onlyfansapi: createInbox(createOnlyFansApiClient({ ...options, baseUrl: mock.url('onlyfansapi') }), {
      account: 'fansly_acct_1',
    }),
  }
}
