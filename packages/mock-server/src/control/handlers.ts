import { worldOf } from '../sessions/world-of.ts'
import { isJsonObject } from '../contract/json.ts'
import type { Answer, Operation } from '../contract/operation.ts'
import { OptionError } from '../errors/option-error.ts'
import { readFaultRule } from '../faults/read-fault-rule.ts'
import type { Mount } from '../http/mount.ts'
import type { Session } from '../sessions/session.ts'
import type { Sessions } from '../sessions/sessions.ts'
import { releaseOrders } from '../webhooks/release-order.ts'
import { checkTarget, targetName } from '../webhooks/webhook-target.ts'
import { readSnapshot } from '../world/world-snapshot.ts'
import { controlDocument } from './document.ts'

/** What control is control of. */
export interface Controlled {
  readonly mounts: ReadonlyMap<string, Mount>
  readonly sessions: Sessions
}

/** A request to control, which validation has let through. */
interface ControlCall {
  readonly query: URLSearchParams
  readonly body: unknown
  readonly session: Session
}

type ControlHandler = (call: ControlCall, controlled: Controlled) => Answer['body']

/** By operationId. */
export const controlHandlers: Readonly<Record<string, ControlHandler>> = {
  showDocument: () => controlDocument,
  showHealth: ({ session }, { mounts, sessions }) => ({
    status: 'ok',
    session: session.name,
    sessions: sessions.size,
    now: session.worlds.clock.now,
    documents: Object.fromEntries([...mounts].map(([name, mount]) => [name, health(mount)])),
  }),
  showJournal: ({ query, session: { journal } }) => ({
    requests: query.get('violations') === 'true' ? journal.violations() : journal.requests(),
  }),
  clearJournal: ({ session: { journal } }) => {
    journal.clear()
    return { requests: [] }
  },
  listFaults: ({ session }) => ({ faults: session.faults.list() }),
  addFault: ({ body, session }) => {
    session.faults.add(readFaultRule(body))
    return { faults: session.faults.list() }
  },
  clearFaults: ({ session }) => {
    session.faults.clear()
    return { faults: [] }
  },
  showWorld: ({ session }) => session.worlds.snapshot(),
  restoreWorld: ({ body, session: { worlds } }) => {
    worlds.begin(readSnapshot(body))
    return { now: worlds.clock.now }
  },
  advanceClock: ({ body, session: { worlds } }) => {
    worlds.clock.advance(isJsonObject(body) ? Number(body['milliseconds']) : 0)
    return { now: worlds.clock.now }
  },
  receiveMessage: ({ body, session }, { mounts }) => {
    const { account, chatId, fanId, text = '', tip = 0 } = isJsonObject(body) ? body : {}
    const world = account === undefined ? session.worlds.first : worldOf(session, mounts, String(account))
    const said = { text: String(text), tip: Number(tip) }
    return chatId === undefined
      ? world.receive({ fanId: String(fanId), ...said })
      : world.receive({ chatId: String(chatId), ...said })
  },
  showWebhooks: ({ session }) => webhooks(session),
  addWebhook: ({ body, session }) => {
    checkTarget(body)
    session.webhooks.deliverTo(body)
    return webhooks(session)
  },
  resetWebhooks: ({ session }) => {
    session.webhooks.reset()
    return webhooks(session)
  },
  holdWebhooks: ({ session }) => {
    session.webhooks.hold()
    return webhooks(session)
  },
  releaseWebhooks: ({ body, session }) => {
    session.webhooks.release(releaseOrders.find((order) => isJsonObject(body) && order === body['order']))
    return webhooks(session)
  },
  repeatWebhook: ({ body, session }) => {
    const { delivery: id, isRedelivery } = isJsonObject(body) ? body : {}
    const delivery = session.webhooks.deliveries.find((one) => one.id === id)
    if (delivery === undefined) throw new OptionError('delivery', 'the id of a delivery', id)
    if (isRedelivery === true) session.webhooks.redeliver(delivery)
    else session.webhooks.repeat(delivery)
    return webhooks(session)
  },
  reset: ({ session }) => {
    session.reset()
    return { now: session.worlds.clock.now }
  },
}

function webhooks({ webhooks: { targets, deliveries } }: Session): object {
  return {
    targets: targets.map((target) => ({ provider: target.provider, to: targetName(target) })),
    deliveries,
  }
}

function health({ contract: { hash, operations } }: Mount): object {
  const validators = operations.filter(refusesNonsense).length
  return { sha256: hash, operations: operations.length, validators }
}

/** Whether an operation has a validator: Prism keeps silent about one that does not compile, and finds nothing. */
function refusesNonsense({ exampleNames, answerViolations }: Operation): boolean {
  const [code = '200'] = [...exampleNames.keys()].toSorted()
  const status = Number(code.replaceAll('X', '0'))
  return [null, 0, 'nonsense', []].some((body) =>
    answerViolations({ status, body }).some(({ location }) => location[1] === 'body'),
  )
}
