import { WorldError } from './world-error.ts'

/** Nothing new can be in a world any more: ids, which grow with the time, go no further. */
export class EndOfIdsError extends WorldError {
  override readonly name = 'EndOfIdsError'

  constructor(end: string) {
    super(`${end}: reset the world, or restore one of an earlier time`)
  }
}
