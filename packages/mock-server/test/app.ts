import type { Handler } from '../src/gateways/gateway.ts'
import { createApp, type App, type AppOptions } from '../src/http/app.ts'
import { createFetch } from '../src/http/in-process-fetch.ts'
import type { Mount } from '../src/http/mount.ts'
import { loadMounts } from '../src/load-mounts.ts'
import { Sessions } from '../src/sessions/sessions.ts'
import { createWorlds, type WorldOptions } from '../src/world/create-worlds.ts'

/** Sessions without limits, of the usual world where nothing else is said. */
export function plainSessions(options?: WorldOptions): Sessions {
  const start = createWorlds(options).snapshot()
  return new Sessions({
    seed: 1,
    clock: 'standing',
    allowance: { rateLimit: undefined, credits: undefined },
    operationIds: () => new Set(['listChats']),
    webhooks: { targets: [], contract: 'strict', mounts: () => new Map() },
    start: () => start,
  })
}

/** What a mock server is inside, without its options. */
export async function appWith(options: Partial<AppOptions> = {}): Promise<App> {
  return createApp({
    mounts: await loadMounts(),
    sessions: plainSessions(),
    static: false,
    contract: 'strict',
    undeclared: undefined,
    apiKey: undefined,
    control: undefined,
    onRequest: undefined,
    ...options,
  })
}

/** The first gateway with `listChats` replaced, and without its other handlers. */
export async function fetchWith(
  listChats: Handler,
  options: Partial<AppOptions> = {},
): Promise<typeof fetch> {
  const mount = (await loadMounts()).get('apifansly')
  if (mount === undefined) throw new Error('There is no such gateway')
  const gateway = { ...mount.gateway, handlers: { listChats } }
  const mounts: AppOptions['mounts'] = new Map<string, Mount>([['apifansly', { ...mount, gateway }]])
  return createFetch(await appWith({ mounts, ...options }), new AbortController().signal, {})
}
