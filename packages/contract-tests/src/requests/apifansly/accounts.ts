import { on, wrongMethods, type OperationRequests } from '../request-variant.ts'

const listAccounts = on('GET', '/accounts')

export const accountRequests: readonly OperationRequests[] = [
  {
    // It takes nothing at all.
    operation: 'listAccounts',
    variants: [
      listAccounts.accepts('nothing'),
      ...wrongMethods('/accounts', ['POST', 'PUT', 'PATCH', 'DELETE']),
    ],
  },
]
