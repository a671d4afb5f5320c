import { isJsonObject } from '../contract/json.ts'
import { oneOf } from '../errors/one-of.ts'
import { OptionError } from '../errors/option-error.ts'
import { readFaultRule } from '../faults/read-fault-rule.ts'
import { checkTarget } from '../webhooks/webhook-target.ts'
import { readSnapshot } from '../world/world-snapshot.ts'

const members = ['account', 'chatId', 'fanId', 'text', 'tip']

/** @throws {OptionError} When it is no message that a fan can send. */
function checkMessage(body: unknown): void {
  if (!isJsonObject(body)) throw new OptionError('message', 'an object', body)
  const unknown = Object.keys(body).find((name) => !members.includes(name))
  if (unknown !== undefined) throw new OptionError('a member', oneOf(members, unknown), unknown)
  const { chatId, fanId } = body
  if ((chatId === undefined) === (fanId === undefined)) {
    throw new OptionError('message', 'an object with either a chatId or a fanId', body)
  }
}

/**
 * Reads of bodies that say better what is wrong than a schema does, and throw a MockServerError for it. By operationId.
 */
export const bodyReaders: Readonly<Record<string, (body: unknown) => unknown>> = {
  addFault: readFaultRule,
  addWebhook: checkTarget,
  receiveMessage: checkMessage,
  restoreWorld: readSnapshot,
}
