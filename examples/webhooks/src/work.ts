/**
 * What is to be done after the gateway has its answer, one piece after another. It is kept in memory: an app that must lose
 * nothing puts the event into a table or a queue instead, and does the work from there.
 */
export class Work {
  #last: Promise<unknown> = Promise.resolve()

  /** Takes a piece of work on; what it throws is a warning, and holds up nothing. */
  add(piece: () => unknown): void {
    this.#last = this.#last.then(piece).catch((error: unknown) => process.emitWarning(String(error)))
  }

  /** Resolves when all is done that was taken on until now. */
  async done(): Promise<void> {
    await this.#last
  }
}
