import { type Call, CallError } from './call-error.ts'

/** The gateway's answer is no JSON object or array: a page of a proxy, an empty or a truncated body. */
export class ParseError extends CallError {
  override readonly name = 'ParseError'
  /** The HTTP status. */
  declare readonly status: number
  /** The beginning of the body, a kilobyte at most. */
  declare readonly text: string
  /** The answer, its body already read. */
  declare readonly response: Response

  constructor(call: Call, response: Response, text: string, cause?: unknown) {
    const { status, headers } = response
    const what = text ? headers.get('content-type') : 'no body'
    super(call, `${status} with ${what}, not JSON. Check \`baseUrl\`.`, status, cause)
    this.text = text.slice(0, 1024)
    this.response = response
  }
}

/** Whether an answer was no JSON object or array. */
export function isParseError(error: unknown): error is ParseError {
  return error instanceof ParseError
}
