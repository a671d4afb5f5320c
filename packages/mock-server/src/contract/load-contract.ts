import { UnreadableSpecError } from '../errors/unreadable-spec-error.ts'
import { loadOperations } from '../prism/prism-adapter.ts'
import { checkDocument, proveOperations } from '../self-check/self-check.ts'
import type { Contract } from './contract.ts'
import { isJsonObject, type JsonObject } from './json.ts'
import { RouteTable } from './route-table.ts'

const contracts = new Map<string, Promise<Contract>>()

/**
 * Reads, checks and proves a document. The same text is the same contract, however often it is asked for: Prism never
 * forgets a document, and cannot compile schemas that have an `$id` a second time.
 *
 * @throws {UnreadableSpecError} When the text is not a JSON object.
 * @throws {SelfCheckError} When the document cannot be relied on.
 */
export function loadContract(file: string, text: string): Promise<Contract> {
  const known = contracts.get(text)
  if (known) return known
  const contract = prepare(file, text)
  contracts.set(text, contract)
  contract.catch(() => contracts.delete(text))
  return contract
}

async function prepare(file: string, text: string): Promise<Contract> {
  const document = parse(file, text)
  const schemas = checkDocument(file, document)
  const operations = await loadOperations(document)
  await proveOperations(file, document, schemas, operations)
  return { document, operations, routes: new RouteTable(operations) }
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
