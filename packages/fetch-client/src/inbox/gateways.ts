/** What an inbox has to know of each gateway. */
export const gateways = {
  apifansly: {
    key: 'apifansly',
    name: 'API Fansly',
    /** The numbers of reactions. There is one, which is called a like. */
    reactions: { heart: 1 },
    /** The verbs that only the other one has. */
    lacks: ['markRead', 'markUnread', 'markAllRead'],
  },
  onlyfansapi: {
    key: 'onlyfansapi',
    name: 'OnlyFansAPI',
    reactions: { heart: 1, laughing: 2, wow: 3, cry: 4, fire: 5, thumbsUp: 6, thumbsDown: 7 },
    lacks: ['mute', 'unmute', 'hide', 'enableReadReceipts', 'addToVips', 'removeFromVips'],
  },
} as const
