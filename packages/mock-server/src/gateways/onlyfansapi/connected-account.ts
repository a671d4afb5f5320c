/** The gateway's own id of the one account that is connected. Any other will do for a path as well. */
export const connectedAccountId = 'fansly_acct_1'
