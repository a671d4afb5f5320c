// A walk through both gateways: on a mock server, or on the real ones whose API keys stand in the environment.
import { env } from 'node:process'
import { parseArgs } from 'node:util'
import { openGateways } from './gateways.ts'
import { reportFailure } from './report-failure.ts'
import { printHeading, printNote } from './table.ts'
import { tourApiFansly } from './tour-apifansly.ts'
import { tourOnlyFansApi } from './tour-onlyfansapi.ts'

try {
  parseArgs()
  await tour()
} catch (error) {
  reportFailure(error, 'node src/main.ts')
}

async function tour(): Promise<void> {
  await using gateways = await openGateways(env)
  const { apifansly, onlyfansapi } = gateways
  if (apifansly) await tourApiFansly(apifansly)
  if (onlyfansapi) await tourOnlyFansApi(onlyfansapi)

  printHeading('That was the tour: a few pages of each list')
  printNote('To see your own chats: APIFANSLY_API_KEY=… FANSLY_ACCOUNT=fansly_… npx --yes pnpm@12.21.0 demo')
}
