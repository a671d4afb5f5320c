import type { Provider } from '../provider.ts'

/** OnlyFansAPI, https://docs.onlyfansapi.com */
export const onlyFansApi: Provider = {
  key: 'onlyfansapi',
  name: 'OnlyFansAPI',
  baseUrl: 'https://app.onlyfansapi.com',
  credentials: (apiKey) => ['authorization', `Bearer ${apiKey}`],
}
