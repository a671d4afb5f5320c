import { createApiFanslyClient, createOnlyFansApiClient } from '../index.ts'
import { createInbox, type Inbox, type InboxOptions } from '../inbox.ts'
import { fetchBy } from '../transport/fetch.fixture.ts'
import type { Fetch } from '../transport/fetch.ts'

export const nativeId = '734120958846189568'
export const options = { apiKey: 'key-of-the-test', maxRetries: 0, rateLimiter: false } as const

type Known = Pick<InboxOptions, 'nativeId'>

/** What was sent: method, path and body. */
export type Sent = [method: string, path: string, body: unknown]

export function apiFansly(
  response: object,
  sent: Sent[] = [],
  known: Known = { nativeId },
): Inbox<'apifansly'> {
  const body = {
    statusCode: 200,
    message: 'Success',
    data: { status_code: 200, data: { success: true, response } },
  }
  return createInbox(createApiFanslyClient({ ...options, fetch: answering(body, sent) }), {
    account: 'fansly_1',
    ...known,
  })
}

export function onlyFansApi(
  data: unknown,
  sent: Sent[] = [],
  known: Known = { nativeId },
): Inbox<'onlyfansapi'> {
  const client = createOnlyFansApiClient({ ...options, fetch: answering({ data }, sent) })
  return createInbox(client, { account: 'fansly_acct_1', ...known })
}

function answering(body: object, sent: Sent[]): Fetch {
  return fetchBy(async (request) => {
    const text = await request.text()
    sent.push([request.method, new URL(request.url).pathname, text && JSON.parse(text)])
    return Response.json(body)
  })
}

export const raw = {
  id: '921884730615373824',
  senderId: '734120958846189568',
  content: 'Hello',
  createdAt: 1_792_002_188.317,
}
