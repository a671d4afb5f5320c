import { MockServerError } from './mock-server-error.ts'

/** An option of the mock server makes no sense. */
export class OptionError extends MockServerError {
  override readonly name = 'OptionError'
  /** The option, as `createMockServer` names it. */
  readonly option: string

  constructor(option: string, expected: string, given: unknown) {
    const isJson = typeof given === 'string' || typeof given === 'object'
    super(`${option} must be ${expected}, not ${isJson ? JSON.stringify(given) : String(given)}`)
    this.option = option
  }
}
