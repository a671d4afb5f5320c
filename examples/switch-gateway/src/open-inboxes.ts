import {
  ConfigurationError,
  createApiFanslyClient,
  createOnlyFansApiClient,
} from '@fansly-chats/fetch-client'
import { createInbox, type Inbox } from '@fansly-chats/fetch-client/inbox'

/** The inboxes of one account, in the order in which they are asked. */
export type Inboxes = readonly [chosen: Inbox, standby: Inbox | undefined]

/**
 * The inbox of the gateway that `FANSLY_GATEWAY` names, and that of the other one, where its key is set too.
 *
 * @throws ConfigurationError where the environment does not say enough.
 */
export function openInboxes(environment: NodeJS.ProcessEnv): Inboxes {
  const apiFansly = openApiFansly(environment)
  const onlyFansApi = openOnlyFansApi(environment)
  switch (environment['FANSLY_GATEWAY']) {
    case 'apifansly':
      if (apiFansly) return [apiFansly, onlyFansApi]
      throw new ConfigurationError('Set APIFANSLY_API_KEY and APIFANSLY_ACCOUNT.')
    case 'onlyfansapi':
      if (onlyFansApi) return [onlyFansApi, apiFansly]
      throw new ConfigurationError('Set ONLYFANSAPI_API_KEY and ONLYFANSAPI_ACCOUNT.')
    default:
      throw new ConfigurationError('Set FANSLY_GATEWAY to apifansly or onlyfansapi.')
  }
}

function openApiFansly(environment: NodeJS.ProcessEnv): Inbox<'apifansly'> | undefined {
  const { APIFANSLY_API_KEY: apiKey, APIFANSLY_ACCOUNT: account, APIFANSLY_URL: baseUrl } = environment
  if (!apiKey || !account) return undefined
  return createInbox(createApiFanslyClient({ apiKey, baseUrl }), { account })
}

function openOnlyFansApi(environment: NodeJS.ProcessEnv): Inbox<'onlyfansapi'> | undefined {
  const { ONLYFANSAPI_API_KEY: apiKey, ONLYFANSAPI_ACCOUNT: account, ONLYFANSAPI_URL: baseUrl } = environment
  if (!apiKey || !account) return undefined
  return createInbox(createOnlyFansApiClient({ apiKey, baseUrl }), { account })
}
