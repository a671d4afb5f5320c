import { ContractViolationError } from '../errors/contract-violation-error.ts'
import type { RequestRecord } from '../http/request-record.ts'
import { isExpected, problemsOf, type ExpectedViolation } from './expected-violation.ts'
import { violationReport, type Finding } from './violation-report.ts'

/** How many requests a journal remembers. */
const capacity = 1000

/** The latest requests, the oldest first. Older ones than the latest 1000 are forgotten. */
export class Journal {
  #records: RequestRecord[] = []
  /** The first ones that broke a document, which `verify` tells of however many come after them. */
  #broken: Finding[] = []
  #expected: ExpectedViolation[] = []

  /** @internal */
  add(record: RequestRecord): void {
    this.#records.push(record)
    // Twice the capacity, so that not every request moves a thousand others.
    if (this.#records.length >= 2 * capacity) this.#records = this.#records.slice(-capacity)
    if (this.#broken.length >= capacity) return
    const problems = problemsOf(record)
    if (problems.length > 0) this.#broken.push({ record, problems })
  }

  /** Every request that is remembered. */
  requests(): readonly RequestRecord[] {
    return this.#records.slice(-capacity)
  }

  /** The requests that broke a document, or whose answers did. */
  violations(): readonly RequestRecord[] {
    return this.requests().filter(({ violations }) => violations.some(({ severity }) => severity === 'Error'))
  }

  /** Lets `verify` pass over requests that break a document in this way, of which there must be one at least. */
  expect(violation: ExpectedViolation): void {
    this.#expected.push(violation)
  }

  /**
   * Holds every request against the documents, at the end of a test, even those that are forgotten by now.
   *
   * @throws {ContractViolationError} When one breaks them that was not expected to, or asks for an operation that no gateway
   * has; or when an expected one did not come. Its message tells what was sent, what the contract says, and where.
   *
   * @example
   * ```ts
   * const mock = await createMockServer()
   * mock.journal.expect({ operation: 'listChats', message: 'sort' })
   * await mock.fetch(`${mock.url('apifansly')}/fansly_1/chats?sort=sideways`, { headers: { 'x-api-key': 'any' } })
   * mock.journal.verify()
   * ```
   */
  verify(): void {
    const broken = this.#broken
    const matches = (one: ExpectedViolation): Finding[] =>
      broken.filter((finding) => isExpected(finding.record, finding.problems, one))
    const expected = new Set(this.#expected.flatMap(matches))
    const unexpected = broken.filter((finding) => !expected.has(finding))
    const missing = this.#expected.filter((one) => matches(one).length === 0)
    if (unexpected.length + missing.length === 0) return
    const requests = unexpected.map(({ record }) => record)
    throw new ContractViolationError(violationReport(unexpected, missing), requests)
  }

  /** Forgets everything, and expects nothing any more. */
  clear(): void {
    this.#records = []
    this.#broken = []
    this.#expected = []
  }
}
