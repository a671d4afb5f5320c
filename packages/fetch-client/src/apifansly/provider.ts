import type { Provider } from '../provider.ts'

/** API Fansly, https://docs.apifansly.com */
export const apiFansly: Provider = {
  key: 'apifansly',
  name: 'API Fansly',
  baseUrl: 'https://v1.apifansly.com/api/fansly',
  credentials: (apiKey) => ['x-api-key', apiKey],
}
