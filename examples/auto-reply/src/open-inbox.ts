import {
  ConfigurationError,
  createApiFanslyClient,
  createOnlyFansApiClient,
} from '@fansly-chats/fetch-client'
import { createInbox, type Inbox } from '@fansly-chats/fetch-client/inbox'

/** The inbox of the gateway whose key stands in the environment. */
export function openInbox(environment: NodeJS.ProcessEnv): Inbox {
  const {
    APIFANSLY_API_KEY,
    ONLYFANSAPI_API_KEY,
    FANSLY_ACCOUNT: account,
    GATEWAY_URL: baseUrl,
  } = environment
  if (!account)
    throw new ConfigurationError('Set FANSLY_ACCOUNT to the id that the gateway gave your account.')
  if (APIFANSLY_API_KEY)
    return createInbox(createApiFanslyClient({ apiKey: APIFANSLY_API_KEY, baseUrl }), { account })
  if (ONLYFANSAPI_API_KEY)
    return createInbox(createOnlyFansApiClient({ apiKey: ONLYFANSAPI_API_KEY, baseUrl }), { account })
  throw new ConfigurationError('Set APIFANSLY_API_KEY or ONLYFANSAPI_API_KEY to your key.')
}
