/** Requests for every operation of OnlyFansAPI, right and wrong, each judged by the specification. */
import { accountRequests } from './onlyfansapi/accounts.ts'
import { chatRequests } from './onlyfansapi/chats.ts'
import { messageRequests } from './onlyfansapi/messages.ts'
import { sendRequests } from './onlyfansapi/sends.ts'
import { reactionRequests } from './onlyfansapi/reactions.ts'
import type { OperationRequests } from './request-variant.ts'

// What is not among the wrong ones: Prism takes an empty value of a query for none, and any unknown parameter of a
// query or unasked body for good.
export const requests: readonly OperationRequests[] = [
  ...accountRequests,
  ...chatRequests,
  ...messageRequests,
  ...sendRequests,
  ...reactionRequests,
]
