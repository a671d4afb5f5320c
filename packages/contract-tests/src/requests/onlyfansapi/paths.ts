/** What the requests are about, and where they go. */
export const account = 'fansly_acct_7c1e94b2d05f386'
export const chat = '918204417355280384'
export const message = '921884730615373824'
export const fan = '853704981266374656'
export const picture = 'fansly_media_4be81d07a92c6f35'
export const anotherPicture = 'fansly_media_90d3c7e518fa264b'

export const chats: string = `/api/fansly/${account}/chats`
export const messages: string = `${chats}/${chat}/messages`
