import type { Gateway } from './chat-pages.ts'
import { generateHeyApi } from './hey-api.ts'
import type { Peer } from './peer.ts'

/** The peer that all others are compared with. */
export const floor = 'raw fetch'

const armed = { timeLimit: true, retries: true }
const bare = { timeLimit: false, retries: false }

/** All that is compared, ours last. */
export const peers: readonly Peer[] = [
  peer(floor, './peers/raw-fetch.ts', bare),
  peer('raw fetch, AbortSignal.timeout', './peers/raw-fetch-timed.ts', { timeLimit: true, retries: false }),
  peer('openapi-fetch', './peers/openapi-fetch.ts', bare),
  { name: 'hey-api', module: await generateHeyApi(), gateway: 'onlyfansapi', ...bare },
  peer('ky', './peers/ky.ts', armed),
  peer('axios', './peers/axios.ts', { timeLimit: true, retries: false }),
  peer('openai (Stainless)', './peers/openai.ts', armed),
  peer('ours: API Fansly, standalone list', './peers/apifansly-standalone.ts', armed, 'apifansly'),
  peer('ours: OnlyFansAPI, standalone list', './peers/onlyfansapi-standalone.ts', armed),
  peer('ours: API Fansly, client.chats.list', './peers/apifansly-client.ts', armed, 'apifansly'),
  peer('ours: OnlyFansAPI, client.chats.list', './peers/onlyfansapi-client.ts', armed),
  peer('ours: OnlyFansAPI, client.GET', './peers/onlyfansapi-get.ts', armed),
]

function peer(
  name: string,
  path: string,
  abilities: Pick<Peer, 'timeLimit' | 'retries'>,
  gateway: Gateway = 'onlyfansapi',
): Peer {
  return { name, module: new URL(path, import.meta.url), gateway, ...abilities }
}
