import type { UndocumentedResponse } from '@fansly-chats/generated-types/apifansly'
import type { ApiFanslyCore } from './core.ts'
import { type AddFanToVipOptions, addFanToVip } from './functions/add-fan-to-vip.ts'
import { type ListFanTipsOptions, listFanTips } from './functions/list-fan-tips.ts'
import { type RemoveFanFromVipOptions, removeFanFromVip } from './functions/remove-fan-from-vip.ts'

/** The people a connected account chats with, by their ids on Fansly. */
export interface ApiFanslyFans {
  /**
   * Lists what a fan has tipped. Neither the answer nor its unit of money is documented, nor whether it comes in pages: look
   * before you use any. One credit.
   *
   * @returns The gateway's whole answer.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty id,
   * before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * const { data } = await client.fans.tips({ account, fanId: '790364418225696768' })
   * console.log(data.data?.response)
   * ```
   */
  tips(options: ListFanTipsOptions): Promise<UndocumentedResponse>

  /**
   * Puts a fan among the creator's VIPs, whose chats `chats.list` lists with `filter: 'vips'`. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws ApiError or its class for the status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty id,
   * before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * for await (const chat of client.chats.list({ account, filter: 'subscribers' })) {
   *   await client.fans.addToVip({ account, fanId: chat.partnerAccountId })
   * }
   * ```
   */
  addToVip(options: AddFanToVipOptions): Promise<UndocumentedResponse | undefined>

  /**
   * Takes a fan out of the creator's VIPs. One credit.
   *
   * @returns The gateway's whole answer, which is not documented; `undefined` where it has none.
   * @throws NotFoundError perhaps for one who is no VIP, or no more after an earlier attempt; ApiError or its class for another
   * status; ConnectionError, TimeoutError, ParseError; ConfigurationError for an empty id, before anything is sent.
   * @see https://docs.apifansly.com
   * @example
   * ```ts
   * await client.fans.removeFromVip({ account, fanId: '790364418225696768' })
   * ```
   */
  removeFromVip(options: RemoveFanFromVipOptions): Promise<UndocumentedResponse | undefined>
}

export function apiFanslyFans(core: ApiFanslyCore): ApiFanslyFans {
  return {
    tips: (options) => listFanTips(core, options),
    addToVip: (options) => addFanToVip(core, options),
    removeFromVip: (options) => removeFanFromVip(core, options),
  }
}
