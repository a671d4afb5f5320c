import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { FanOptions } from '../fan-options.ts'
import * as operations from '../operations.ts'

/** What {@link removeFanFromVip} takes. */
export interface RemoveFanFromVipOptions extends FanOptions {}

/** The standalone form of `client.fans.removeFromVip`. */
export function removeFanFromVip(
  core: ApiFanslyCore,
  { account, fanId, ...options }: RemoveFanFromVipOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account, fan_id: fanId }
  return answerOf(core, operations.removeFanFromVip, options, { params: { path } })
}
