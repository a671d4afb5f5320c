/** How far an export is. */
export interface Progress {
  /** From 0 to 1, by time: nobody tells how many messages a chat has. */
  readonly share: number
  /** When the oldest message so far was sent. */
  readonly reached: Date
}

/** Where progress is shown: `process.stderr`. */
export interface Output {
  readonly isTTY?: boolean
  write(text: string): void
}

/** Progress on a terminal is a bar that grows, elsewhere a line for each tenth. */
export class ProgressBar implements Disposable {
  readonly #output: Output
  #tenths = 0

  constructor(output: Output) {
    this.#output = output
  }

  show({ share, reached }: Progress): void {
    const text = `${Math.floor(share * 100)} %, back to ${reached.toISOString().slice(0, 10)}`
    const tenths = Math.floor(share * 10)
    if (this.#output.isTTY) this.#output.write(`\r${'█'.repeat(tenths * 3).padEnd(30, '░')} ${text} `)
    else if (tenths !== this.#tenths) this.#output.write(`${text}\n`)
    this.#tenths = tenths
  }

  [Symbol.dispose](): void {
    if (this.#output.isTTY) this.#output.write('\n')
  }
}
