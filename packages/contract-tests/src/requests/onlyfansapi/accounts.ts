import { on, wrongMethods, type OperationRequests } from '../request-variant.ts'

export const accountRequests: readonly OperationRequests[] = [
  {
    operation: 'listAccounts',
    variants: [
      on('GET', '/api/fansly/accounts').accepts('all accounts'),
      // It takes nothing, so only the method can be wrong.
      ...wrongMethods('/api/fansly/accounts', ['POST', 'PUT', 'PATCH', 'DELETE']),
    ],
  },
]
