import type { OnlyFansApiClient } from '@fansly-chats/fetch-client/onlyfansapi'
import type { Stage } from '../stage.ts'

/** One thing that holds on every runtime. */
export interface Case {
  readonly name: string
  run(stage: Stage): Promise<void>
}

/** The account that all cases speak for. */
export const account = 'fansly_acct_1'

/** The ids of all chats, as many pages as that takes. */
export async function listedIds(client: OnlyFansApiClient, signal?: AbortSignal): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const chat of client.chats.list({ account, limit: 2, signal })) ids.push(chat.groupId)
  return ids
}
