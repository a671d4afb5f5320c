import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { payloadOf } from '../../transport/payload-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { FanOptions } from '../fan-options.ts'
import * as operations from '../operations.ts'

/** What {@link listFanTips} takes. */
export interface ListFanTipsOptions extends FanOptions {}

/** The standalone form of `client.fans.tips`. */
export function listFanTips(
  core: ApiFanslyCore,
  { account, fanId, ...options }: ListFanTipsOptions,
): Promise<UndocumentedResponse> {
  const path = { account_id: account, fan_id: fanId }
  return payloadOf(core, operations.listFanTips, options, { params: { path } }, (body) => body)
}
