/** Any reason for which a mock server cannot start. Its message is a sentence for people. */
export class MockServerError extends Error {
  override readonly name: string = 'MockServerError'
}
