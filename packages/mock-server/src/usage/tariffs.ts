import type { Provider } from '../gateways/provider.ts'
import type { Tariff } from './meter.ts'

/** Answers of API Fansly up to this size cost one credit, larger ones proportionally more. In bytes. */
const includedBytes = 80 * 1024

/** How each gateway counts. */
export const tariffs: Readonly<Record<Provider, Tariff>> = {
  apifansly: {
    window: 'sliding',
    cost: () => 1,
    surcharge: (bytes) => Math.max(0, Math.ceil(bytes / includedBytes) - 1),
  },
  onlyfansapi: {
    window: 'fixed',
    cost: (operationId) => (operationId === 'listAccounts' ? 0 : 1),
    surcharge: () => 0,
  },
}
