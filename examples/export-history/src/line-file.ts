import { type FileHandle, open, rm } from 'node:fs/promises'
import { ConfigurationError } from '@fansly-chats/fetch-client'

/** What every line says. */
interface Line {
  readonly chatId: string
}

const newline = 10
/** How lines begin, of messages and of pages. */
const beginnings = ['{"id":"', '{"chatId":"']
const chunkSize = 64 * 1024

/** JSON Lines about one chat that are only added to. What a kill left of a half line is cut off when they are opened again. */
export class LineFile<Of extends Line> implements AsyncDisposable {
  /** The line at the end; `undefined` in an empty file. */
  last: Of | undefined
  readonly #path: string
  readonly #handle: FileHandle

  private constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  /** @throws ConfigurationError for a file that holds something else. It stays as it is. */
  static async open<Of extends Line>(path: string, chatId: string): Promise<LineFile<Of>> {
    const handle = await open(path, 'a+')
    const file = new LineFile<Of>(path, handle)
    try {
      await file.#mend(chatId)
    } catch (error) {
      await handle.close()
      throw error
    }
    return file
  }

  async append(...lines: readonly Of[]): Promise<void> {
    if (lines.length === 0) return
    await this.#handle.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    this.last = lines.at(-1)
  }

  /** From the last line to the first, of which only one is in memory. */
  async *backwards(): AsyncGenerator<Of, void, undefined> {
    for await (const piece of this.#pieces()) if (piece.length > 0) yield JSON.parse(piece.toString())
  }

  /** Resolves when all of it is on the disk, so that it outlasts a power cut too. */
  async sync(): Promise<void> {
    await this.#handle.sync()
  }

  async delete(): Promise<void> {
    await rm(this.#path)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close()
  }

  async #mend(chatId: string): Promise<void> {
    const [half = Buffer.alloc(0), last] = await firstTwo(this.#pieces())
    this.last = last && lineOf(last)
    const isOwn = last ? this.last?.chatId === chatId : half.length === 0 || isTornLine(half)
    if (!isOwn)
      throw new ConfigurationError(`${this.#path} is no export of chat ${chatId}. Name another file.`)
    const { size } = await this.#handle.stat()
    await this.#handle.truncate(size - half.length)
  }

  /** What stands between the newlines, from the end to the beginning: first what follows the last one. */
  async *#pieces(): AsyncGenerator<Buffer, void, undefined> {
    let { size: position } = await this.#handle.stat()
    /** The piece that is not whole yet, from its end to its beginning. */
    let parts: Buffer[] = []
    while (position > 0) {
      let chunk = Buffer.alloc(Math.min(chunkSize, position))
      position -= chunk.length
      await this.#handle.read(chunk, 0, chunk.length, position)
      for (let end = chunk.lastIndexOf(newline); end >= 0; end = chunk.lastIndexOf(newline)) {
        parts.push(chunk.subarray(end + 1))
        yield Buffer.concat(parts.toReversed())
        parts = []
        chunk = chunk.subarray(0, end)
      }
      parts.push(chunk)
    }
    yield Buffer.concat(parts.toReversed())
  }
}

async function firstTwo<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const two: Item[] = []
  for await (const item of items) if (two.push(item) === 2) break
  return two
}

/** Whether a line was begun and not ended: nobody else's file is to be cut. */
function isTornLine(bytes: Buffer): boolean {
  const text = bytes.toString()
  const isOurs = beginnings.some((beginning) => text.startsWith(beginning) || beginning.startsWith(text))
  return isOurs && lineOf(bytes) === undefined
}

/** `undefined` for what is no JSON. */
function lineOf<Of>(bytes: Buffer): Of | undefined {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
