// A walk through both gateways: on a mock server, or on the real ones whose API keys stand in the environment.
import { env } from 'node:process'
import { openGateways } from './gateways.ts'
import { printHeading, printNote } from './table.ts'
import { tourApiFansly } from './tour-apifansly.ts'
import { tourOnlyFansApi } from './tour-onlyfansapi.ts'

await using gateways = await openGateways(env)
const { apifansly, onlyfansapi } = gateways
if (apifansly) await tourApiFansly(apifansly)
if (onlyfansapi) await tourOnlyFansApi(onlyfansapi)

printHeading('Done')
printNote('To see your own chats: APIFANSLY_API_KEY=… FANSLY_ACCOUNT=fansly_… npx --yes pnpm@12.21.0 demo')
