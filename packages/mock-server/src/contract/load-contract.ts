import { createHash } from 'node:crypto'

import { UnreadableSpecError } from '../errors/unreadable-spec-error.ts'
import { loadOperations } from '../prism/prism-adapter.ts'
import { checkDocument, proveOperations } from '../self-check/self-check.ts'
import type { Contract } from './contract.ts'
import { isJsonObject, type JsonObject } from './json.ts'
import { RouteTable } from './route-table.ts'

const contracts = new Map<string, Promise<Contract>>()

/**
 * Reads a document and, unless that has been done before it was published, checks and proves it. The same text is the same contract, however often it is asked for: Prism never
 * forgets a document, and cannot compile schemas that have an `$id` a second time.
 *
 * @throws {UnreadableSpecError} When the text is not a JSON object.
 * @throws {SelfCheckError} When the document cannot be relied on.
 */
export function loadContract(file: string, text: string, isProven: boolean = false): Promise<Contract> {
  const known = contracts.get(text)
  if (known) return known
  const contract = prepare(file, text, isProven)
  contracts.set(text, contract)
  contract.catch(() => contracts.delete(text))
  return contract
}

async function prepare(file: string, text: string, isProven: boolean): Promise<Contract> {
  const document = parse(file, text)
  const schemas = isProven ? undefined : checkDocument(file, document)
  const operations = await loadOperations(document)
  if (schemas) proveOperations(file, document, schemas, operations)
  const hash = createHash('sha256').update(text).digest('hex')
  return { document, hash, operations, routes: new RouteTable(operations) }
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
