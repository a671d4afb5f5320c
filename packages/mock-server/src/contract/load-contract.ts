import { createHash } from 'node:crypto'

import { SelfCheckError } from '../errors/self-check-error.ts'
import { UnreadableSpecError } from '../errors/unreadable-spec-error.ts'
import { loadOperations, prepareOperations, type PreparedOperation } from '../prism/prism-adapter.ts'
import type { Contract } from './contract.ts'
import { documentEvents } from './document-events.ts'
import { isJsonObject, type JsonObject } from './json.ts'
import { RouteTable } from './route-table.ts'

/** What is left of a document that has passed the self-check before it was published. */
interface Prepared {
  /** Of the document's text: what was prepared from another one is of no use. */
  readonly hash: string
  readonly operations: readonly PreparedOperation[]
}

/** How many documents are remembered: more than mock servers of one process will have, fewer than somebody will edit. */
const capacity = 8

const contracts = new Map<string, Promise<Contract>>()

/**
 * Reads, checks and proves a document. The same text is the same contract, as long as it is one of those used last.
 *
 * @param prepared - What {@link prepareContract} made of this document, which spares the checks.
 * @throws {UnreadableSpecError} When the text is not a JSON object.
 * @throws {SelfCheckError} When the document cannot be relied on.
 */
export function loadContract(file: string, text: string, prepared?: string): Promise<Contract> {
  const contract = contracts.get(text) ?? load(file, text, prepared)
  contracts.delete(text)
  contracts.set(text, contract)
  contract.catch(() => contracts.delete(text))
  const [oldest] = contracts.keys()
  if (contracts.size > capacity && oldest !== undefined) contracts.delete(oldest)
  return contract
}

/**
 * Checks and proves a document once and for all.
 *
 * @throws {UnreadableSpecError} When the text is not a JSON object.
 * @throws {SelfCheckError} When the document cannot be relied on.
 */
export async function prepareContract(file: string, text: string): Promise<string> {
  const { operations } = await check(file, parse(file, text))
  return JSON.stringify({ hash: hashOf(text), operations })
}

async function load(file: string, text: string, preparedText?: string): Promise<Contract> {
  const document = parse(file, text)
  const hash = hashOf(text)
  const prepared: Prepared | undefined = preparedText === undefined ? undefined : JSON.parse(preparedText)
  const { operations } = prepared?.hash === hash ? prepared : await check(file, document)
  const loaded = loadOperations(operations)
  const routes = new RouteTable(loaded)
  return { document, hash, operations: loaded, routes, events: documentEvents(document) }
}

async function check(file: string, document: JsonObject): Promise<Pick<Prepared, 'operations'>> {
  // Reading documents and the self-check take longer to load than all else, and the package's own need neither.
  const { checkDocument, proveOperations } = await import('../self-check/self-check.ts')
  try {
    const schemas = checkDocument(file, document)
    const operations = await prepareOperations(document)
    proveOperations(file, document, schemas, loadOperations(operations))
    return { operations }
  } catch (cause) {
    if (cause instanceof SelfCheckError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SelfCheckError(file, [`it cannot be read: ${reason}`], { cause })
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function parse(file: string, text: string): JsonObject {
  try {
    const document: unknown = JSON.parse(text)
    if (isJsonObject(document)) return document
  } catch (cause) {
    throw new UnreadableSpecError(file, cause)
  }
  throw new UnreadableSpecError(file, 'it is not a JSON object')
}
