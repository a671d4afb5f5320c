import * as apiFansly from '../apifansly/operations.ts'
import * as onlyFansApi from '../onlyfansapi/operations.ts'
import type { Provider } from '../provider.ts'
import type { Operation } from '../transport/operation.ts'

/** How the operations of a gateway that only read are asked, one after the other. */
interface Plan {
  /** The path parameter that names the account. */
  readonly accountParameter: string
  readonly steps: readonly Step[]
}

/** An operation to ask. Those that need an id come after those that bring it. */
export interface Step {
  readonly operation: Operation
  readonly query?: object
  /** Where its answer has the ids that later operations ask with: pointers, by path parameter. */
  readonly ids?: Readonly<Record<string, string>>
}

/** Every operation that only reads: the accounts lead to chats, a chat to its messages and its fan. */
export const plans: Readonly<Record<Provider['key'], Plan>> = {
  apifansly: {
    accountParameter: 'account_id',
    steps: [
      { operation: apiFansly.listAccounts, ids: { account_id: '/data/accounts/*/accountId' } },
      {
        operation: apiFansly.listChats,
        ids: {
          chat_id: '/data/data/response/data/*/groupId',
          fan_id: '/data/data/response/data/*/partnerAccountId',
        },
      },
      { operation: apiFansly.listUnreadChats },
      { operation: apiFansly.listChatMessages },
      { operation: apiFansly.listFanTips },
      { operation: apiFansly.getChatMediaStats },
    ],
  },
  onlyfansapi: {
    accountParameter: 'fanslyAccount',
    steps: [
      { operation: onlyFansApi.listAccounts, ids: { fanslyAccount: '/*/id' } },
      { operation: onlyFansApi.listChats, query: { limit: 100 }, ids: { chat_id: '/data/data/*/groupId' } },
      { operation: onlyFansApi.showChat },
      { operation: onlyFansApi.listChatMessages, query: { limit: 100 } },
    ],
  },
}
