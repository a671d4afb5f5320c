import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import { answerOf } from '../../transport/answer-of.ts'
import type { ApiFanslyCore } from '../core.ts'
import type { FanOptions } from '../fan-options.ts'
import * as operations from '../operations.ts'

/** What {@link addFanToVip} takes. */
export interface AddFanToVipOptions extends FanOptions {}

/** The standalone form of `client.fans.addToVip`. */
export function addFanToVip(
  core: ApiFanslyCore,
  { account, fanId, ...options }: AddFanToVipOptions,
): Promise<UndocumentedResponse | undefined> {
  const path = { account_id: account, fan_id: fanId }
  return answerOf(core, operations.addFanToVip, options, { params: { path } })
}
