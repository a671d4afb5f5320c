/** What the requests are about. */
export const account = 'fansly_k4w9r2tz'
export const chat = '918745203360276480'
export const message = '922017730105610240'
export const creator = '655012873944104960'
export const fan = '790364418225696768'
export const media = '921586845061386240'
