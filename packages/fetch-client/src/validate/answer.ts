import type { Schema } from './schema.ts'

/** How an operation may be answered. */
interface Answer {
  /** The body of its success, by status or `2XX`. */
  readonly success: Readonly<Record<string, Schema>>
  /** The bodies of its failures, by status or `default`. */
  readonly failure: Readonly<Record<string, Schema>>
  /** The way from the body to what an operation made that must not be repeated: the message that was sent. */
  readonly receipt?: readonly string[]
}

/** How each operation of a gateway may be answered. */
export type Answers = Readonly<Record<string, Answer>>
