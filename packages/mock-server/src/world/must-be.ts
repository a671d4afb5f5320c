import { WorldError } from '../errors/world-error.ts'
import type { NewMedia } from './new-message.ts'
import { isReaction } from './reaction.ts'
import { endOfIds } from './snowflake.ts'

export function mustBeCount(what: string, count: number, unit: string): void {
  if (Number.isSafeInteger(count) && count >= 0) return
  throw new WorldError(`${what} is a whole number of ${unit} from 0, not ${count}`)
}

function mustBeId(id: string | undefined): void {
  if (id !== undefined && !/^\d{1,19}$/.test(id))
    throw new WorldError(`An id is a decimal number, not "${id}"`)
}

export function mustBeMedia({ fileId, previewId, width = 0, height = 0, price = 0 }: NewMedia): void {
  mustBeId(fileId)
  mustBeId(previewId)
  mustBeCount('The width of media', width, 'pixels')
  mustBeCount('The height of media', height, 'pixels')
  mustBeCount('The price of media', price, 'thousandths of a dollar')
}

export function mustBeReaction(type: number): void {
  if (!isReaction(type)) throw new WorldError(`A reaction is from 1 to 7, not ${type}`)
}

export function mustBeTime(time: number): void {
  if (time < endOfIds) return
  throw new WorldError(`The clock of a world ends with its ids, at ${new Date(endOfIds).toISOString()}`)
}
