import { MockServerError } from './mock-server-error.ts'

/** An option of the mock server makes no sense. */
export class OptionError extends MockServerError {
  override readonly name = 'OptionError'
  /** The option, as `createMockServer` names it. */
  readonly option: string

  constructor(option: string, expected: string, given: unknown) {
    super(
      `${option} must be ${expected}, not ${typeof given === 'string' ? JSON.stringify(given) : String(given)}`,
    )
    this.option = option
  }
}
