import { on, wrongMethods, type OperationRequests } from '../request-variant.ts'
import { account, fan } from './ids.ts'
import { wrongPaths } from './wrong-ids.ts'

const addFanToVip = on('POST', `/${account}/chats/${fan}/vip`)
const removeFanFromVip = on('DELETE', `/${account}/chats/${fan}/vip`)
const listFanTips = on('GET', `/${account}/chats/${fan}/tips`)

export const fanRequests: readonly OperationRequests[] = [
  {
    operation: 'addFanToVip',
    variants: [
      addFanToVip.accepts('a fan'),
      ...wrongPaths('POST', 'fan_id', (id) => `/${account}/chats/${id}/vip`),
      ...wrongMethods(`/${account}/chats/${fan}/vip`, ['GET', 'PUT']),
    ],
  },
  {
    operation: 'removeFanFromVip',
    variants: [
      removeFanFromVip.accepts('a fan'),
      ...wrongPaths('DELETE', 'fan_id', (id) => `/${account}/chats/${id}/vip`),
      ...wrongMethods(`/${account}/chats/${fan}/vip`, ['PATCH']),
    ],
  },
  {
    operation: 'listFanTips',
    variants: [
      listFanTips.accepts('a fan'),
      ...wrongPaths('GET', 'fan_id', (id) => `/${account}/chats/${id}/tips`),
      ...wrongMethods(`/${account}/chats/${fan}/tips`, ['POST']),
    ],
  },
]
