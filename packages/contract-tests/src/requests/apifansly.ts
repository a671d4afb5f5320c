/**
 * Requests for every operation of API Fansly, right and wrong, each judged by the specification: accepted is what
 * has no violation. Whether a cursor or an id exists is another matter, which a mock with memory may refuse too.
 */
import { accountRequests } from './apifansly/accounts.ts'
import { chatRequests } from './apifansly/chats.ts'
import { fanRequests } from './apifansly/fans.ts'
import { groupRequests } from './apifansly/groups.ts'
import { messageRequests } from './apifansly/messages.ts'
import { sendRequests } from './apifansly/sends.ts'
import type { OperationRequests } from './request-variant.ts'

export const requests: readonly OperationRequests[] = [
  ...accountRequests,
  ...chatRequests,
  ...fanRequests,
  ...groupRequests,
  ...messageRequests,
  ...sendRequests,
]
